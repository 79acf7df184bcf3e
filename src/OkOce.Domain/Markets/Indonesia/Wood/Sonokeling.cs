using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.Indonesia.Wood;

/// <summary>The CITES permit for sonokeling (Dalbergia latifolia), and the small goods that need none.</summary>
internal static class Sonokeling
{
    internal static IReadOnlyList<Requirement> Requirements => [Permit2017, Permit2019, Permit2026, Small2026];

    // Codes are only the gate: the listing covers all parts and derivatives of the tree.
    private static Specification<Situation> OfSonokeling { get; } =
        (Goods.FallUnder("44", "6602", "8211", "8215", "9202", "9205-9207", "9209", "9401", "9403", "9405", "9503", "9608", "9614")
            // Basketware holds wood only where its maker says so.
            | (Goods.FallUnder("4602") & ProductFacts.Materials.Has("wood")))
        & ProductFacts.WoodSpecies.Has("Dalbergia latifolia");

    // Annotation #15. What counts is the listed wood alone, not the weight of the shipment; logs, sawn wood, veneer and
    // plywood are no finished products whatever they weigh.
    private static Specification<Situation> SmallOrMusical { get; } =
        (WoodFacts.FinishedProduct.Yes & !Goods.FallUnder("4403", "4407", "4408", "4412") & WoodFacts.ListedWoodWeight.AtMost(10))
        | WoodFacts.MusicalInstrument.Yes;

    private static Specification<Situation> Permitted { get; } = Holds.Valid(
        IndonesianPapers.CitesExportPermit,
        Validity.EarlierOf(Validity.PerShipment, Validity.EarlierOf(Validity.PrintedExpiry, Validity.MonthsFromIssue(6))));

    private static Remedy AskForPermit { get; } = new(
        new("Buy wood with a domestic CITES paper (SATS-DN); ask BKSDA for SATS-LN, or let a licensed exporter ship. Small finished goods: write the sonokeling weight on the invoice.",
            "Beli kayu yang ber-SATS-DN; urus SATS-LN di BKSDA atau lewat eksportir berizin. Barang jadi kecil: tulis berat sonokeling di invoice."),
        Actor.Authority, Days: 21);

    internal static Requirement Permit2017 { get; } = new()
    {
        Id = new("ID-CITES-SONOKELING-2017"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("CITES permit for sonokeling, before the 10 kg rule", "Izin CITES untuk sonokeling, sebelum aturan 10 kg"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors = [Sector.FurnitureAndWood, Sector.Handicraft],
        Law = new(
            "CITES Art. IV and Appendix II; letter S.1216/KKH/MJ/KSA.2/12/2016",
            new("https://ksdae.menlhk.go.id/info/1012/Peraturan-Terbaru-Peredaran-Kayu-Sonokeling-Dalbergia-Latifolia-Dalam-Negeri-Dan-Luar-Negeri.html"),
            SourceTier.OfficialGuidance, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2017, 1, 2).Through(2019, 11, 25))],
        Scope = OfSonokeling,
        Test = Permitted,
        Remedy = AskForPermit,
    };

    internal static Requirement Permit2019 { get; } = new()
    {
        Id = new("ID-CITES-SONOKELING"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new(
            "CITES permit for sonokeling, except small finished goods",
            "Izin CITES untuk sonokeling, kecuali barang jadi kecil"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors = [Sector.FurnitureAndWood, Sector.Handicraft],
        Law = new(
            "CITES Art. IV and Appendix II with annotation #15 of 26 November 2019",
            new("https://www.bada.org/resources/business-briefing-cites-restrictions-lifted-certain-rosewoods"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2019, 11, 26).Through(2026, 3, 4))],
        Scope = OfSonokeling,
        Exemption = SmallOrMusical,
        Test = Permitted,
        Remedy = AskForPermit,
        Succeeds = new("ID-CITES-SONOKELING-2017"),
    };

    internal static Requirement Permit2026 { get; } = new()
    {
        Id = new("ID-CITES-SONOKELING-2026"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("CITES permit for sonokeling", "Izin CITES untuk sonokeling"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors = [Sector.FurnitureAndWood, Sector.Handicraft],
        Law = new(
            "CITES Art. IV and Appendix II as of 5 March 2026",
            new("https://ksdae.menlhk.go.id/info/1012/Peraturan-Terbaru-Peredaran-Kayu-Sonokeling-Dalbergia-Latifolia-Dalam-Negeri-Dan-Luar-Negeri.html"),
            SourceTier.OfficialGuidance, Read: new(2026, 11, 24), ReviewBy: new(2026, 12, 31)),
        Enactments = [new(Period.From(2026, 3, 5))],
        Scope = OfSonokeling & !SmallOrMusical,
        Test = Permitted,
        Remedy = AskForPermit,
        Succeeds = new("ID-CITES-SONOKELING"),
    };

    // Whether the annotation outlived the conference of 2025 has not been read, so small goods are neither freed nor stopped.
    internal static Requirement Small2026 { get; } = new()
    {
        Id = new("ID-CITES-DALBERGIA-10KG-2026"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Small finished goods of sonokeling since March 2026", "Barang jadi kecil dari sonokeling sejak Maret 2026"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors = [Sector.FurnitureAndWood, Sector.Handicraft],
        Law = new(
            "CITES annotation #15 after the changes of 5 March 2026",
            new("https://www.bada.org/resources/business-briefing-cites-restrictions-lifted-certain-rosewoods"),
            SourceTier.Other, Read: null, ReviewBy: new(2026, 12, 31)),
        Enactments = [new(Period.From(2026, 3, 5))],
        Scope = OfSonokeling & SmallOrMusical,
        Test = Permitted,
        Remedy = AskForPermit,
    };
}
