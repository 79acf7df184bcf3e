return OkOce.Dashboard.Commands.CommandLine.Run(args);
