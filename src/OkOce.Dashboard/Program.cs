return OkOce.Dashboard.Commands.CommandLine.Run(args, Console.Out, Console.Error);
