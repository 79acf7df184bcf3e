using OkOce.Dashboard.Charts;
using OkOce.Domain;

namespace OkOce.Dashboard.Tests.Charts;

public sealed class ChartFigureTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Blockers")]
    [InlineData("1st")]
    [InlineData("a b")]
    [InlineData("a\n")]
    [InlineData("a\"onload=")]
    public void An_id_that_could_break_a_page_is_refused(string id) =>
        FluentActions.Invoking(() => Samples.Blockers.Text with { Id = id }).Should().Throw<ArgumentException>().WithMessage($"*found '{id}'*");

    [Theory]
    [InlineData(new[] { 1, 2, 3, 4 })]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6 })]
    [InlineData(new[] { 1, 2, 3, 4, -5 })]
    public void A_row_needs_a_value_of_zero_or_more_for_each_series(int[] values) =>
        FluentActions.Invoking(() => new StackedBars(Samples.Blockers.Text, Samples.Blockers.RowHeading, Samples.Blockers.Unit, Samples.Blockers.Series,
                [new(new("Coffee", "Kopi"), [.. values.Select(v => (decimal)v)])]))
            .Should().Throw<ArgumentException>().WithMessage("*Coffee*expected 5 values*");

    [Fact]
    public void Groups_need_a_heading() =>
        FluentActions.Invoking(() => new StackedBars(Samples.Verdicts.Text, Samples.Verdicts.RowHeading, Samples.Verdicts.Unit, Samples.Verdicts.Series, Samples.Verdicts.Rows))
            .Should().Throw<ArgumentException>().WithMessage("*'verdicts'*expected a heading*");

    [Theory]
    [InlineData("2026-11-23", false)]
    [InlineData("2026-11-24", true)]
    [InlineData("2027-02-22", true)]
    [InlineData("2027-02-23", false)]
    public void An_event_lies_within_the_days_shown_both_ends_included(string day, bool accepted)
    {
        var chart = Samples.Changes;
        var laying = FluentActions.Invoking(() => new EventTimeline(chart.Text, chart.First, chart.Last,
            [chart.Happenings[0] with { Day = DateOnly.Parse(day, null) }]).Svg(Language.Indonesian, Width.Narrow));
        if (accepted)
        {
            laying.Should().NotThrow();
        }
        else
        {
            laying.Should().Throw<ArgumentException>().WithMessage($"*{day}*");
        }
    }

    [Fact]
    public void A_timeline_runs_by_day_whatever_order_it_was_given_in() =>
        Samples.Changes.Happenings.Select(e => e.Day).Should().BeInAscendingOrder();

    [Theory]
    [InlineData("https://example.org/a", "https://example.org/a")]
    [InlineData("http://example.org/a b", "http://example.org/a%20b")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("/etc/passwd", null)]
    [InlineData("FDA import alert", null)]
    [InlineData(null, null)]
    public void Only_a_web_address_becomes_a_link(string? address, string? link) =>
        new Source(LocalizedText.Same("x"), address).Link.Should().Be(link);

    [Fact]
    public void A_description_stops_where_listening_would_no_longer_help()
    {
        StackedBars chart = new(Samples.Blockers.Text, Samples.Blockers.RowHeading, Samples.Blockers.Unit, [Samples.Blockers.Series[0]],
            [.. Enumerable.Range(1, 14).Select(i => new BarRow(LocalizedText.Same($"baris {i}"), [i]))]);
        chart.AltText(Language.Indonesian).Should().Contain("baris 10").And.NotContain("baris 11").And.EndWith("dan 4 lagi dalam tabel (temuan).");
    }
}
