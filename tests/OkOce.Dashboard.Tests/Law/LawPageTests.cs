using OkOce.Dashboard.Tests.Serving;
using OkOce.Domain.Markets;
using OkOce.Domain.Requirements;

namespace OkOce.Dashboard.Tests.Law;

public sealed class LawPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static Rulebook Rulebook => StandardRulebook.Rulebook;

    [Theory]
    [InlineData("/law", "Tercatat: {0} syarat")]
    [InlineData("/law?lang=en", "Declared: {0} requirements")]
    public async Task The_headline_counts_the_rulebook(string path, string sentence) =>
        (await site.Open(path)).QuerySelector("h2")!.TextContent.Should().Be(string.Format(null, sentence, Rulebook.Requirements.Count));

    [Fact]
    public async Task Each_jurisdiction_is_counted_by_how_its_law_was_read()
    {
        Dictionary<string, int[]> expected = [];
        foreach (var requirement in Rulebook.Requirements)
        {
            var counts = expected.TryGetValue(requirement.Jurisdiction.Code, out var known) ? known : expected[requirement.Jurisdiction.Code] = new int[6];
            counts[0]++;
            counts[1] += requirement.IsInForce(AsOf.On(new(2026, 11, 24))) ? 1 : 0;
            counts[requirement.Law.Read is null ? 5 : requirement.Law.Tier switch { SourceTier.OfficialText => 2, SourceTier.OfficialGuidance => 3, _ => 4 }]++;
        }

        var table = (await site.Open("/law")).QuerySelectorAll("table")[0];
        table.QuerySelectorAll("tbody tr").ToDictionary(row => row.QuerySelector(".muted")!.TextContent, row => row.QuerySelectorAll("td").Select(cell => int.Parse(cell.TextContent, null)).ToArray())
            .Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void No_sector_is_surveyed_completely_as_the_page_says() =>
        Rulebook.Surveys.Should().NotBeEmpty().And.NotContain(survey => survey.Extent == SurveyExtent.Completely);

    [Fact]
    public async Task What_changes_stands_in_order_of_time_with_its_law()
    {
        var rows = (await site.Open("/law?lang=en")).QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr");
        rows.Select(row => (row.Children[0].TextContent, row.QuerySelector(".muted")!.TextContent)).Should()
            .Contain(("30 December 2026", "EU-EUDR-DDS-LARGE")).And.Contain(("30 June 2027", "EU-EUDR-DDS-SMALL"));
        rows.Select(row => DateOnly.ParseExact(row.Children[0].TextContent, "d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)).Should().BeInAscendingOrder()
            .And.OnlyContain(day => day >= new DateOnly(2026, 11, 24) && day <= new DateOnly(2031, 11, 24));
        rows.Select(row => row.QuerySelector("a[rel=noreferrer]")!.GetAttribute("href")!).Should().OnlyContain(link => link.StartsWith("http", StringComparison.Ordinal));
    }
}
