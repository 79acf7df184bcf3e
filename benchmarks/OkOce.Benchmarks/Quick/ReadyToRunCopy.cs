namespace OkOce.Benchmarks.Quick;

/// <summary>A copy of this program beside a library that was compiled ahead of time, where one was published.</summary>
internal sealed class ReadyToRunCopy : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("okoce-start-").FullName;

    private ReadyToRunCopy(string published)
    {
        foreach (var file in Directory.EnumerateFiles(published, "*.dll"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        // Without the list of dependencies the host takes what lies in the folder, and starting up asks for nothing else.
        foreach (var own in new[] { "OkOce.Benchmarks.dll", "OkOce.Benchmarks.runtimeconfig.json" })
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, own), Path.Combine(folder, own));
        }
    }

    public string Program => Path.Combine(folder, "OkOce.Benchmarks.dll");

    /// <summary>The copy; none where nothing was published, or it was published without compiling it.</summary>
    public static ReadyToRunCopy? From(string? published) =>
        published is not null && Directory.Exists(published) && StartUp.IsReadyToRun(published) ? new(published) : null;

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
