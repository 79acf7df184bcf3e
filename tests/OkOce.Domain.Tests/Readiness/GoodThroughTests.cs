using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;
using OkOce.Domain.Tests.Markets;
using static OkOce.Domain.Tests.Readiness.SmallLaw;

namespace OkOce.Domain.Tests.Readiness;

/// <summary>Until when a good verdict holds. Each row holds the last good day and, by a second assessment, that the day after is none.</summary>
public class GoodThroughTests
{
    private static readonly Requirement Plain = Asks("US-PLAIN", Done.Yes);
    private static readonly Requirement Papers = Asks("US-PAPERS", Holds.Valid(Licence, Validity.PrintedExpiry));
    private static readonly Period Coming = Period.From(2027, 3, 1);

    [Fact]
    public void Where_nothing_ends_no_end_is_known() =>
        Known.Says(Done).Assess(Plain.ReviewedBy(DateOnly.MaxValue)).GoodThrough.Should().BeNull();

    [Fact]
    public void A_verdict_that_is_not_good_has_no_last_good_day() =>
        Known.Says(Done).Holding(Licence, expires: "2026-11-01").Assess(Plain, Papers).GoodThrough.Should().BeNull();

    [Fact]
    public void It_ends_with_a_paper() => Ends("2027-01-15", Known.Holding(Licence, expires: "2027-01-15"), Papers);

    [Fact]
    public void Of_two_papers_the_later_end_counts() =>
        Ends("2027-02-28", Known.Holding(Licence, expires: "2027-01-15").Holding(Licence, "2027-01-16", "2027-02-28"), Papers);

    [Fact]
    public void A_gap_of_a_day_between_two_papers_ends_it() =>
        Ends("2027-01-15", Known.Holding(Licence, expires: "2027-01-15").Holding(Licence, "2027-01-17", "2027-02-28"), Papers);

    [Fact]
    public void It_ends_with_the_reading_of_the_law() => Ends("2027-02-01", Known.Says(Done), Plain.ReviewedBy(new(2027, 2, 1)));

    [Fact]
    public void A_reading_of_law_that_does_not_apply_ends_nothing() =>
        Known.Says(Applies, false).Assess((Plain with { Scope = Applies.Yes }).ReviewedBy(new(2027, 2, 1))).GoodThrough.Should().BeNull();

    [Fact]
    public void It_ends_before_law_that_is_known_not_to_be_met() => Ends("2027-02-28", Known.Says(Done, false), Plain.InForce(Coming));

    [Fact]
    public void It_ends_before_law_of_which_facts_are_lacking() => Ends("2027-02-28", Known, Plain.InForce(Coming));

    [Fact]
    public void It_ends_before_law_that_nobody_read() => Ends("2027-02-28", Known.Says(Done), Plain.Unread().InForce(Coming));

    [Fact]
    public void It_ends_before_law_whose_facts_fall_due_at_shipment()
    {
        var due = Asks("US-LOTS", Every.Lot(Sound.Yes)).InForce(Coming);
        Known.Assess(due).GoodThrough.Should().Be(new(2027, 2, 28));
        Known.AssessOn(new(2027, 3, 1), due).Verdict.Should().Be(Verdict.NoKnownObstacle);
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(null, false)]
    public void Coming_law_that_is_met_or_does_not_apply_ends_nothing(bool? done, bool? applies)
    {
        var coming = (Plain with { Scope = Applies.Yes }).InForce(Coming);
        Known.Says(Done, done).Says(Applies, applies).Assess(coming with { Law = coming.Law with { ReviewBy = DateOnly.MaxValue } })
            .GoodThrough.Should().BeNull();
    }

    [Fact]
    public void Advice_that_comes_ends_nothing() =>
        Known.Assess((Plain with { Force = Force.Advice }).InForce(Coming)).GoodThrough.Should().BeNull();

    [Fact]
    public void Law_to_come_in_another_market_ends_nothing() =>
        Known.Assess((Plain with { Jurisdiction = Jurisdiction.EuropeanUnion }).InForce(Coming)).GoodThrough.Should().BeNull();

    [Fact]
    public void A_paper_for_coming_law_that_lapses_before_it_starts_does_not_meet_it() =>
        Ends("2027-02-28", Known.Holding(Licence, expires: "2027-02-15"), Papers.InForce(Coming));

    [Fact]
    public void A_paper_for_coming_law_that_begins_in_time_meets_it_until_the_paper_ends() =>
        Ends("2027-12-31", Known.Holding(Licence, "2027-02-15", "2027-12-31"), Papers.InForce(Coming));

    [Fact]
    public void The_reading_of_coming_law_ends_it_once_it_applies() =>
        Ends("2027-06-30", Known.Says(Done), Plain.InForce(Coming).ReviewedBy(new(2027, 6, 30)));

    [Fact]
    public void A_paper_that_lapses_after_its_law_has_ended_ends_nothing() =>
        Known.Holding(Licence, expires: "2027-06-30").Assess(Papers.InForce(Period.Until(2027, 3, 31))).GoodThrough.Should().BeNull();

    [Fact]
    public void Law_that_comes_back_counts_when_it_does() =>
        Ends("2027-12-31", Known.Holding(Licence, expires: "2027-06-30"), Papers.InForce(Period.Until(2027, 3, 31), Period.From(2028, 1, 1)));

    [Fact]
    public void A_law_that_follows_itself_without_a_gap_is_no_change() =>
        Known.Assess(Asks("US-LOTS", Every.Lot(Sound.Yes)).InForce(Period.Until(2027, 3, 31), Period.From(2027, 4, 1)) with
        {
            Law = Plain.Law with { ReviewBy = DateOnly.MaxValue },
        }).GoodThrough.Should().BeNull();

    [Fact]
    public void The_earliest_end_counts()
    {
        var dossier = Known.Says(Done).Holding(Licence, expires: "2027-01-15");
        Ends("2027-01-15", dossier, Papers, Plain.ReviewedBy(new(2027, 1, 16)), Asks("US-COMING", Excused.Yes).InForce(Period.From(2027, 1, 17)));
        Ends("2027-01-14", dossier, Papers, Plain.ReviewedBy(new(2027, 1, 14)), Asks("US-COMING", Excused.Yes).InForce(Period.From(2027, 1, 16)));
        Ends("2027-01-13", dossier, Papers, Plain.ReviewedBy(new(2027, 1, 14)), Asks("US-COMING", Excused.Yes).InForce(Period.From(2027, 1, 14)));
    }

    [Fact]
    public void Law_not_yet_announced_on_the_day_from_which_one_looks_ends_nothing()
    {
        var coming = Plain with { Enactments = [new(Coming) { Announced = new(2026, 12, 1) }] };
        Seen("2026-11-30").Should().BeNull();
        Seen("2026-12-01").Should().Be(new(2027, 2, 28));

        DateOnly? Seen(string knownOn) =>
            new Assessor(Book(coming)).Assess(Known, America, AsOf.On(Day, Law.Day(knownOn))).GoodThrough;
    }

    private static void Ends(string last, Dossier dossier, params Requirement[] law)
    {
        var seen = dossier.Assess(law);
        seen.Verdict.Should().Be(Verdict.NoKnownObstacle);
        seen.GoodThrough.Should().Be(Law.Day(last));
        dossier.AssessOn(Law.Day(last), law).Verdict.Should().Be(Verdict.NoKnownObstacle);
        dossier.AssessOn(Law.Day(last).AddDays(1), law).Verdict.Should().NotBe(Verdict.NoKnownObstacle);
    }
}
