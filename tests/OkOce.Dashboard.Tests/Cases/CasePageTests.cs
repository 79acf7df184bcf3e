using OkOce.Dashboard.Naming;
using OkOce.Dashboard.Tests.Serving;
using OkOce.Domain.Readiness;

namespace OkOce.Dashboard.Tests.Cases;

public sealed class CasePageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Every_case_shows_its_verdict_at_each_destination()
    {
        foreach (var one in Shipped.All)
        {
            var page = await site.Open($"/cases/{one.Case.Id}");
            page.QuerySelector("h1")!.TextContent.Should().Be(one.Case.Title.Indonesian);
            page.QuerySelectorAll("h2:has(.badge)").Select(RunningSite.Plain).Should().Equal(
                one.Assessments.Select(each => $"{each.Destination.Name.Indonesian}: {Names.Of(each.Verdict).Indonesian}"), one.Case.Id);
            page.QuerySelectorAll("main > p > .synthetic").Should().HaveCount(one.Case.IsSynthetic ? 1 : 0, one.Case.Id);
        }
    }

    [Fact]
    public async Task What_is_not_met_stands_before_any_question_with_its_law_and_its_next_step()
    {
        var page = await site.Open("/cases/case-076?lang=en");
        var finding = page.QuerySelectorAll("article.finding")[0];
        finding.Closest("details").Should().BeNull("it is not folded away");
        finding.QuerySelectorAll(".failure").Should().NotBeEmpty();
        finding.QuerySelector("a[rel=noreferrer]")!.GetAttribute("href").Should().StartWith("https://");
        RunningSite.Plain(finding).Should().Contain("Next step:");
        var first = page.QuerySelector("article.finding, ol li")!;
        first.Should().BeSameAs(finding);
    }

    [Fact]
    public async Task An_undetermined_case_asks_a_few_questions_and_folds_the_rest()
    {
        var page = await site.Open("/cases/case-009");
        var assessment = Shipped.All.Single(one => one.Case.Id == "case-009").Assessments.Single();
        assessment.Verdict.Should().Be(Verdict.Undetermined);
        var asked = page.QuerySelectorAll("ol li");
        asked.Select(RunningSite.Plain).Should().Equal(assessment.NextQuestions.Select(one => $"{one.Text.Indonesian} ({Names.Of(one.Answerer).Indonesian})"));
        asked.Where(one => one.Closest("details") is null).Should().HaveCount(7);
    }

    [Fact]
    public async Task A_case_outside_what_was_surveyed_says_why_and_asks_nothing()
    {
        var page = await site.Open("/cases/case-005");
        page.QuerySelectorAll("section h2 .badge").Should().HaveCount(6).And.OnlyContain(badge => badge.TextContent == "Di luar cakupan");
        RunningSite.Plain(page.QuerySelector("section ul")!).Should().Contain("sebelum 13 September 2018");
        page.QuerySelectorAll("ol").Should().BeEmpty();
    }

    [Fact]
    public async Task A_case_without_a_destination_says_that_no_law_can_be_asked()
    {
        var page = await site.Open("/cases/case-063?lang=en");
        RunningSite.Plain(page.QuerySelector("main")!).Should().Contain("No destination is known, so no law can be asked.");
    }

    [Fact]
    public async Task What_happened_stands_apart_with_its_sources()
    {
        var page = await site.Open("/cases/case-009?lang=en");
        var happened = page.QuerySelectorAll("section")[^1];
        RunningSite.Plain(happened).Should().Contain("What happened: Sold abroad").And.Contain("does not read this");
        happened.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Should().Equal(
            Shipped.All.Single(one => one.Case.Id == "case-009").Case.Happened!.Sources.Select(source => source.ToString()));
    }
}
