using System.Diagnostics;
using OkOce.Dashboard.Serving;
using OkOce.Domain.Metrics;
using OkOce.EntityFrameworkCore;

namespace OkOce.Dashboard.Tests.Serving;

public sealed class FirstStartTests : IDisposable
{
    private readonly Folder folder = new();
    private readonly TimeProvider clock = new StandingClock(new(2026, 11, 24));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_start_fills_an_empty_folder_and_the_second_changes_nothing()
    {
        var first = await Kept(clock);
        File.Exists(folder.To(OkOceStore.FileName)).Should().BeTrue();
        first.Should().Contain(Directory.EnumerateFiles(Repository.Published)
            .Select(file => $"{Path.GetFileNameWithoutExtension(file)} {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"));
        first.Should().Contain([
            .. PublishedHistory.JakpreneurReach.Rows.Select(row => $"{row.Figure.Id} {row.Figure.Value:0}"),
            .. PublishedHistory.Members.SelectMany(series => series.Figures).Concat(PublishedHistory.Licences).Select(figure => $"{figure.Id} {figure.Value:0}"),
        ]);
        first.Should().HaveCount(Shipped.All.Count + 7 + 12 + 10);
        (await Kept(new StandingClock(new(2026, 11, 25)))).Should().Equal(first);
    }

    [Fact]
    public async Task Two_programs_that_start_at_once_on_an_empty_folder_both_serve()
    {
        using Process one = Start();
        using Process two = Start();
        try
        {
            foreach (var address in await Task.WhenAll(Address(one), Address(two)))
            {
                using HttpClient client = new();
                (await client.GetStringAsync($"{address}/cases", Cancel)).Should().Contain($"{Shipped.All.Count} kasus.");
            }
        }
        finally
        {
            one.Kill();
            two.Kill();
            await Task.WhenAll(one.WaitForExitAsync(Cancel), two.WaitForExitAsync(Cancel));
        }
    }

    public void Dispose() => folder.Dispose();

    private static async Task<string> Address(Process program)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        return await program.StandardOutput.ReadLineAsync(limit.Token) is { } line
            ? line.Split(' ').First(word => word.StartsWith("http://", StringComparison.Ordinal))
            : throw new InvalidOperationException($"It ended: {await program.StandardError.ReadToEndAsync(limit.Token)}");
    }

    private Process Start() => Process.Start(new ProcessStartInfo(
        "dotnet", [typeof(Serve).Assembly.Location, "serve", "--data", folder.Path, "--urls", "http://127.0.0.1:0"])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private async Task<List<string>> Kept(TimeProvider day)
    {
        using var store = Serve.OpenStore(folder.Path, day);
        return
        [
            .. (await store.Cases.AllAsync(Cancel)).Select(one => $"{one.Id} {one.Sha256}"),
            .. (await store.FiguresAsync(Cancel)).Select(one => $"{one.Figure.Id} {one.Figure.Value:0}"),
        ];
    }
}
