namespace OkOce.Benchmarks;

/// <summary>Where things lie in the checkout that the program was built in.</summary>
internal static class Checkout
{
    /// <summary>The folder of a library compiled ahead of time, as eng/bench publishes it; none outside of a checkout.</summary>
    public static string? ReadyToRun => Root is { } root ? Path.Combine(root, "artifacts", "ready-to-run") : null;

    /// <summary>The folder with the solution; none when the program was copied away.</summary>
    public static string? Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OkOce.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName;
        }
    }
}
