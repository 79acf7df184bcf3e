using OkOce.Domain.Metrics;
using OkOce.Domain.Movement;

namespace OkOce.Domain.Tests.Metrics;

public class StepReachTests
{
    private static readonly StepReach Jakpreneur = PublishedHistory.JakpreneurReach;

    [Fact]
    public void The_reach_of_27_October_2021_is_shown_as_published()
    {
        Jakpreneur.AsOf.Should().Be(new DateOnly(2021, 10, 27));
        Jakpreneur.Rows.Select(r => (r.Step.Code, r.Figure.Value)).Should().Equal(
            ("P1", 284_164), ("P2", 176_891), ("P3", 157_498), ("P4", 148_374), ("P5", 44_456), ("P6", 32_883), ("P7", 6_159));
    }

    [Fact]
    public void Each_step_is_read_in_percent_of_the_one_before() =>
        Jakpreneur.Rows.Select(r => r.PercentOfPrevious is { } p ? Math.Round(p) : (decimal?)null)
            .Should().Equal(null, 62, 89, 94, 30, 74, 19);

    [Fact]
    public void Each_step_is_read_as_a_share_of_the_registered()
    {
        Jakpreneur.Rows.Select(r => Math.Round(r.OfRegistered.Percent, 1)).Should().Equal(100m, 62.2m, 55.4m, 52.2m, 15.6m, 11.6m, 2.2m);
        Jakpreneur.Rows.Should().OnlyContain(r => r.OfRegistered.Whole == 284_164);
    }

    [Fact]
    public void The_steps_were_free_so_nothing_is_called_a_loss() => Jakpreneur.Order.Should().Be(StepOrder.Free);

    [Fact]
    public void Where_steps_are_free_a_later_one_may_count_more_than_an_earlier_one()
    {
        StepReach reach = new(StepOrder.Free, Figures(10, 2, 4, 4, 0, 3, 3));

        reach.Rows[2].PercentOfPrevious.Should().Be(200);
        reach.Rows[4].PercentOfPrevious.Should().Be(0);
        reach.Rows[5].PercentOfPrevious.Should().BeNull("nobody took the step before");
    }

    [Fact]
    public void No_step_can_count_more_than_registered() =>
        FluentActions.Invoking(() => new StepReach(StepOrder.Free, Figures(10, 11, 1, 1, 1, 1, 1)))
            .Should().Throw<ArgumentException>().WithMessage("11 of 10 is no share*");

    [Fact]
    public void Six_figures_are_not_seven_steps() =>
        FluentActions.Invoking(() => new StepReach(StepOrder.Free, Figures(10, 1, 1, 1, 1, 1)))
            .Should().Throw<ArgumentException>().WithMessage("*7 figures, not 6*");

    [Fact]
    public void Figures_of_different_days_do_not_make_one_reach()
    {
        var figures = Figures(10, 1, 1, 1, 1, 1, 1);
        figures[6] = figures[6] with { AsOf = new(2021, 10, 28) };

        FluentActions.Invoking(() => new StepReach(StepOrder.Free, figures)).Should().Throw<ArgumentException>().WithMessage("*another day*");
    }

    private static PublishedFigure[] Figures(params int[] people) =>
        [.. people.Select(value => PublishedHistory.JakpreneurReach.Rows[0].Figure with { Value = value })];
}
