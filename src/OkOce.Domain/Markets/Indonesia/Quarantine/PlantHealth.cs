using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.Indonesia.Quarantine;

/// <summary>The phytosanitary certificate of raw plants and plant products.</summary>
internal static class PlantHealth
{
    internal static IReadOnlyList<Requirement> Requirements => [WhenAsked, Always];

    // Goods that the codes say are raw, and the few headings that hold cooked or roasted goods beside raw ones.
    private static Specification<Situation> RawPlants { get; } =
        Goods.FallUnder(
            "0601-0604", "0701-0709", "0712-0714", "0801-0810", "0812-0814", "090111", "090112", "0902", "0904-0910",
            "1001-1008", "1201-1214", "1401", "1404", "4401", "4403-4407")
        | (Goods.FallUnder("0710", "0711", "0811", "1801") & !ProductFacts.Processing.Is("roasted", "cooked", "canned", "extracted"));

    internal static Requirement WhenAsked { get; } = new()
    {
        Id = new("ID-BARANTIN-PHYTO-OLD"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Phytosanitary certificate, when the destination asks", "Sertifikat fitosanitari, bila negara tujuan meminta"),
        Criterion = Criterion.Quality,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors =
        [
            Sector.CoffeeTeaCocoa, Sector.Spices, Sector.PalmAndCoconutSugar,
            Sector.FreshProduce, Sector.FurnitureAndWood, Sector.Handicraft, Sector.HerbalAndSupplements,
        ],
        Law = new(
            "Law 16/1992; PP 14/2002",
            new("https://wahonodiphayana.blogspot.com/2014/12/persyaratankarantina-untuk_51.html"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.Until(2019, 10, 17))],
        Scope = RawPlants & TradeFacts.DestinationAsksPhytosanitary.Yes,
        Test = Holds.Valid(IndonesianPapers.PhytosanitaryCertificate, Validity.PerShipment),
        Remedy = new(
            new("Apply in the quarantine agency's application 2-3 days before stuffing; goods clean, dry, free of insects.",
                "Ajukan di aplikasi Badan Karantina 2-3 hari sebelum stuffing; barang bersih, kering, bebas serangga."),
            Actor.Authority, Days: 2),
    };

    // Since the law of 2019 the duty no longer waits for the destination to ask.
    internal static Requirement Always { get; } = new()
    {
        Id = new("ID-BARANTIN-PHYTO"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Phytosanitary certificate", "Sertifikat fitosanitari"),
        Criterion = Criterion.Quality,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors =
        [
            Sector.CoffeeTeaCocoa, Sector.Spices, Sector.PalmAndCoconutSugar,
            Sector.FreshProduce, Sector.FurnitureAndWood, Sector.Handicraft, Sector.HerbalAndSupplements,
        ],
        Law = new(
            "Law 21/2019 Arts. 28(1), 34(1)(a), (c)",
            new("https://www.basishukum.com/uu/21/2019/IV/kedua/34"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2019, 10, 18))],
        Scope = RawPlants,
        Test = Holds.Valid(IndonesianPapers.PhytosanitaryCertificate, Validity.PerShipment),
        Remedy = new(
            new("Apply in the quarantine agency's application 2-3 days before stuffing; goods clean, dry, free of insects.",
                "Ajukan di aplikasi Badan Karantina 2-3 hari sebelum stuffing; barang bersih, kering, bebas serangga."),
            Actor.Authority, Days: 2),
        Succeeds = new("ID-BARANTIN-PHYTO-OLD"),
    };
}
