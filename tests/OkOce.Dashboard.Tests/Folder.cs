namespace OkOce.Dashboard.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("okoce-test-");

    public string Path => folder.FullName;

    /// <summary>Everything below it, so that a test can say that nothing was made.</summary>
    public IEnumerable<string> Names => folder.EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
        .Select(one => System.IO.Path.GetRelativePath(Path, one.FullName)).Order(StringComparer.Ordinal);

    public string To(string name) => System.IO.Path.Combine(Path, name);

    public string With(string name, byte[] bytes)
    {
        File.WriteAllBytes(To(name), bytes);
        return To(name);
    }

    public string With(string name, string text) => With(name, System.Text.Encoding.UTF8.GetBytes(text));

    public void Dispose() => folder.Delete(recursive: true);
}
