using OkOce.Domain.Metrics;

namespace OkOce.Domain.Tests.Metrics;

public class PublishedHistoryTests
{
    private static readonly PublishedFigure[] All =
    [
        .. PublishedHistory.JakpreneurReach.Rows.Select(r => r.Figure),
        .. PublishedHistory.Members.SelectMany(s => s.Figures),
        .. PublishedHistory.Licences,
    ];

    [Fact]
    public void Every_figure_has_a_day_a_claimant_a_definition_and_a_source_of_its_own()
    {
        All.Select(f => f.Id).Should().OnlyHaveUniqueItems();
        All.Should().AllSatisfy(figure =>
        {
            figure.Source.Scheme.Should().Be("https");
            figure.Source.AbsolutePath.Length.Should().BeGreaterThan(5);
            figure.Definition.Indonesian.Should().NotBe(figure.Definition.English);
            figure.AsOf.Should().BeOnOrAfter(new(2018, 1, 22)).And.BeOnOrBefore(new(2022, 9, 30));
            (figure.DayIsStated || figure.AsOf.AddDays(1).Day == 1).Should().BeTrue("a month is dated by its last day");
        });
    }

    [Fact]
    public void Members_of_each_definition_are_a_series_of_their_own() =>
        PublishedHistory.Members.Select(s => $"{s.Id}: {string.Join(' ', s.Figures.Select(f => f.Value))}").Should().Equal(
            "ok-oce-registered: 4230 42000 50000",
            "okoce-me-members: 51207 63500",
            "site-and-whatsapp: 83000",
            "ok-oce-indonesia-members: 378212",
            "people-involved: 686807",
            "jakpreneur-registered: 281812 284164 283343 326000");

    [Fact]
    public void Licence_counts_stand_side_by_side_and_no_two_count_the_same_thing()
    {
        PublishedHistory.Licences.Select(f => f.Value).Should().Equal(
            1_161, 608, 1_000, 25_000, 16_734, 32_000, 32_500, 19_795, 8_348, 45_164);
        PublishedHistory.Licences.Select(f => f.Definition).Should().OnlyHaveUniqueItems();
        PublishedHistory.Licences.Select(f => f.AsOf).Should().BeInAscendingOrder();
    }

    [Fact]
    public void Figures_of_two_definitions_are_never_put_on_one_line() =>
        FluentActions.Invoking(() => new PublishedSeries("mixed", LocalizedText.Same("Mixed"),
            [PublishedHistory.Members[0].Figures[0], PublishedHistory.Members[1].Figures[0]]))
            .Should().Throw<ArgumentException>().WithMessage("*series of its own*");

    [Fact]
    public void A_series_runs_forward_in_time()
    {
        var figures = PublishedHistory.Members[0].Figures;
        FluentActions.Invoking(() => new PublishedSeries("backward", LocalizedText.Same("Backward"), [figures[1], figures[0]]))
            .Should().Throw<ArgumentException>().WithMessage("*is older than*");
    }

    [Fact]
    public void A_series_without_figures_is_refused() =>
        FluentActions.Invoking(() => new PublishedSeries("empty", LocalizedText.Same("Empty"), []))
            .Should().Throw<ArgumentException>().WithMessage("*no figure*");
}
