using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace OkOce.Benchmarks.Acts;

/// <summary>Runs the acts by BenchmarkDotNet, and keeps the reports of full runs with the checkout.</summary>
internal static class BenchmarkRun
{
    /// <summary>0 when every act that was asked for ran, 1 when one failed, 2 when nothing was asked for that there is.</summary>
    public static int Of(string[] arguments)
    {
        var root = Checkout.Root ?? Environment.CurrentDirectory;
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(BenchmarkRun).Assembly)
            .Run(arguments, Configuration(root))
            .ToArray();
        if (arguments.Contains("--list"))
        {
            return 0;
        }

        if (summaries.Length == 0)
        {
            return 2;
        }

        var failed = summaries.Any(summary => summary.HasCriticalValidationErrors
            || summary.Reports.Length < summary.BenchmarksCases.Length
            || summary.Reports.Any(report => !report.Success));
        if (!failed && !arguments.Contains("Dry", StringComparer.OrdinalIgnoreCase))
        {
            Keep(summaries, Path.Combine(root, "benchmarks", "results"));
        }

        return failed ? 1 : 0;
    }

    // The generated project builds the library and this program anew, with all their analyzers.
    private static ManualConfig Configuration(string root) => ManualConfig.Create(DefaultConfig.Instance)
        .WithArtifactsPath(Path.Combine(root, "artifacts", "benchmarks"))
        .WithBuildTimeout(TimeSpan.FromMinutes(10));

    // A dry run times nothing, so that its report would only mislead.
    private static void Keep(IEnumerable<Summary> summaries, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var report in summaries.Select(summary => summary.ResultsDirectoryPath).Distinct()
            .SelectMany(results => Directory.EnumerateFiles(results, "*-report-github.md")))
        {
            var act = Path.GetFileName(report).Replace("-report-github", "", StringComparison.Ordinal).Split('.')[^2];
            File.Copy(report, Path.Combine(folder, act + ".md"), overwrite: true);
        }
    }
}
