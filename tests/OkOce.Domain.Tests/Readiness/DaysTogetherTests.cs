using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;
using static OkOce.Domain.Tests.Readiness.SmallLaw;

namespace OkOce.Domain.Tests.Readiness;

/// <summary>A dossier of which only the year is known.</summary>
public class DaysTogetherTests
{
    private static readonly Period Year = Period.From(2025, 1, 1).Through(2025, 12, 31);
    private static readonly Period SecondHalf = Period.From(2025, 7, 1);
    private static readonly Requirement Plain = Asks("US-PLAIN", Done.Yes);
    private static readonly Requirement Midway = Asks("US-MIDWAY", Excused.Yes).InForce(SecondHalf);

    [Fact]
    public void Where_the_days_differ_it_is_undetermined_and_the_day_is_asked_first()
    {
        var seen = InYear(Known.Says(Done).Says(Excused, false), Plain, Midway);
        seen.Verdict.Should().Be(Verdict.Undetermined);
        seen.Reasons.Should().Equal(VerdictReason.DaysDiffer);
        seen.NextQuestions.Select(question => question.Id).Should().Equal("day");
        seen.GoodThrough.Should().BeNull();
        seen.Days.Should().Be(Year);
        seen.AsOf.Should().Be(AsOf.On(new(2025, 1, 1)));
        var midway = seen.Findings.Single(finding => finding.Requirement.Id == Midway.Id);
        midway.Outcome.Should().Be(Outcome.Unknown);
        midway.Failures.Should().BeEmpty();
    }

    [Theory]
    [InlineData(true, true, Verdict.NoKnownObstacle)]
    [InlineData(false, false, Verdict.NotReady)]
    [InlineData(null, null, Verdict.Undetermined)]
    public void Where_the_days_agree_their_verdict_stands_and_the_day_is_not_asked(bool? done, bool? excused, Verdict verdict)
    {
        var seen = InYear(Known.Says(Done, done).Says(Excused, excused), Plain, Midway);
        seen.Verdict.Should().Be(verdict);
        seen.Reasons.Should().NotContain(VerdictReason.DaysDiffer);
        seen.NextQuestions.Should().NotContain(question => question.Id == "day");
    }

    [Theory]
    [InlineData("2024-12-31", Verdict.NotReady)]
    [InlineData("2025-01-01", Verdict.Undetermined)]
    [InlineData("2025-12-30", Verdict.Undetermined)]
    [InlineData("2025-12-31", Verdict.NoKnownObstacle)]
    public void A_paper_counts_to_its_last_day(string expires, Verdict verdict) =>
        InYear(Known.Holding(Licence, expires: expires), Asks("US-PAPER", Holds.Valid(Licence, Validity.PrintedExpiry))).Verdict.Should().Be(verdict);

    [Fact]
    public void A_reading_that_ends_in_the_year_is_noticed() =>
        InYear(Known.Says(Done), Plain.ReviewedBy(new(2025, 6, 30))).Reasons.Should().Equal(VerdictReason.DaysDiffer);

    [Fact]
    public void The_year_in_which_the_coverage_begins_has_days_of_which_nothing_is_said()
    {
        var seen = new Assessor(Book(Plain)).Assess(Known.Says(Done), America, Period.From(2018, 1, 1).Through(2018, 12, 31));
        seen.Verdict.Should().Be(Verdict.Undetermined);
        new Assessor(Book(Plain)).Assess(Known.Says(Done), America, Period.From(2018, 9, 13).Through(2018, 12, 31)).Verdict.Should().Be(Verdict.NoKnownObstacle);
        new Assessor(Book(Plain)).Assess(Known.Says(Done), America, Period.From(2018, 1, 1).Through(2018, 9, 12)).Verdict.Should().Be(Verdict.NotCovered);
    }

    [Fact]
    public void What_falls_due_on_part_of_the_days_falls_due_and_blocks_nothing()
    {
        var seen = InYear(Known, Asks("US-LOTS", Every.Lot(Sound.Yes)).InForce(SecondHalf), Asks("US-OTHER", Always));
        seen.Verdict.Should().Be(Verdict.NoKnownObstacle);
        seen.Blockers.Should().BeEmpty();
        seen.Findings.Should().ContainSingle(finding => finding.Outcome == Outcome.DueAtShipment);
        seen.NextQuestions.Select(question => question.Id).Should().Equal("sound");
    }

    [Fact]
    public void What_was_good_on_every_day_is_good_at_least_through_the_last()
    {
        var due = Asks("US-LOTS", Every.Lot(Sound.Yes)).InForce(SecondHalf.Through(2026, 3, 31));
        InYear(Known, due).GoodThrough.Should().Be(new(2026, 3, 31));
        InYear(Known.Holding(Licence, expires: "2026-02-01"), due, Asks("US-PAPER", Holds.Valid(Licence, Validity.PrintedExpiry)))
            .GoodThrough.Should().Be(new(2026, 2, 1));
    }

    [Fact]
    public void Questions_of_every_day_are_asked()
    {
        Limit later = new(Lead, new LimitStep(Domain.Products.Amount.Of(1, Lead.Unit), SecondHalf, "made up"));
        var seen = InYear(Known with { Lots = [new("one", FactSheet.Empty)], Consignment = FactSheet.Empty }, Asks("US-TWO", Done.Yes & Every.Lot(later.Kept)));
        seen.Findings[0].Questions.Select(question => question.Id).Should().Equal("done", "lead");
    }

    [Fact]
    public void Facts_of_law_that_starts_in_the_year_are_counted() =>
        InYear(Known.Says(Done), Plain, Midway).FactsKnown.Should().Be(new FactsKnown(Known: 2, Asked: 3));

    [Fact]
    public void Law_of_the_home_side_stands_first_though_it_starts_later()
    {
        var home = Midway with { Id = new("ID-HOME"), Jurisdiction = Jurisdiction.Indonesia };
        InYear(Known, Plain, home).Findings.Select(finding => finding.Requirement.Id.Value).Should().Equal("ID-HOME", "US-PLAIN");
    }

    [Fact]
    public void A_law_known_only_later_is_not_in_the_year_as_it_was_known_before()
    {
        var announced = Midway with { Enactments = [new(SecondHalf) { Announced = new(2025, 3, 1) }] };
        var assessor = new Assessor(Book(announced));
        assessor.Assess(Known.Says(Excused, false), America, Year, knownOn: new(2025, 2, 28)).Verdict.Should().Be(Verdict.NoKnownObstacle);
        assessor.Assess(Known.Says(Excused, false), America, Year, knownOn: new(2025, 3, 1)).Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void Days_that_are_open_at_an_end_are_refused() =>
        FluentActions.Invoking(() => new Assessor(Book(Plain)).Assess(Known, America, SecondHalf)).Should().Throw<ArgumentException>().WithMessage("*2025-07-01/..*");

    private static readonly MeasurementFact Lead = new()
    {
        Id = "lead",
        Level = Level.Lot,
        Name = LocalizedText.Same("lead"),
        Asks = LocalizedText.Same("lead?"),
        Unit = Domain.Products.Unit.MilligramPerKilogram,
    };

    private static Assessment InYear(Dossier dossier, params Requirement[] law) => new Assessor(Book(law)).Assess(dossier, America, Year);
}
