using System.Text;
using AngleSharp.Html.Parser;
using OkOce.Dashboard.Tests.Serving;
using SkiaSharp;

namespace OkOce.Dashboard.Tests.Browsing;

[Trait("Category", "Browser")]
public sealed class BrowserTests(RunningSite site) : IClassFixture<RunningSite>, IDisposable
{
    private readonly Browser browser = new();

    [Theory]
    [InlineData("/sample", "Perajin", "2 Des 2026 · 8 hari lagi", "284.164")]
    [InlineData("/sample?lang=en", "Maker", "2 Dec 2026 · in 8 days", "284,164")]
    public async Task A_browser_finds_the_charts_text(string path, params string[] expected)
    {
        var page = new HtmlParser().ParseDocument(await browser.Dom(site.Address + path));
        page.QuerySelectorAll(".picture-wide svg text").Select(t => t.TextContent).Should().Contain(expected);
    }

    [Theory]
    [InlineData(1100)]
    [InlineData(500)]
    public async Task A_browser_paints_the_page(int width)
    {
        using var picture = SKBitmap.Decode(await browser.Picture(site.Address + "/sample", width, 900));
        picture.Width.Should().Be(width);
        picture.Pixels.Should().Contain(SKColor.Parse("#0b4f5c"), "the header has the site's colour")
            .And.Contain(SKColor.Parse("#204486"), "the first chart's bars are in sight");
    }

    [Fact]
    public async Task What_is_printed_is_set_in_the_shipped_letters_and_no_others()
    {
        var fonts = Encoding.Latin1.GetString(await browser.Print(site.Address + "/sample")).Split("/BaseFont /")[1..]
            .Select(f => f.Split(['/', ' ', '\n', '>'])[0].Split('+')[^1]);
        fonts.Distinct().Should().BeEquivalentTo("Inter-Regular", "Inter-Bold");
    }

    public void Dispose() => browser.Dispose();
}
