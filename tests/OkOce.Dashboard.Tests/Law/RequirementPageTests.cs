using System.Net;
using OkOce.Dashboard.Tests.Serving;
using OkOce.Domain;
using OkOce.Domain.Markets;
using OkOce.Domain.Publication;

namespace OkOce.Dashboard.Tests.Law;

public sealed class RequirementPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Theory]
    [InlineData("/law/US-FDA-FOOD-FACILITY", Language.Indonesian)]
    [InlineData("/law/US-FDA-FOOD-FACILITY?lang=en", Language.English)]
    [InlineData("/law/EU-EUDR-DDS-LARGE", Language.Indonesian)]
    [InlineData("/law/EU-EUDR-DDS-LARGE?lang=en", Language.English)]
    public async Task A_requirement_stands_in_words_with_each_of_its_parts(string path, Language language)
    {
        var page = await site.Open(path);
        var id = page.QuerySelector(".id")!.TextContent;
        var printed = PrintedRequirement.Of(StandardRulebook.Rulebook.Find(new(id))!);
        page.QuerySelector("h1")!.TextContent.Should().Be(printed.Title.In(language));
        page.QuerySelectorAll("dt").Select(RunningSite.Plain).Should().Equal(printed.Passages.Select(passage => passage.Heading.In(language)));
        var shown = page.QuerySelectorAll("dd").Select(RunningSite.Plain).ToArray();
        foreach (var (passage, text) in printed.Passages.Zip(shown))
        {
            text.Should().ContainAll(Texts(passage.Body).Select(one => one.In(language)));
        }

        page.QuerySelectorAll("dd a").Select(link => link.GetAttribute("href")).Should().Equal(StandardRulebook.Rulebook.Find(new(id))!.Law.Source.OriginalString);
    }

    [Theory]
    [InlineData("/law/US-NOTHING")]
    [InlineData("/law/us-fda-food-facility")]
    [InlineData("/law/%3Cscript%3E")]
    public async Task A_requirement_that_is_not_in_the_book_is_not_found(string path)
    {
        using var answer = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_requirement_is_reached_from_the_page_of_the_law()
    {
        var links = (await site.Open("/law")).QuerySelectorAll("details a").Select(link => link.GetAttribute("href"));
        links.Should().Equal(StandardRulebook.Rulebook.Requirements.GroupBy(one => one.Jurisdiction).SelectMany(group => group).Select(one => $"/law/{one.Id}"));
    }

    private static IEnumerable<LocalizedText> Texts(Outline outline) => outline.Items.SelectMany(Texts).Prepend(outline.Text);
}
