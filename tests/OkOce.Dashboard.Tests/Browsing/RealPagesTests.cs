using OkOce.Dashboard.Tests.Serving;
using SkiaSharp;

namespace OkOce.Dashboard.Tests.Browsing;

[Trait("Category", "Browser")]
public sealed class RealPagesTests(RunningSite site) : IClassFixture<RunningSite>, IDisposable
{
    // Header, paper, card and the line around a card: what may reach the edge of the window.
    private static readonly SKColor[] Ground = [SKColor.Parse("#0b4f5c"), SKColor.Parse("#f6f4ef"), SKColor.Parse("#ffffff"), SKColor.Parse("#dedbd3")];

    private readonly Browser browser = new();

    public static TheoryData<string, int> Views =>
    [
        .. from path in (string[])["/", "/cases/case-076"]
           from language in (string[])["id", "en"]
           from width in (int[])[1100, 500]
           select new TheoryDataRow<string, int>($"{path}?lang={language}", width),
    ];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_fits_its_window_and_nothing_is_cut_off_at_the_edge(string path, int width)
    {
        using var picture = SKBitmap.Decode(await browser.Picture(site.Address + path, width, 2400));
        picture.Width.Should().Be(width);
        picture.Pixels.Should().Contain(SKColor.Parse("#16202a"), "there is text");
        // Wide tables scroll in their own box, which ends a rem before the edge.
        var edge = Enumerable.Range(0, picture.Height).Select(y => picture.GetPixel(width - 3, y)).Distinct();
        edge.Should().BeSubsetOf(Ground);
    }

    public void Dispose() => browser.Dispose();
}
