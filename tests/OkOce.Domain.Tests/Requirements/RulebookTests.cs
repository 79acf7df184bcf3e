using OkOce.Domain.Dossiers;
using OkOce.Domain.Requirements;
using OkOce.Domain.Tests.Readiness;
using static OkOce.Domain.Tests.Readiness.SmallLaw;

namespace OkOce.Domain.Tests.Requirements;

public class RulebookTests
{
    private static readonly Requirement Old = Asks("US-OLD", Done.Yes).InForce(Period.Until(2026, 12, 31));
    private static readonly Requirement New = Asks("US-NEW", Done.Yes).InForce(Period.From(2027, 1, 1)) with { Succeeds = Old.Id };

    [Fact]
    public void An_id_that_stands_twice_is_refused() =>
        FluentActions.Invoking(() => Book(Old, New, Old)).Should().Throw<ArgumentException>().WithMessage("*US-OLD*");

    [Fact]
    public void To_succeed_what_is_not_in_the_book_is_refused() =>
        FluentActions.Invoking(() => Book(New)).Should().Throw<ArgumentException>().WithMessage("*US-NEW succeeds US-OLD*");

    [Fact]
    public void A_cell_surveyed_twice_is_refused()
    {
        var survey = new Survey(Jurisdiction.Indonesia, Spices, SurveyExtent.Partly, Day);
        FluentActions.Invoking(() => new Rulebook("test", [], [survey, survey with { Extent = SurveyExtent.Completely }])).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_book_without_a_version_is_refused(string version) =>
        FluentActions.Invoking(() => new Rulebook(version, [], [])).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("2026-12-31", "2026-12-31", 0)]
    [InlineData("2027-01-01", "2027-01-01", 2)]
    [InlineData("2026-12-01", "2027-01-01", 2)]
    [InlineData("2027-01-02", "2027-12-31", 0)]
    public void Changes_between_two_days_include_both(string from, string through, int count) =>
        Book(Old, New).Changes(Markets.Law.Day(from), Markets.Law.Day(through)).Should().HaveCount(count);

    [Fact]
    public void Law_that_takes_over_is_told_with_what_it_follows() =>
        Book(Old, New).Changes(new(2027, 1, 1), new(2027, 1, 1)).Should().Equal(
            new LawChange(New, new(2027, 1, 1), Starts: true, Old.Id),
            new LawChange(Old, new(2027, 1, 1), Starts: false, New.Id));

    [Fact]
    public void A_withdrawn_start_is_no_change_and_neither_is_a_period_that_follows_without_a_gap()
    {
        var postponed = New with { Enactments = [new(Period.From(2026, 12, 30)) { Withdrawn = new(2026, 12, 1) }, new(Period.From(2027, 12, 30))] };
        var renewed = Old.InForce(Period.Until(2026, 12, 31), Period.From(2027, 1, 1).Through(2027, 6, 30));
        Book(renewed, postponed).Changes(new(2026, 12, 1), new(2027, 12, 31)).Select(change => (change.Requirement.Id.Value, change.Day, change.Starts))
            .Should().Equal(("US-OLD", new(2027, 7, 1), false), ("US-NEW", new(2027, 12, 30), true));
    }

    [Fact]
    public void The_home_side_stands_first_and_a_part_of_the_market_last()
    {
        var part = Asks("US-CA-PART", Done.Yes) with { Jurisdiction = new("US-CA") };
        var home = Asks("ID-HOME", Done.Yes) with { Jurisdiction = Jurisdiction.Indonesia };
        var book = Book(part, New, Old, home);
        Ids(Destination.Of(Market.UnitedStates, "CA")).Should().Equal("ID-HOME", "US-OLD", "US-CA-PART");
        Ids(America).Should().Equal("ID-HOME", "US-OLD");
        Ids(Destination.Of(Market.EuropeanUnion)).Should().Equal("ID-HOME");

        IEnumerable<string> Ids(Destination there) => book.InForce(there, AsOf.On(Day)).Select(one => one.Id.Value);
    }
}
