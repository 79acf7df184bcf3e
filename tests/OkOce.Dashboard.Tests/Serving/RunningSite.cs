using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using OkOce.Dashboard.Charts;
using OkOce.Dashboard.Serving;
using OkOce.Dashboard.Site;
using OkOce.Dashboard.Tests.Charts;
using OkOce.Dashboard.Tests.Site;
using OkOce.Domain;
using OkOce.EntityFrameworkCore;

namespace OkOce.Dashboard.Tests.Serving;

/// <summary>The dashboard itself, on a free port, with pages of test data beside its own.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    /// <summary>The day on which the site stands.</summary>
    public static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly TimeProvider Clock = new StandingClock(Today);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("okoce-site-");
    private readonly OkOceStore store;
    private readonly WebApplication app;

    public RunningSite()
    {
        store = Serve.OpenStore(data.FullName, Clock);
        app = Serve.Build(new("http://127.0.0.1:0"), store, Clock);
    }

    public HttpClient Client { get; } = new();

    public IServiceProvider Services => app.Services;

    public string Address => app.Urls.Single();

    public async ValueTask InitializeAsync()
    {
        Map("/sample", [.. Samples.All, Samples.Empty]);
        Map("/hostile", [Hostile()]);
        app.MapGet("/broken", string () => throw new InvalidOperationException("the reason, for the log only"));
        await app.StartAsync(TestContext.Current.CancellationToken);
        Client.BaseAddress = new(Address);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        store.Dispose();
        data.Delete(recursive: true);
    }

    internal async Task<IDocument> Open(string path) =>
        await new HtmlParser().ParseDocumentAsync(await Client.GetStringAsync(path, TestContext.Current.CancellationToken));

    /// <summary>The text of an element with its white space drawn together.</summary>
    internal static string Plain(INode element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static StackedBars Hostile()
    {
        var text = LocalizedText.Same("</title></svg><script>alert(1)</script><img src=x onerror=alert(2)>\"'&");
        return new(
            Samples.Blockers.Text with { Id = "hostile", Title = text, Headline = text, Definition = text, Source = new(text, "javascript:alert(3)"), Note = text },
            text, text, [new(text, Hue.Blue), new(text, Hue.Sky)], [new(text, [1, 2], text)], text);
    }

    private void Map(string path, IReadOnlyList<ChartFigure> figures) =>
        app.MapGet(path, (PageRequest request) => Page.Of<SamplePage>(request, figures, (nameof(SamplePage.Figures), figures)));
}
