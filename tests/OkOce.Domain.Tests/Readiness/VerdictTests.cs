using OkOce.Domain.Dossiers;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;
using OkOce.Domain.Tests.Markets;
using static OkOce.Domain.Tests.Readiness.SmallLaw;

namespace OkOce.Domain.Tests.Readiness;

public class VerdictTests
{
    private static readonly Requirement Plain = Asks("US-PLAIN", Done.Yes);

    [Theory]
    [InlineData("2018-09-12", Verdict.NotCovered)]
    [InlineData("2018-09-13", Verdict.NotReady)]
    public void Nothing_is_said_of_a_day_before_the_coverage(string day, Verdict verdict)
    {
        var seen = Known.Says(Done, false).AssessOn(Law.Day(day), Plain);
        seen.Verdict.Should().Be(verdict);
        seen.Reasons.Should().Equal(verdict == Verdict.NotCovered ? VerdictReason.BeforeCoverage : VerdictReason.RequirementNotMet);
    }

    [Theory]
    [InlineData(SurveyExtent.NotSurveyed, SurveyExtent.Completely, Verdict.NotCovered, VerdictReason.NotSurveyed)]
    [InlineData(SurveyExtent.Completely, SurveyExtent.NotSurveyed, Verdict.NotCovered, VerdictReason.NotSurveyed)]
    [InlineData(SurveyExtent.Completely, null, Verdict.NotCovered, VerdictReason.NotSurveyed)]
    [InlineData(SurveyExtent.Partly, SurveyExtent.Completely, Verdict.Undetermined, VerdictReason.SurveyedPartly)]
    [InlineData(SurveyExtent.Completely, SurveyExtent.Partly, Verdict.Undetermined, VerdictReason.SurveyedPartly)]
    public void Nothing_is_said_where_nobody_looked_and_nothing_passes_where_somebody_looked_partly(
        SurveyExtent home, SurveyExtent? market, Verdict verdict, VerdictReason reason)
    {
        List<Survey> surveys = [new(Jurisdiction.Indonesia, Spices, home, Day)];
        surveys.AddRange(market is { } extent ? [new(Jurisdiction.UnitedStates, Spices, extent, Day)] : []);
        var seen = new Assessor(new("test", [Plain], surveys)).Assess(Known.Says(Done), America, AsOf.On(Day));
        seen.Verdict.Should().Be(verdict);
        seen.Reasons.Should().Equal(reason);
        seen.GoodThrough.Should().BeNull();
    }

    [Theory]
    [InlineData(true, Verdict.Undetermined, VerdictReason.SurveyedPartly)]
    [InlineData(false, Verdict.NotReady, VerdictReason.RequirementNotMet)]
    public void A_part_of_the_market_that_nobody_surveyed_only_keeps_the_verdict_from_being_good(bool done, Verdict verdict, VerdictReason reason)
    {
        var seen = new Assessor(Book(Plain)).Assess(Known.Says(Done, done), Destination.Of(Market.UnitedStates, "CA"), AsOf.On(Day));
        seen.Verdict.Should().Be(verdict);
        seen.Reasons.Should().Equal(reason);
    }

    [Theory]
    [InlineData(Force.Border, Verdict.NotReady, Verdict.Undetermined)]
    [InlineData(Force.OnSale, Verdict.NotReady, Verdict.Undetermined)]
    [InlineData(Force.Home, Verdict.NotReady, Verdict.Undetermined)]
    [InlineData(Force.Buyer, Verdict.NoKnownObstacle, Verdict.NoKnownObstacle)]
    [InlineData(Force.Advice, Verdict.NoKnownObstacle, Verdict.NoKnownObstacle)]
    public void Only_border_sale_and_home_bind(Force force, Verdict whenNotMet, Verdict whenUnknown)
    {
        var one = Plain with { Force = force };
        Known.Says(Done, false).Assess(one).Verdict.Should().Be(whenNotMet);
        Known.Assess(one).Verdict.Should().Be(whenUnknown);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Law_that_nobody_read_neither_passes_nor_fails(bool done)
    {
        var seen = Known.Says(Done, done).Assess(Plain.Unread());
        seen.Verdict.Should().Be(Verdict.Undetermined);
        seen.Reasons.Should().Equal(VerdictReason.LawUnread);
    }

    [Fact]
    public void Unread_law_that_does_not_apply_is_no_doubt() =>
        Known.Says(Applies, false).Assess((Plain with { Scope = Applies.Yes }).Unread()).Verdict.Should().Be(Verdict.NoKnownObstacle);

    [Theory]
    [InlineData("2026-11-24", Verdict.NoKnownObstacle)]
    [InlineData("2026-11-23", Verdict.Undetermined)]
    public void A_reading_is_relied_on_through_its_last_day(string reviewBy, Verdict verdict)
    {
        var seen = Known.Says(Done).Assess(Plain.ReviewedBy(Law.Day(reviewBy)));
        seen.Verdict.Should().Be(verdict);
        seen.Reasons.Should().Equal(verdict == Verdict.Undetermined ? [VerdictReason.ReviewOverdue] : []);
    }

    [Fact]
    public void Facts_that_are_lacking_leave_it_undetermined()
    {
        var seen = Known.Assess(Plain);
        seen.Verdict.Should().Be(Verdict.Undetermined);
        seen.Reasons.Should().Equal(VerdictReason.FactsUnknown);
    }

    [Fact]
    public void A_breach_outweighs_every_doubt() =>
        Known.Says(Done, false).Assess(Plain, Asks("US-OTHER", Excused.Yes), Asks("US-UNREAD", Done.Yes).Unread())
            .Reasons.Should().Equal(VerdictReason.RequirementNotMet);

    [Fact]
    public void An_offer_has_no_known_obstacle_with_what_is_due_and_a_consignment_is_ready()
    {
        var lots = Asks("US-LOTS", Every.Lot(Sound.Yes));
        var offer = Known.Says(Done).Assess(Plain, lots);
        offer.Verdict.Should().Be(Verdict.NoKnownObstacle);
        offer.Reasons.Should().BeEmpty();
        offer.Blockers.Should().BeEmpty();
        offer.Findings.Where(finding => finding.Outcome == Outcome.DueAtShipment).Should().ContainSingle().Which.Requirement.Should().Be(lots);

        var shipped = Known.Says(Done) with { Consignment = FactSheet.Empty };
        shipped.Assess(Plain, lots).Verdict.Should().Be(Verdict.Undetermined);
        (shipped with { Lots = [new("one", FactSheet.Empty.With(Sound, true))] }).Assess(Plain, lots).Verdict.Should().Be(Verdict.ReadyToShip);
    }

    [Theory]
    [InlineData("2023-06-08", Verdict.NoKnownObstacle)]
    [InlineData("2023-06-09", Verdict.NotReady)]
    [InlineData("2024-12-22", Verdict.NotReady)]
    [InlineData("2024-12-23", Verdict.NoKnownObstacle)]
    [InlineData(null, Verdict.NoKnownObstacle)]
    public void A_postponed_law_is_judged_as_it_was_known(string? knownOn, Verdict verdict)
    {
        var postponed = Plain with
        {
            Enactments = [new(Period.From(2024, 12, 30)) { Announced = new(2023, 6, 9), Withdrawn = new(2024, 12, 23) }, new(Period.From(2027, 1, 1)) { Announced = new(2024, 12, 23) }],
        };
        new Assessor(Book(postponed)).Assess(Known.Says(Done, false), America, AsOf.On(new(2025, 6, 1), knownOn is null ? null : Law.Day(knownOn)))
            .Verdict.Should().Be(verdict);
    }
}
