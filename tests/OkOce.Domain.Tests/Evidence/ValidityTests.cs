using OkOce.Domain.Evidence;
using OkOce.Domain.Tests.Markets;

namespace OkOce.Domain.Tests.Evidence;

public class ValidityTests
{
    [Theory]
    [InlineData("2026-03-10", "2026-02-01", "2026-07-10")]
    [InlineData("2026-03-10", "2025-12-31", "2026-06-30")]
    [InlineData("2025-10-31", "2025-10-30", "2026-02-28")]
    public void Four_months_from_issue_but_never_more_than_six_from_the_result(string issued, string result, string lastGoodDay) =>
        Validity.EarlierOf(Validity.MonthsFromIssue(4), Validity.MonthsFromResult(6))
            .TermOf(Paper with { Issued = Law.Day(issued), ResultOn = Law.Day(result) })
            .Should().Be(new Term(Law.Day(issued), Law.Day(lastGoodDay), IsCertain: true));

    [Fact]
    public void Without_the_day_of_the_result_the_end_is_only_a_bound()
    {
        var term = Validity.EarlierOf(Validity.MonthsFromIssue(4), Validity.MonthsFromResult(6)).TermOf(Paper with { Issued = new(2026, 3, 10) });
        term.Should().Be(new Term(new(2026, 3, 10), new(2026, 7, 10), IsCertain: false));
    }

    [Fact]
    public void A_held_paper_without_a_printed_end_has_an_unknown_validity() =>
        Validity.PrintedExpiry.TermOf(Paper).IsCertain.Should().BeFalse();

    [Theory]
    [InlineData("2025-11-03", "2026-12-31")]
    [InlineData("2026-09-30", "2026-12-31")]
    [InlineData("2026-10-01", "2028-12-31")]
    [InlineData("2026-12-31", "2028-12-31")]
    [InlineData("2027-01-01", "2028-12-31")]
    public void A_filing_lasts_to_the_end_of_the_next_window_after_its_own(string filed, string lastGoodDay) =>
        Validity.EndOfEvenYearWindow(10, 12).TermOf(Paper with { Issued = Law.Day(filed) }).Last.Should().Be(Law.Day(lastGoodDay));

    private static readonly EvidenceItem Paper = new() { Kind = IndonesianPapers.VLegal, Held = true };
}
