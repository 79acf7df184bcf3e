using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Metrics;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;
using OkOce.Domain.Tests.Readiness;
using static OkOce.Domain.Tests.Readiness.SmallLaw;

namespace OkOce.Domain.Tests.Metrics;

/// <summary>Worked examples over a few made-up cases.</summary>
public class CaseMetricsTests
{
    // Not surveyed in the small rulebook, so nothing is said of it.
    private static readonly Destination Union = Destination.Of(Market.EuropeanUnion);
    private static readonly Requirement Act = Asks("US-ACT", Done.Yes) with { Remedy = new(LocalizedText.Same("do it"), Actor.Authority) };
    private static readonly Requirement Home = Asks("ID-HOME", Excused.Yes) with { Jurisdiction = Jurisdiction.Indonesia, Force = Force.Home };
    private static readonly Requirement Tip = Asks("US-TIP", Done.Yes) with { Force = Force.Advice };

    [Fact]
    public void A_case_counts_once_however_many_destinations_it_has()
    {
        var blockers = Of(Case("both", Known.Says(Done, false).Says(Excused, false), America, Destination.Of(Market.UnitedStates, "CA")));
        blockers.Select(one => (one.Requirement.Id.Value, one.Cases)).Should().Equal(("ID-HOME", 1), ("US-ACT", 1));
        blockers[0].NotMet.Should().Equal("both");
    }

    [Fact]
    public void One_that_blocks_most_cases_comes_first_with_those_it_frees_and_who_can()
    {
        var blockers = Of(
            Case("a", Known.Says(Done, false).Says(Excused), America),
            Case("b", Known.Says(Done, false), America),
            Case("c", Known.Says(Done).Says(Excused), America),
            Case("d", Known.Says(Excused), America));
        blockers.Select(one => (one.Requirement.Id.Value, one.Actor, one.Cases)).Should().Equal(
            ("US-ACT", Actor.Authority, 2), ("ID-HOME", Actor.Maker, 1), ("US-ACT", Actor.Maker, 1));
        var (authority, maker) = (blockers[0], blockers[2]);
        authority.NotMet.Should().Equal("a", "b");
        authority.Unknown.Should().BeEmpty();
        authority.Frees.Should().Equal("a");
        maker.Unknown.Should().Equal("d");
        maker.Frees.Should().Equal("d");
        blockers[1].Frees.Should().BeEmpty();
    }

    [Fact]
    public void What_several_can_answer_stands_once_for_each()
    {
        var two = Asks("US-TWO", Done.Yes & Holds.Valid(Licence with { Obtainer = Actor.Laboratory }, Validity.NoExpiry));
        Blockers.Of([AssessedCase.Of(new(Book(two)), Case("a", Known, America), Day)]).Select(one => (one.Actor, one.Cases))
            .Should().Equal((Actor.Maker, 1), (Actor.Laboratory, 1));
    }

    [Fact]
    public void A_case_that_is_not_covered_blocks_nothing() =>
        Of(Case("old", Known, America) with { Days = Period.From(2018, 9, 12).Through(2018, 9, 12) }).Should().BeEmpty();

    [Fact]
    public void Advice_and_what_falls_due_at_shipment_block_nothing() =>
        Blockers.Of([AssessedCase.Of(new(Book(Tip, Asks("US-LOTS", Every.Lot(Sound.Yes)))), Case("a", Known, America), Day)]).Should().BeEmpty();

    [Theory]
    [InlineData("2027-03-01", "2027-03-01", 1)]
    [InlineData("2027-02-01", "2027-02-28", 0)]
    [InlineData("2027-02-01", "2027-03-01", 1)]
    [InlineData("2027-03-02", "2027-12-31", 1)]
    [InlineData("2027-03-02", "2027-12-30", 0)]
    [InlineData("2027-03-01", "2027-12-31", 2)]
    public void Law_ahead_includes_both_days(string from, string through, int changes) =>
        Ahead(Act.InForce(Period.From(2027, 3, 1).Through(2027, 12, 30)), from, through).Should().HaveCount(changes);

    [Fact]
    public void Law_ahead_names_the_cases_it_may_concern()
    {
        var coming = Act with { Scope = Applies.Yes };
        Ahead(coming.InForce(Period.From(2027, 3, 1)), "2027-03-01", "2027-03-01",
                Case("yes", Known.Says(Applies), America),
                Case("perhaps", Known, Union, America),
                Case("no", Known.Says(Applies, false), America),
                Case("elsewhere", Known.Says(Applies), Union))
            .Should().ContainSingle().Which.Cases.Should().Equal("perhaps", "yes");
    }

    [Fact]
    public void Verdicts_are_counted_by_sector_in_its_order_and_by_market_with_most_first()
    {
        var coffee = Known with { Sector = Sector.Parse("coffee-tea-cocoa") };
        AssessedCase[] all =
        [
            .. new[]
            {
                Case("a", Known.Says(Done).Says(Excused), America, Union),
                Case("b", Known.Says(Done, false).Says(Excused), America),
                Case("c", coffee, America),
            }.Select(Assessed),
        ];
        var sectors = Verdicts.BySector(all);
        sectors.Select(one => (one.Group.Code, one.Total)).Should().Equal(("coffee-tea-cocoa", 1), ("spices", 3));
        sectors[0].Counts.Should().BeEquivalentTo(new Dictionary<Verdict, int> { [Verdict.NotCovered] = 1 });
        sectors[1].Counts.Should().BeEquivalentTo(new Dictionary<Verdict, int>
        {
            [Verdict.NoKnownObstacle] = 1, [Verdict.NotReady] = 1, [Verdict.NotCovered] = 1,
        });
        Verdicts.ByMarket(all).Select(one => (one.Group.Code, one.Total)).Should().Equal(("US", 3), ("EU", 1));
    }

    [Fact]
    public void A_case_is_assessed_on_its_day_over_its_year_or_on_the_day_given()
    {
        var file = Case("a", Known, America, Union);
        Days(file).Should().Equal(One(Day), One(Day));
        Days(file with { Days = One(new(2020, 2, 29)) }).Should().Equal(One(new(2020, 2, 29)), One(new(2020, 2, 29)));
        var year = Period.From(2020, 1, 1).Through(2020, 12, 31);
        Days(file with { Days = year }).Should().Equal(year, year);
        Days(file with { Destinations = [] }).Should().BeEmpty();

        static Period One(DateOnly day) => Period.From(day).Through(day);
        static IEnumerable<Period> Days(CaseFile file) => Assessed(file).Assessments.Select(one => one.Days);
    }

    [Fact]
    public void A_case_whose_days_are_open_is_refused() =>
        FluentActions.Invoking(() => Assessed(Case("a", Known, America) with { Days = Period.Always })).Should().Throw<ArgumentException>();

    private static CaseFile Case(string id, Dossier before, params Destination[] destinations) => new()
    {
        Id = id,
        Title = LocalizedText.Same(id),
        IsSynthetic = true,
        Destinations = destinations,
        Days = null,
        Before = before,
    };

    private static AssessedCase Assessed(CaseFile file) => AssessedCase.Of(new(Book(Act, Home, Tip)), file, Day);

    private static IReadOnlyList<Blocker> Of(params CaseFile[] files) => Blockers.Of(files.Select(Assessed));

    private static IReadOnlyList<LawAhead> Ahead(Requirement law, string from, string through, params CaseFile[] files) =>
        LawAhead.Between(Book(law), [.. files.Select(Assessed)], Markets.Law.Day(from), Markets.Law.Day(through));
}
