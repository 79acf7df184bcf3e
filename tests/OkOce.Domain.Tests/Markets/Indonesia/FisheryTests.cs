using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.Indonesia;

public class FisheryTests
{
    private static readonly FactSheet Processor = FactSheet.Empty.With(PlaceFacts.FacilityKind, new Choice("processor"));
    private static readonly FactSheet Farm = FactSheet.Empty.With(PlaceFacts.FacilityKind, new Choice("farm"));

    private static readonly Dossier Shrimp = Law.Food("seafood", "030617").Is(ProductFacts.Processing, "frozen").WithFacility(Processor);

    [Theory]
    [InlineData("ID-KKP-SKP")]
    [InlineData("ID-KKP-HACCP")]
    public void A_place_that_processes_needs_its_certificate_to_the_printed_day(string id)
    {
        var kind = id == "ID-KKP-SKP" ? IndonesianPapers.FishProcessingCertificate : IndonesianPapers.FishHaccpCertificate;
        Shrimp.Holding(kind, "2026-06-30").Says(id, "2026-06-30").Should().Be(Outcome.Met);
        Shrimp.Holding(kind, "2026-06-30").Says(id, "2026-07-01").Should().Be(Outcome.NotMet);
        Shrimp.Holding(kind).Says(id, "2026-06-30").Should().Be(Outcome.Unknown);
    }

    [Theory]
    [InlineData("2024-12-31", Outcome.NotMet, null)]
    [InlineData("2025-01-01", null, Outcome.NotMet)]
    public void The_duty_of_a_hazard_certificate_stands_in_the_rule_of_2025_and_before_it_in_older_ones(string day, Outcome? before, Outcome? since)
    {
        var without = Shrimp.Lacking(IndonesianPapers.FishHaccpCertificate);
        without.Says("ID-KKP-HACCP-2015", day).Should().Be(before);
        without.Says("ID-KKP-HACCP", day).Should().Be(since);
    }

    [Fact]
    public void A_pond_beside_the_processor_needs_none()
    {
        var withPond = Shrimp.WithFacility(Farm);
        withPond.With(new EvidenceItem
        {
            Kind = IndonesianPapers.FishHaccpCertificate, Held = true, Expires = Law.Day("2027-01-31"), Scope = new() { Facilities = ["place 1"] },
        }).Says("ID-KKP-HACCP", "2026-11-24").Should().Be(Outcome.Met);
        withPond.Lacking(IndonesianPapers.FishHaccpCertificate).Says("ID-KKP-HACCP", "2026-11-24").Should().Be(Outcome.NotMet);
    }

    [Fact]
    public void Live_fish_leaves_by_papers_of_its_own() =>
        Shrimp.Is(ProductFacts.Processing, "live").Says("ID-KKP-SKP", "2026-11-24").Should().Be(Outcome.NotApplicable);

    [Theory]
    [InlineData("2024-12-31", null)]
    [InlineData("2025-01-01", Outcome.NotMet)]
    public void From_2025_fish_leaves_with_a_certificate_whatever_the_destination_asks(string day, Outcome? outcome) =>
        Shrimp.Is(ConsignmentFacts.ShipmentMode, "cargo").Lacking(IndonesianPapers.FishHealthCertificate)
            .Says("ID-KKP-SMKHP", day).Should().Be(outcome);

    [Fact]
    public void A_passengers_fish_is_exempt() =>
        Shrimp.Is(ConsignmentFacts.ShipmentMode, "passenger-baggage").Says("ID-KKP-SMKHP", "2025-01-01").Should().Be(Outcome.Exempt);

    [Theory]
    [InlineData("DE", "wild", Outcome.DueAtShipment)]
    [InlineData("EU", "wild", Outcome.DueAtShipment)]
    [InlineData("EU", "farmed", Outcome.NotApplicable)]
    [InlineData("US", "wild", Outcome.NotApplicable)]
    public void The_catch_certificate_is_for_wild_fish_to_the_union(string destination, string origin, Outcome outcome) =>
        Home.Goods("seafood", "030487").Is(ProductFacts.WildOrFarmed, origin).Says("ID-KKP-SHTI", "2026-11-24", destination).Should().Be(outcome);
}
