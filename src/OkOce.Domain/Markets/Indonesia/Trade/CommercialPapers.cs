using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.Indonesia.Trade;

/// <summary>The papers that the declaration is made from.</summary>
internal static class CommercialPapers
{
    internal static IReadOnlyList<Requirement> Requirements => [InvoiceAndPackingList];

    internal static Requirement InvoiceAndPackingList { get; } = new()
    {
        Id = new("ID-INVOICE-PACKINGLIST"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Invoice and packing list that agree", "Invoice dan packing list yang cocok"),
        Criterion = Criterion.Capacity,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors = Sector.All,
        Law = new(
            "Complementary customs papers of the export declaration, PMK 155/2022 and the rules before it",
            new("https://id.scribd.com/presentation/677249630/Tata-Laksana-Ekspor-PER32-PER29"),
            SourceTier.OfficialGuidance, Read: new(2026, 8, 20), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.Always)],
        Scope = Goods.FallUnder("01-97"),
        Exemption = ConsignmentFacts.ShipmentMode.Is("passenger-baggage", "border-crosser"),
        Test = Holds.Valid(ShippingPapers.CommercialInvoice, Validity.PerShipment)
            & Holds.Valid(ShippingPapers.PackingList, Validity.PerShipment),
        Remedy = new(
            new("Use one template; write net and gross weight after weighing.",
                "Pakai satu templat; tulis berat bersih dan kotor setelah ditimbang."),
            Actor.Maker, Days: 1),
    };
}
