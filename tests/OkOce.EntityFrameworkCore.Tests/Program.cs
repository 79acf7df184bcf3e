using Xunit.Runner.InProc.SystemConsole;

namespace OkOce.EntityFrameworkCore.Tests;

internal static class Program
{
    public static Task<int> Main(string[] args) => args is [Child.Word, var act, var directory]
        ? Child.ActAsync(act, directory)
        : ConsoleRunner.Run(args);
}
