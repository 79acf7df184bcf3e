using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.Indonesia;

public class ExportDeclarationTests
{
    private static readonly Dossier Sugar = Home.Goods("palm-and-coconut-sugar", "170290");

    private static Dossier Parcel(string mode, decimal kilograms) => Sugar
        .Is(ConsignmentFacts.ShipmentMode, mode).Of(ConsignmentFacts.GrossWeight, Amount.Of(kilograms, Unit.Kilogram))
        .Lacking(ShippingPapers.ExportDeclaration).Lacking(ShippingPapers.ExportApproval);

    [Theory]
    [InlineData("ID-DJBC-PEB-OLD", "2023-01-01")]
    [InlineData("ID-DJBC-PEB", "2023-01-02")]
    public void An_offer_has_its_declaration_due_at_shipment(string id, string day) => Sugar.Says(id, day).Should().Be(Outcome.DueAtShipment);

    [Fact]
    public void The_old_rules_end_on_the_first_of_January_2023()
    {
        Sugar.Says("ID-DJBC-PEB-OLD", "2023-01-02").Should().BeNull();
        Sugar.Says("ID-DJBC-PEB", "2023-01-01").Should().BeNull();
    }

    [Fact]
    public void Cargo_needs_declaration_and_approval_both()
    {
        var declared = Sugar.Is(ConsignmentFacts.ShipmentMode, "cargo").Holding(ShippingPapers.ExportDeclaration);
        declared.Lacking(ShippingPapers.ExportApproval).Says("ID-DJBC-PEB", "2026-11-24").Should().Be(Outcome.NotMet);
        declared.Holding(ShippingPapers.ExportApproval).Says("ID-DJBC-PEB", "2026-11-24").Should().Be(Outcome.Met);
    }

    [Theory]
    [InlineData("post-parcel", 100, Outcome.Exempt)]
    [InlineData("post-parcel", 100.1, Outcome.NotMet)]
    [InlineData("courier-parcel", 100, Outcome.NotMet)]
    [InlineData("passenger-baggage", 101, Outcome.Exempt)]
    public void Before_2023_a_parcel_by_post_of_up_to_100_kg_was_free(string mode, decimal kilograms, Outcome outcome) =>
        Parcel(mode, kilograms).Says("ID-DJBC-PEB-OLD", "2022-12-31").Should().Be(outcome);

    [Fact]
    public void From_5_March_2025_a_business_may_send_a_small_parcel_by_consignment_note()
    {
        var noted = Parcel("courier-parcel", 30).Holding(ShippingPapers.ConsignmentNote);
        noted.Says("ID-DJBC-PARCEL-PMK96", "2025-03-04").Should().Be(Outcome.NotMet);
        noted.Says("ID-DJBC-PARCEL-PMK96", "2025-03-05").Should().BeNull();
        noted.Says("ID-DJBC-PARCEL-PMK4", "2025-03-05").Should().Be(Outcome.Met);
    }

    [Theory]
    [InlineData(30, Outcome.NotApplicable, Outcome.Met)]
    [InlineData(30.1, Outcome.NotMet, Outcome.NotApplicable)]
    public void Thirty_kilograms_are_a_small_parcel_and_more_are_not(decimal kilograms, Outcome declaration, Outcome parcel)
    {
        var sent = Parcel("post-parcel", kilograms).Holding(ShippingPapers.ConsignmentNote);
        sent.Says("ID-DJBC-PEB", "2026-11-24").Should().Be(declaration);
        sent.Says("ID-DJBC-PARCEL-PMK4", "2026-11-24").Should().Be(parcel);
    }

    [Fact]
    public void Invoice_and_packing_list_are_asked_of_a_small_parcel_too()
    {
        var parcel = Parcel("courier-parcel", 5).Holding(ShippingPapers.CommercialInvoice);
        parcel.Lacking(ShippingPapers.PackingList).Says("ID-INVOICE-PACKINGLIST", "2026-11-24").Should().Be(Outcome.NotMet);
        parcel.Holding(ShippingPapers.PackingList).Says("ID-INVOICE-PACKINGLIST", "2026-11-24").Should().Be(Outcome.Met);
    }

    [Theory]
    [InlineData("090111", "2021-11-14", Outcome.NotMet)]
    [InlineData("210120", "2021-11-14", Outcome.NotApplicable)]
    [InlineData("090111", "2021-11-15", null)]
    public void Coffee_needed_a_registered_exporter_until_14_November_2021(string hs, string day, Outcome? outcome) =>
        Home.Goods("coffee-tea-cocoa", hs).Lacking(OkOce.Domain.Markets.Indonesia.IndonesiaPapers.CoffeeExporter)
            .Says("ID-COFFEE-ETK", day).Should().Be(outcome);
}
