using OkOce.Benchmarks;

return Commands.Run(args);
