using System.Text.RegularExpressions;
using AngleSharp.Dom;
using OkOce.Dashboard.Naming;
using OkOce.Domain;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Dashboard.Tests.Serving;

public sealed partial class EveryPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly string[] Paths = ["/", "/cases", "/law", "/history", .. StandardRulebook.Rulebook.Requirements.Where((_, at) => at % 7 == 0).Select(one => $"/law/{one.Id}"), .. Shipped.All.Select(one => $"/cases/{one.Case.Id}")];

    private static readonly LocalizedText[] Named =
    [
        .. Enum.GetValues<Verdict>().Select(Names.Of), .. Enum.GetValues<VerdictReason>().Select(Names.Of), .. Enum.GetValues<Outcome>().Select(Names.Of),
        .. Enum.GetValues<FailureKind>().Select(Names.Of), .. Enum.GetValues<Actor>().Select(Names.Of), .. Enum.GetValues<SourceTier>().Select(Names.Of),
        .. Enum.GetValues<Force>().Select(Names.Of), .. Enum.GetValues<Criterion>().Select(Names.Of), .. Enum.GetValues<CaseOutcome>().Select(Names.Of),
    ];

    [Fact]
    public async Task No_English_stands_on_an_Indonesian_page()
    {
        string[] english = [.. Named.Where(one => one.English != one.Indonesian).Select(one => one.English)];
        foreach (var path in Paths)
        {
            var words = Words(await site.Open(path));
            EnglishWord().Matches(words).Select(one => Around(words, one)).Should().BeEmpty($"of {path}");
            english.Where(name => Regex.IsMatch(words, $@"\b{Regex.Escape(name)}\b")).Should().BeEmpty($"of {path}");
        }
    }

    [Fact]
    public async Task No_Indonesian_stands_on_an_English_page()
    {
        string[] indonesian = [.. Named.Where(one => one.English != one.Indonesian).Select(one => one.Indonesian)];
        foreach (var path in Paths)
        {
            var words = Words(await site.Open($"{path}?lang=en"));
            IndonesianWord().Matches(words).Select(one => Around(words, one)).Should().BeEmpty($"of {path}");
            indonesian.Where(name => Regex.IsMatch(words, $@"\b{Regex.Escape(name)}\b")).Should().BeEmpty($"of {path}");
        }
    }

    [Fact]
    public async Task Every_page_says_what_it_is_not()
    {
        foreach (var path in Paths.Append("/sample"))
        {
            RunningSite.Plain((await site.Open(path)).QuerySelector("footer")!).Should().Contain(Disclaimer.Text.Indonesian, path);
            RunningSite.Plain((await site.Open($"{path}?lang=en")).QuerySelector("footer")!).Should().Contain(Disclaimer.Text.English, path);
        }
    }

    [Fact]
    public async Task Every_link_within_the_site_leads_somewhere_and_keeps_the_language()
    {
        HashSet<string> links = [];
        foreach (var path in Paths)
        {
            links.UnionWith((await site.Open($"{path}?lang=en")).QuerySelectorAll("main a[href^='/'], nav a").Select(link => link.GetAttribute("href")!));
        }

        links.Should().HaveCountGreaterThan(Shipped.All.Count).And.OnlyContain(link => link.Contains("lang=en", StringComparison.Ordinal));
        foreach (var link in links)
        {
            using var answer = await site.Client.GetAsync(link, TestContext.Current.CancellationToken);
            answer.IsSuccessStatusCode.Should().BeTrue(link);
        }
    }

    [Theory]
    [InlineData("/", 5)]
    [InlineData("/?lang=en", 5)]
    [InlineData("/history", 3)]
    [InlineData("/history?lang=en", 3)]
    public async Task Every_figure_says_the_same_in_its_picture_its_table_and_its_file(string path, int figures)
    {
        var found = (await site.Open(path)).QuerySelectorAll("figure");
        found.Should().HaveCount(figures);
        foreach (var figure in found)
        {
            var rows = figure.QuerySelectorAll("tbody tr");
            rows.Should().NotBeEmpty();
            figure.QuerySelectorAll(".picture svg > title").Select(one => one.TextContent).Should().OnlyContain(title => title == figure.QuerySelector("h2")!.TextContent).And.HaveCount(2);
            var drawn = Letters(string.Concat(figure.QuerySelectorAll(".picture-wide svg text").Select(one => one.TextContent)));
            // A row is named in its first cell, but in the timeline and the published figures that is a day.
            var named = rows.Select(row => row.Children[figure.Id is "law-ahead" or "members" or "licences" ? 2 : 0]).Select(cell => Letters(cell.TextContent));
            named.Should().OnlyContain(name => drawn.Contains(name, StringComparison.Ordinal), $"the picture of {figure.Id} names what the table names");
            var file = await site.Client.GetStringAsync(figure.QuerySelector("a[download]")!.GetAttribute("href")!, TestContext.Current.CancellationToken);
            var lines = file.TrimEnd().Split("\r\n");
            lines.Should().HaveCount(rows.Length + 1);
            lines[0].Should().Contain(path.EndsWith("en", StringComparison.Ordinal) ? ",Figure,As of,Definition,Source,Address" : ",Bagan,Per tanggal,Definisi,Sumber,Alamat");
            lines.Skip(1).Should().OnlyContain(line => line.Contains(figure.QuerySelector(".figure-title")!.TextContent, StringComparison.Ordinal));
        }
    }

    // Without law texts, addresses, ids, and each language's name in itself: those are the same in both.
    private static string Words(IDocument page)
    {
        foreach (var element in page.QuerySelectorAll("a[rel=noreferrer], .address, .id, .languages"))
        {
            element.Remove();
        }

        return CaseId().Replace(string.Join(" | ", page.DocumentElement.Descendants<IText>().Select(RunningSite.Plain).Where(text => text.Length > 0)), "");
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Around(string words, Match match) => words[Math.Max(0, match.Index - 40)..Math.Min(words.Length, match.Index + 40)];

    [GeneratedRegex(@"\b(synthetic|case)-[a-z0-9-]+\b")]
    private static partial Regex CaseId();

    [GeneratedRegex(@"\b(the|and|of|not|is|are|with|for|cases|requirements?|by|from|was|that|this|which|must|known|days?|law|facts?|makers?|about|or|kept|no|where|between|than)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWord();

    [GeneratedRegex(@"\b(yang|dan|tidak|dari|belum|untuk|dengan|pada|di|syarat|kasus|usaha|aturan|hari|atau|oleh|adalah|sudah|barang|lewat|berapa|apakah|bukan|ke|ini|itu)\b", RegexOptions.IgnoreCase)]
    private static partial Regex IndonesianWord();
}
