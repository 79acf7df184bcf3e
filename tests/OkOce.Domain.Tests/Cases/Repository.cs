namespace OkOce.Domain.Tests.Cases;

/// <summary>The files of this repository, wherever it was checked out.</summary>
internal static class Repository
{
    // When this is set, generated files are written instead of compared: then look at the difference and commit it.
    private static readonly bool Writes = Environment.GetEnvironmentVariable("OKOCE_WRITE_GENERATED") == "1";

    internal static string Root { get; } = FindRoot();

    internal static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The case files below a folder, ordered by name.</summary>
    internal static IEnumerable<string> CaseFiles(params string[] folder) =>
        Directory.EnumerateFiles(PathOf(["cases", .. folder]), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    internal static void HoldsAsGenerated(string generated, params string[] path)
    {
        var file = PathOf(path);
        if (Writes)
        {
            File.WriteAllText(file, generated);
        }

        var held = File.Exists(file) ? File.ReadAllText(file) : "";
        (held == generated).Should().BeTrue(
            $"{string.Join('/', path)} is generated; set OKOCE_WRITE_GENERATED=1, run this test again and commit what changed");
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OkOce.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
