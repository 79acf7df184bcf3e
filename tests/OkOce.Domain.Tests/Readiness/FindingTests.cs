using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;
using static OkOce.Domain.Tests.Readiness.SmallLaw;

namespace OkOce.Domain.Tests.Readiness;

public class FindingTests
{
    private static readonly Requirement Full = Asks("US-FULL", Done.Yes) with { Scope = Applies.Yes, Exemption = Excused.Yes };

    // Scope, exemption and test, each known to hold (1), known not to (0) or unknown (?), by the table of the design.
    [Theory]
    [InlineData("000", "NotApplicable"), InlineData("00?", "NotApplicable"), InlineData("001", "NotApplicable")]
    [InlineData("0?0", "NotApplicable"), InlineData("0??", "NotApplicable"), InlineData("0?1", "NotApplicable")]
    [InlineData("010", "NotApplicable"), InlineData("01?", "NotApplicable"), InlineData("011", "NotApplicable")]
    [InlineData("?00", "Unknown"), InlineData("?0?", "Unknown"), InlineData("?01", "Met")]
    [InlineData("??0", "Unknown"), InlineData("???", "Unknown"), InlineData("??1", "Met")]
    [InlineData("?10", "Exempt"), InlineData("?1?", "Exempt"), InlineData("?11", "Met")]
    [InlineData("100", "NotMet"), InlineData("10?", "Unknown"), InlineData("101", "Met")]
    [InlineData("1?0", "Unknown"), InlineData("1??", "Unknown"), InlineData("1?1", "Met")]
    [InlineData("110", "Exempt"), InlineData("11?", "Exempt"), InlineData("111", "Met")]
    public void What_a_requirement_says_follows_from_scope_exemption_and_test(string values, string outcome)
    {
        var dossier = Known.Says(Applies, Answer(values[0])).Says(Excused, Answer(values[1])).Says(Done, Answer(values[2]));
        var finding = dossier.Assess(Full).Findings.Should().ContainSingle().Subject;
        finding.Outcome.ToString().Should().Be(outcome);
        finding.IsClear.Should().Be(Full.Clear.Evaluate(new(dossier, America, Day)).IsTrue);
        finding.Questions.Any().Should().Be(finding.Outcome == Outcome.Unknown);
        finding.Failures.Any().Should().Be(finding.Outcome == Outcome.NotMet);
    }

    [Theory]
    [InlineData("1?0", "excused")]
    [InlineData("1??", "excused", "done")]
    [InlineData("??0", "applies")]
    [InlineData("???", "applies")]
    public void Only_answers_that_are_lacking_are_asked_for_and_whether_it_applies_before_all_others(string values, params string[] questions) =>
        Known.Says(Applies, Answer(values[0])).Says(Excused, Answer(values[1])).Says(Done, Answer(values[2]))
            .Assess(Full).Findings[0].Questions.Select(question => question.Id).Should().Equal(questions);

    [Fact]
    public void Due_at_shipment_only_while_there_is_no_shipment_and_only_shipment_facts_are_lacking()
    {
        var shipment = Asks("US-SHIPMENT", Every.Lot(Sound.Yes) & Marked.Yes & Registered.Yes);
        Known.Assess(shipment).Findings[0].Outcome.Should().Be(Outcome.DueAtShipment);
        (Known with { Consignment = FactSheet.Empty }).Assess(shipment).Findings[0].Outcome.Should().Be(Outcome.Unknown);

        var mixed = Asks("US-MIXED", Every.Lot(Sound.Yes) & Done.Yes);
        Known.Assess(mixed).Findings[0].Outcome.Should().Be(Outcome.Unknown);
        Known.Says(Done).Assess(mixed).Findings[0].Outcome.Should().Be(Outcome.DueAtShipment);
    }

    [Fact]
    public void The_part_of_the_market_is_due_at_shipment_while_only_the_market_is_known()
    {
        var hawaii = Asks("US-HAWAII", Done.Yes) with { Scope = Goods.GoTo("HI") };
        Known.Says(Done, false).Assess(hawaii).Findings[0].Outcome.Should().Be(Outcome.DueAtShipment);
        var there = new Assessor(Book(hawaii)).Assess(Known.Says(Done, false), Destination.Of(Market.UnitedStates, "HI"), AsOf.On(Day));
        there.Findings[0].Outcome.Should().Be(Outcome.NotMet);
    }

    [Fact]
    public void A_known_failing_lot_is_not_met_though_others_are_not_known()
    {
        var lots = Asks("US-LOTS", Every.Lot(Sound.Yes));
        Lot[] two = [new("one", FactSheet.Empty), new("two", FactSheet.Empty.With(Sound, false))];
        var finding = (Known with { Lots = two }).Assess(lots).Findings[0];
        finding.Outcome.Should().Be(Outcome.NotMet);
        finding.Failures.Should().ContainSingle().Which.Where.Should().Be("two");
        (Known with { Lots = [two[0]] }).Assess(lots).Findings[0].Outcome.Should().Be(Outcome.DueAtShipment);
    }

    [Fact]
    public void Each_facility_must_meet_what_is_asked_of_every_facility()
    {
        var places = Asks("US-PLACES", Every.Facility(Clean.Yes));
        Facility clean = new("a", FactSheet.Empty.With(Clean, true)), dirty = new("b", FactSheet.Empty.With(Clean, false)), silent = new("c", FactSheet.Empty);
        Says().Should().Be(Outcome.Unknown);
        Says(clean).Should().Be(Outcome.Met);
        Says(clean, silent).Should().Be(Outcome.Unknown);
        Says(clean, silent, dirty).Should().Be(Outcome.NotMet);

        Outcome Says(params Facility[] facilities) => (Known with { Facilities = facilities }).Assess(places).Findings[0].Outcome;
    }

    [Fact]
    public void A_paper_that_names_facilities_serves_only_those_and_none_for_certain_while_none_is_listed()
    {
        var perPlace = Paper("registration", Level.Facility);
        var places = Asks("US-PLACES", Every.Facility(Holds.Valid(perPlace, Validity.NoExpiry)));
        var paper = new EvidenceItem { Kind = perPlace, Held = true, Scope = new() { Facilities = ["a"] } };
        Facility a = new("a", FactSheet.Empty), b = new("b", FactSheet.Empty);
        Says(paper, a).Should().Be(Outcome.Met);
        Says(paper, a, b).Should().Be(Outcome.Unknown);
        Says(paper).Should().Be(Outcome.Unknown);
        Says(paper with { Scope = EvidenceScope.NotStated }).Should().Be(Outcome.Met);
        Says(paper with { Held = false }, a, b).Should().Be(Outcome.NotMet);
        Says(paper with { Held = false, Scope = EvidenceScope.NotStated }).Should().Be(Outcome.NotMet);

        Outcome Says(EvidenceItem item, params Facility[] facilities) =>
            (Known with { Facilities = facilities, Evidence = [item] }).Assess(places).Findings[0].Outcome;
    }

    [Fact]
    public void A_paper_of_the_business_that_names_facilities_serves_for_certain_only_when_it_names_all_that_are_listed()
    {
        var paper = new EvidenceItem { Kind = Licence, Held = true, Scope = new() { Facilities = ["a"] } };
        Says("a").Should().Be(Outcome.Met);
        Says("a", "b").Should().Be(Outcome.Unknown);
        Says("b").Should().Be(Outcome.Unknown);
        Says().Should().Be(Outcome.Met);

        Outcome Says(params string[] facilities) =>
            (Known with { Facilities = [.. facilities.Select(one => new Facility(one, FactSheet.Empty))], Evidence = [paper] })
                .Assess(Asks("US-PAPER", Holds.Valid(Licence, Validity.NoExpiry))).Findings[0].Outcome;
    }

    [Theory]
    [InlineData("EU", "EU", Outcome.Met)]
    [InlineData("EU", "DE", Outcome.Met)]
    [InlineData("DE", "DE", Outcome.Met)]
    [InlineData("DE", "FR", Outcome.NotMet)]
    [InlineData("DE", "EU", Outcome.Unknown)]
    [InlineData("US", "EU", Outcome.NotMet)]
    [InlineData("nowhere", "EU", Outcome.NotMet)]
    public void A_paper_for_a_market_serves_there_and_one_for_a_part_of_it_perhaps(string named, string destination, Outcome outcome)
    {
        Destination.TryParse(destination, out var there).Should().BeTrue();
        var home = Asks("ID-PAPER", Holds.Valid(Licence, Validity.NoExpiry)) with { Jurisdiction = Jurisdiction.Indonesia };
        var paper = new EvidenceItem { Kind = Licence, Held = true, Scope = new() { Markets = [named] } };
        new Assessor(Book(home)).Assess(Known with { Evidence = [paper] }, there!, AsOf.On(Day)).Findings[0].Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData("2026-11-23", null, FailureKind.Lapsed)]
    [InlineData("2026-11-24", "2026-11-24", FailureKind.Withdrawn)]
    public void A_lapsed_or_withdrawn_paper_is_not_met_with_its_kind(string expires, string? withdrawn, FailureKind kind)
    {
        var item = new EvidenceItem
        {
            Kind = Licence,
            Held = true,
            Expires = Markets.Law.Day(expires),
            WithdrawnOn = withdrawn is null ? null : Markets.Law.Day(withdrawn),
        };
        var finding = (Known with { Evidence = [item] }).Assess(Asks("US-PAPER", Holds.Valid(Licence, Validity.PrintedExpiry))).Findings[0];
        finding.Failures.Should().ContainSingle().Which.Kind.Should().Be(kind);
    }

    private static bool? Answer(char value) => value switch { '1' => true, '0' => false, _ => null };
}
