using System.Diagnostics;
using System.Runtime.InteropServices;

namespace OkOce.Benchmarks;

/// <summary>Runs this program, or a copy of it, in a process of its own, on the runtime that this one runs on.</summary>
internal static class Host
{
    /// <summary>The program as it was loaded.</summary>
    public static string ThisProgram => typeof(Host).Assembly.Location;

    /// <summary>Whether it can be started; not where another program loaded it, as BenchmarkDotNet's does.</summary>
    public static bool CanRunThisProgram => File.Exists(Path.ChangeExtension(ThisProgram, "runtimeconfig.json")) && File.Exists(Muxer);

    // shared/Microsoft.NETCore.App/10.0.0 lies beside the command that runs programs.
    private static string Muxer => Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    /// <summary>Runs a program and returns what it printed.</summary>
    /// <exception cref="InvalidOperationException">It did not end well.</exception>
    public static string Run(string program, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(Muxer) { RedirectStandardOutput = true };
        foreach (var argument in arguments.Prepend(program))
        {
            start.ArgumentList.Add(argument);
        }

        using var child = Process.Start(start)!;
        var printed = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return child.ExitCode == 0
            ? printed
            : throw new InvalidOperationException($"'{string.Join(' ', arguments)}' ended with exit code {child.ExitCode}.");
    }
}
