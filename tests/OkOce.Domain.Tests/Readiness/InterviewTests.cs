using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;
using static OkOce.Domain.Tests.Readiness.SmallLaw;

namespace OkOce.Domain.Tests.Readiness;

public class InterviewTests
{
    [Fact]
    public void What_settles_most_is_asked_first_then_what_falls_due()
    {
        var seen = Known.Assess(
            Asks("US-LOTS-ONE", Every.Lot(Sound.Yes)),
            Asks("US-LOTS-TWO", Every.Lot(Sound.Yes)),
            Asks("US-LOTS-THREE", Every.Lot(Sound.Yes)),
            Asks("US-ONE", Done.Yes),
            Asks("US-TWO", Excused.Yes),
            Asks("US-THREE", Excused.Yes),
            Asks("US-FOUR", Applies.Yes));
        seen.NextQuestions.Select(question => question.Id).Should().Equal("excused", "applies", "done", "sound");
    }

    [Fact]
    public void What_does_not_bind_is_not_asked_for() =>
        Known.Assess(Asks("US-ONE", Done.Yes) with { Force = Force.Buyer }).NextQuestions.Should().BeEmpty();

    [Fact]
    public void No_answer_mends_a_known_breach_so_goods_that_are_not_ready_are_asked_nothing_next()
    {
        var seen = Known.Says(Done, false).Assess(Asks("US-ONE", Done.Yes), Asks("US-TWO", Excused.Yes));
        seen.Verdict.Should().Be(Verdict.NotReady);
        seen.NextQuestions.Should().BeEmpty();
        // What the other requirement lacks is still told beside it.
        seen.Findings[1].Questions.Select(question => question.Id).Should().Equal("excused");
    }

    [Fact]
    public void A_paper_for_the_shipment_is_asked_for_once_there_is_one()
    {
        var law = Asks("US-PAPER", Holds.Valid(Paper("health-certificate", Level.Consignment), Validity.PerShipment));
        Known.Assess(law).NextQuestions.Should().BeEmpty();
        Known.Assess(law).Findings[0].Outcome.Should().Be(Outcome.DueAtShipment);
        (Known with { Consignment = FactSheet.Empty }).Assess(law).NextQuestions.Select(question => question.Id).Should().Equal("health-certificate");
    }

    [Fact]
    public void What_law_that_nobody_read_asks_changes_no_verdict()
    {
        var unread = Asks("US-UNREAD", Done.Yes).Unread();
        Known.Assess(unread).NextQuestions.Should().BeEmpty();
        Known.Assess(unread, Asks("US-READ", Excused.Yes)).NextQuestions.Select(question => question.Id).Should().Equal("excused");
        // Whether it applies at all may still free the goods of it.
        Known.Assess(unread with { Scope = Applies.Yes }).NextQuestions.Select(question => question.Id).Should().Equal("applies");
    }

    [Fact]
    public void Answering_all_that_is_asked_leaves_nothing_unknown()
    {
        var law = new[] { Asks("US-ONE", Done.Yes) with { Scope = Applies.Yes, Exemption = Excused.Yes }, Asks("US-TWO", Done.Yes | Excused.Yes) };
        Known.Assess(law).NextQuestions.Should().HaveCount(3);
        var answered = Known.Says(Applies, true).Says(Done, false).Says(Excused, false).Assess(law);
        answered.NextQuestions.Should().BeEmpty();
        answered.Findings.Should().OnlyContain(finding => finding.Outcome == Outcome.NotMet);
    }

    [Fact]
    public void A_fact_asked_by_two_requirements_counts_once_and_one_that_does_not_apply_not_at_all()
    {
        var seen = Known.Says(Done).Says(Applies, false).Assess(
            Asks("US-ONE", Done.Yes),
            Asks("US-TWO", Done.Yes & Excused.Yes),
            Asks("US-THREE", Registered.Yes) with { Scope = Applies.Yes });
        // The HS code and "done" are known, "excused" is not.
        seen.FactsKnown.Should().Be(new FactsKnown(Known: 2, Asked: 3));
    }

    [Fact]
    public void A_fact_of_several_facilities_is_known_when_it_is_known_of_all()
    {
        Facility told = new("a", FactSheet.Empty.With(Clean, true)), silent = new("b", FactSheet.Empty);
        Counted(told).Should().Be(new FactsKnown(Known: 2, Asked: 2));
        Counted(told, silent).Should().Be(new FactsKnown(Known: 1, Asked: 2));

        static FactsKnown Counted(params Facility[] places) => (Known with { Facilities = places }).Assess(Asks("US-PLACES", Every.Facility(Clean.Yes))).FactsKnown;
    }

    [Fact]
    public void A_paper_counts_as_a_fact()
    {
        var law = Asks("US-PAPER", Holds.Valid(Licence, Validity.PrintedExpiry));
        Known.Assess(law).FactsKnown.Should().Be(new FactsKnown(Known: 1, Asked: 2));
        Known.Holding(Licence, expires: "2020-01-01").Assess(law).FactsKnown.Should().Be(new FactsKnown(Known: 2, Asked: 2));
        Known.Holding(Licence).Assess(law).FactsKnown.Should().Be(new FactsKnown(Known: 1, Asked: 2));
    }
}
