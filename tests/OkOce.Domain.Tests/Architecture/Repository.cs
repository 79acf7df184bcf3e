namespace OkOce.Domain.Tests.Architecture;

/// <summary>The files the tests hold to the house rules.</summary>
internal static class Repository
{
    // Looked for from where the tests run: a deterministic build rewrites [CallerFilePath].
    internal static string Root { get; } = FindRoot();

    internal static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal)
                && !file.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    internal static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OkOce.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException(
            $"OkOce.sln was expected in a folder above {AppContext.BaseDirectory}; found in none.");
    }
}
