using System.Net;
using AngleSharp.Dom;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace OkOce.Dashboard.Tests.Serving;

public sealed class SiteTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", "id", "Kesiapan ekspor", "bukan nasihat hukum, bukan sertifikat")]
    [InlineData("/?lang=en", "en", "Export readiness", "not legal advice, not a certificate")]
    [InlineData("/sample", "id", "Contoh tiap bagan (sintetis)", "Fakta per 24 November 2026. Aturan per 24 November 2026.")]
    [InlineData("/sample?lang=en", "en", "Sample of every chart (synthetic)", "Facts as of 24 November 2026. Law as of 24 November 2026.")]
    public async Task A_page_speaks_one_language_and_says_what_it_is_not(string path, string language, string heading, string footer)
    {
        var page = await Open(path);
        page.DocumentElement.GetAttribute("lang").Should().Be(language);
        page.QuerySelectorAll("h1").Should().ContainSingle().Which.TextContent.Should().Be(heading);
        Plain(page.QuerySelector("footer")!).Should().Contain(footer);
    }

    [Fact]
    public async Task A_page_can_be_walked_without_sight_or_mouse()
    {
        var page = await Open("/sample");
        page.QuerySelectorAll("header, nav[aria-label], main, footer").Should().HaveCount(4);
        page.Body!.FirstElementChild!.GetAttribute("href").Should().Be("#" + page.QuerySelector("main")!.Id);
        page.QuerySelectorAll("nav [aria-current=page]").Should().BeEmpty("the sample is no section");
        page.QuerySelectorAll("table").Should().HaveCount(5).And.OnlyContain(t => t.QuerySelector("caption") != null && t.QuerySelector("th[scope=col]") != null);
        page.QuerySelectorAll("[id]").Select(e => e.Id).Should().OnlyHaveUniqueItems();
        page.QuerySelectorAll("svg[role=img]").Should().HaveCount(10);
    }

    [Fact]
    public async Task A_page_runs_no_script_and_asks_no_other_host()
    {
        var page = await Open("/sample");
        page.QuerySelectorAll("script, iframe, object, style, [style]").Should().BeEmpty();
        page.QuerySelectorAll("[src], link[href]").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")).Should().OnlyContain(a => a!.StartsWith('/'));
    }

    [Fact]
    public async Task A_figure_without_data_is_a_sentence()
    {
        var empty = (await Open("/sample")).GetElementById("empty")!;
        empty.QuerySelector("h2")!.TextContent.Should().Be("Belum ada temuan: belum ada yang dinilai.");
        empty.QuerySelectorAll("svg, table, a[download]").Should().BeEmpty();
    }

    [Fact]
    public async Task The_table_gives_each_point_its_definition_and_source()
    {
        var row = (await Open("/sample?lang=en")).QuerySelectorAll("#members tbody tr")[4];
        row.Children.Select(Plain).Should().Equal("February 2019", "83,000", "Said by the movement", "Members on the site and in WhatsApp groups", "detikFinance");
        row.QuerySelector("a")!.GetAttribute("href").Should().Be("https://finance.detik.com/read/2019/02/12/194522/4425317");
    }

    [Fact]
    public async Task Hostile_text_is_shown_as_text()
    {
        var page = await Open("/hostile");
        page.QuerySelectorAll("script, img, [onerror]").Should().BeEmpty();
        page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).Should().NotContain(h => h!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        page.QuerySelector("#hostile h2")!.TextContent.Should().Be("</title></svg><script>alert(1)</script><img src=x onerror=alert(2)>\"'&");
        page.QuerySelector("#hostile svg > title")!.TextContent.Should().StartWith("</title></svg><script>");
    }

    [Fact]
    public async Task The_CSV_link_gives_the_figure_that_the_view_shows()
    {
        var link = (await Open("/sample?lang=en")).QuerySelector("#steps a[download]")!.GetAttribute("href")!;
        using var answer = await site.Client.GetAsync(link, Cancel);
        answer.Content.Headers.ContentType!.ToString().Should().Be("text/csv; charset=utf-8");
        answer.Content.Headers.ContentDisposition!.FileName.Should().Be("ok-oce-steps-2021-10-27.csv");
        var bytes = await answer.Content.ReadAsByteArrayAsync(Cancel);
        bytes.Should().StartWith([0xEF, 0xBB, 0xBF]);
        (await answer.Content.ReadAsStringAsync(Cancel)).Should().Contain("P7 Capital,6159,0.0217");
    }

    [Theory]
    [InlineData("/sample?csv=none", HttpStatusCode.NotFound, "Halaman tidak ada")]
    [InlineData("/nothing/here?lang=en", HttpStatusCode.NotFound, "No such page")]
    [InlineData("/broken?lang=en", HttpStatusCode.InternalServerError, "Something went wrong here")]
    [InlineData("/styles/../../appsettings.json", HttpStatusCode.NotFound, "Halaman tidak ada")]
    [InlineData("/fonts/..%2f..%2fOkOce.Dashboard.dll", HttpStatusCode.NotFound, "Halaman tidak ada")]
    public async Task What_cannot_be_answered_is_said_in_a_page(string path, HttpStatusCode status, string heading)
    {
        using var answer = await site.Client.GetAsync(path, Cancel);
        var body = await answer.Content.ReadAsStringAsync(Cancel);
        answer.StatusCode.Should().Be(status);
        body.Should().Contain($"<h1>{heading}</h1>").And.NotContain("the reason, for the log only");
        Strict(answer);
    }

    [Theory]
    [InlineData("/", "no-store", "text/html; charset=utf-8")]
    [InlineData("/sample?csv=steps", "no-store", "text/csv; charset=utf-8")]
    [InlineData("/styles/okoce.css", "no-cache", "text/css")]
    [InlineData("/fonts/Inter-Regular.ttf", "no-cache", "font/ttf")]
    [InlineData("/fonts/OFL.txt", "no-cache", "text/plain")]
    public async Task Every_answer_has_strict_headers(string path, string caching, string type)
    {
        using var answer = await site.Client.GetAsync(path, Cancel);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.CacheControl!.ToString().Should().Be(caching);
        answer.Content.Headers.ContentType!.ToString().Should().Be(type);
        Strict(answer);
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    public async Task A_name_that_another_site_points_here_is_not_served(string host, HttpStatusCode status)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/") { Headers = { Host = host } };
        using var answer = await site.Client.SendAsync(request, Cancel);
        answer.StatusCode.Should().Be(status);
    }

    [Fact]
    public void No_keys_are_kept_so_none_are_written_to_the_users_folder() =>
        site.Services.GetService<IDataProtectionProvider>().Should().BeNull();

    private static void Strict(HttpResponseMessage answer)
    {
        answer.Headers.GetValues("Content-Security-Policy").Should().ContainSingle().Which.Should().StartWith("default-src 'none'; style-src 'self'; font-src 'self'");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        answer.Headers.Contains("Server").Should().BeFalse();
    }

    private static string Plain(INode element) => RunningSite.Plain(element);

    private Task<IDocument> Open(string path) => site.Open(path);
}
