using System.Diagnostics;

namespace OkOce.Dashboard.Tests.Browsing;

/// <summary>Headless Chromium, started anew for each look: no profile, no network but the page's, a time limit.</summary>
internal sealed class Browser : IDisposable
{
    private const string Program = "/usr/bin/chromium";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("okoce-browser-");

    /// <summary>The document after the page has settled.</summary>
    public Task<string> Dom(string address) => Run(address, "--dump-dom");

    /// <summary>A PNG of the page at a window size.</summary>
    public Task<byte[]> Picture(string address, int width, int height) =>
        Written(address, "page.png", file => [$"--screenshot={file}", $"--window-size={width},{height}", "--hide-scrollbars"]);

    /// <summary>The page as printed.</summary>
    public Task<byte[]> Print(string address) => Written(address, "page.pdf", file => [$"--print-to-pdf={file}", "--no-pdf-header-footer"]);

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<byte[]> Written(string address, string name, Func<string, string[]> options)
    {
        var file = Path.Combine(folder.FullName, name);
        _ = await Run(address, options(file));
        return await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
    }

    private async Task<string> Run(string address, params string[] options)
    {
        if (!File.Exists(Program))
        {
            throw new InvalidOperationException($"Browser tests need Chromium at {Program}; leave them out with --filter Category!=Browser.");
        }

        var profile = folder.CreateSubdirectory(Guid.NewGuid().ToString("N"));
        using Process chromium = new()
        {
            StartInfo = new(Program,
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", $"--user-data-dir={profile.FullName}", "--virtual-time-budget=5000",
                .. options, address,
            ])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        chromium.Start();
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            var (output, error) = (chromium.StandardOutput.ReadToEndAsync(limit.Token), chromium.StandardError.ReadToEndAsync(limit.Token));
            await chromium.WaitForExitAsync(limit.Token);
            return chromium.ExitCode == 0 ? await output : throw new InvalidOperationException($"Chromium ended with {chromium.ExitCode}: {await error}");
        }
        catch (OperationCanceledException)
        {
            chromium.Kill(entireProcessTree: true);
            throw;
        }
    }
}
