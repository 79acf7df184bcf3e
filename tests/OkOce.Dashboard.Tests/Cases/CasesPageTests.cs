using System.Net;
using AngleSharp.Dom;
using OkOce.Dashboard.Tests.Serving;
using OkOce.Domain.Readiness;

namespace OkOce.Dashboard.Tests.Cases;

public sealed class CasesPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Every_shipped_case_is_listed_once_and_only_what_is_made_up_is_marked_so()
    {
        var page = await site.Open("/cases");
        var rows = page.QuerySelectorAll("tbody tr");
        rows.Select(Link).Should().BeEquivalentTo([
            .. Directory.EnumerateFiles(Repository.Case("published")).Select(file => $"/cases/{Path.GetFileNameWithoutExtension(file)}"),
            .. Directory.EnumerateFiles(Repository.Case("synthetic")).Select(file => $"/cases/synthetic-{Path.GetFileNameWithoutExtension(file)}"),
        ]);
        rows.Where(row => row.QuerySelector(".synthetic") is not null).Select(Link)
            .Should().BeEquivalentTo(Shipped.All.Where(one => one.Case.IsSynthetic).Select(one => $"/cases/{one.Case.Id}"));
        rows.SelectMany(row => row.QuerySelectorAll(".synthetic")).Should().OnlyContain(badge => badge.TextContent == "sintetis");
        page.Body!.TextContent.Should().Contain($"{Shipped.All.Count} kasus.");
    }

    [Theory]
    [InlineData("NotReady")]
    [InlineData("Undetermined")]
    [InlineData("NotCovered")]
    [InlineData("ReadyToShip")]
    public async Task A_verdict_chosen_leaves_the_cases_with_that_verdict_at_a_destination(string verdict)
    {
        var expected = Shipped.All.Where(one => one.Assessments.Any(each => each.Verdict == Enum.Parse<Verdict>(verdict))).Select(one => $"/cases/{one.Case.Id}");
        var page = await site.Open($"/cases?verdict={verdict}");
        page.QuerySelectorAll("tbody tr").Select(Link).Should().BeEquivalentTo(expected);
        page.QuerySelector("select[name=verdict] option[selected]")!.GetAttribute("value").Should().Be(verdict);
    }

    [Fact]
    public async Task A_sector_and_a_verdict_together_leave_what_has_both()
    {
        var expected = Shipped.All.Where(one => one.Case.Before.Sector.Code == "spices" && one.Assessments.Any(each => each.Verdict == Verdict.Undetermined))
            .Select(one => $"/cases/{one.Case.Id}?lang=en").ToArray();
        expected.Should().NotBeEmpty();
        (await site.Open("/cases?sector=spices&verdict=Undetermined&lang=en")).QuerySelectorAll("tbody tr").Select(Link).Should().BeEquivalentTo(expected);
    }

    [Theory]
    [InlineData("sector=nothing")]
    [InlineData("verdict=Perfect")]
    [InlineData("sector=spices&sector=jewellery")]
    [InlineData("sector=%00%ff")]
    [InlineData("verdict=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task A_choice_that_does_not_exist_finds_nothing_and_breaks_nothing(string choice)
    {
        var page = await site.Open($"/cases?{choice}");
        page.QuerySelectorAll("tbody tr, script, option[selected]").Should().BeEmpty();
        page.Body!.TextContent.Should().Contain("0 kasus.");
    }

    [Fact]
    public async Task The_filter_works_without_script_and_keeps_the_language()
    {
        var form = (await site.Open("/cases?lang=en")).QuerySelector("form")!;
        (form.GetAttribute("method"), form.GetAttribute("action")).Should().Be(("get", "/cases"));
        form.QuerySelector("input[name=lang]")!.GetAttribute("value").Should().Be("en");
        form.QuerySelectorAll("label select").Should().HaveCount(2);
    }

    [Theory]
    [InlineData("/cases/case-999", "Halaman tidak ada")]
    [InlineData("/cases/case-999?lang=en", "No such page")]
    [InlineData("/cases/CASE-009", "Halaman tidak ada")]
    [InlineData("/cases/..%2f..%2fokoce.db", "Halaman tidak ada")]
    [InlineData("/cases/%3Cscript%3Ealert(1)%3C%2Fscript%3E", "Halaman tidak ada")]
    [InlineData("/cases?csv=verdicts-by-sector", "Halaman tidak ada")]
    public async Task What_is_not_kept_is_not_found(string path, string heading)
    {
        using var answer = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Contain($"<h1>{heading}</h1>").And.NotContain("<script");
    }

    private static string Link(IElement row) => row.QuerySelector("a")!.GetAttribute("href")!;
}
