namespace OkOce.Dashboard.Tests;

/// <summary>Files that the repository ships.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Published { get; } = Path.Combine(Root, "cases", "published");

    public static string Case(string name) => Path.Combine(Root, "cases", name);

    public static string Sample(string name) => Path.Combine(Root, "samples", name);

    private static string Find(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "OkOce.sln")) ? folder.FullName : Find(folder.Parent!);
}
