using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.Indonesia.Plants;

/// <summary>Kratom: the plant and coarse leaf may not leave, the powder leaves with permits.</summary>
internal static class Kratom
{
    internal static IReadOnlyList<Requirement> Requirements => [NoLeaf, Extract, Powder];

    // The codes are only a gate: the species decides. A declaration (PEB) numbered by 10 October 2024 was let through
    // (Art. 6A): the law of the day on which it got its number is the one to ask for.
    private static Specification<Situation> OfKratom { get; } =
        Goods.FallUnder("0602", "1209", "1211") & ProductFacts.Species.Is("Mitragyna speciosa");

    // Banned over 600 micron: exactly 600 may leave.
    private static Limit Sieved { get; } = new(
        LivingFacts.ParticleSize,
        new LimitStep(Amount.Of(0.6m, Unit.Millimetre), Period.From(2024, 10, 11), "Permendag 20/2024, annex"));

    internal static Requirement NoLeaf { get; } = new()
    {
        Id = new("ID-KRATOM-LEAF-BAN"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new(
            "No kratom plants, whole leaf or pieces over 600 micron",
            "Larangan kratom hidup, daun utuh, dan remahan di atas 600 mikron"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Home,
        Sectors = [Sector.HerbalAndSupplements],
        Law = new(
            "Permendag 20/2024 amending Permendag 22/2023, annex and Art. 6A",
            new("https://m.tribunnews.com/amp/bisnis/2024/09/10/pemerintah-resmi-terbitkan-aturan-tata-niaga-kratom-beri-kepastian-hukum-ke-masyarakat-dan-petani"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2024, 10, 11)) { Announced = new(2024, 8, 29) }],
        Scope = OfKratom & !LivingFacts.KratomForm.Is("extract"),
        Test = LivingFacts.KratomForm.Is("powder", "crumbs") & Every.Lot(Sieved.Kept),
        Remedy = new(
            new("Grind and sieve to 600 micron.",
                "Giling dan ayak sampai 600 mikron."),
            Actor.Maker, Days: 7),
    };

    internal static Requirement Extract { get; } = new()
    {
        Id = new("ID-KRATOM-EXTRACT"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Kratom extract: ask the trade ministry", "Ekstrak kratom: tanyakan ke kementerian perdagangan"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Home,
        Sectors = [Sector.HerbalAndSupplements],
        Law = new(
            "Permendag 20/2024 and 21/2024, annexes",
            new("https://m.tribunnews.com/amp/bisnis/2024/09/10/pemerintah-resmi-terbitkan-aturan-tata-niaga-kratom-beri-kepastian-hukum-ke-masyarakat-dan-petani"),
            SourceTier.Other, Read: null, ReviewBy: new(2027, 3, 31)),
        Enactments = [new(Period.From(2024, 10, 11)) { Announced = new(2024, 8, 29) }],
        Scope = Goods.FallUnder("1211", "1302", "2106") & ProductFacts.Species.Is("Mitragyna speciosa") & LivingFacts.KratomForm.Is("extract"),
        Test = LivingFacts.KratomExtractCleared.Yes,
        Remedy = new(
            new("Ask the trade ministry in writing before anything is made for export.",
                "Tanyakan tertulis ke kementerian perdagangan sebelum membuat barang ekspor."),
            Actor.Authority),
    };

    internal static Requirement Powder { get; } = new()
    {
        Id = new("ID-KRATOM-POWDER-PERMIT"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Registered exporter, approval and surveyor for kratom powder", "ET, PE, dan LS untuk bubuk kratom"),
        Criterion = Criterion.Standardisation,
        Level = Level.Enterprise,
        Force = Force.Home,
        Sectors = [Sector.HerbalAndSupplements],
        Law = new(
            "Permendag 21/2024 amending Permendag 23/2023; Permendag 9/2025",
            new("https://haluan.co/?p=75562"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2027, 3, 31)),
        Enactments = [new(Period.From(2024, 10, 11)) { Announced = new(2024, 8, 29) }],
        Scope = Goods.FallUnder("1211") & ProductFacts.Species.Is("Mitragyna speciosa") & LivingFacts.KratomForm.Is("powder", "crumbs"),
        Test = Holds.Valid(IndonesiaPapers.KratomExporter, Validity.PrintedExpiry)
            & Holds.Valid(IndonesiaPapers.KratomApproval, Validity.PrintedExpiry)
            & Holds.Valid(IndonesiaPapers.SurveyorReport, Validity.PerShipment),
        Remedy = new(
            new("Apply in INATRADE with a mill and laboratory results, or sell to a registered exporter.",
                "Ajukan di INATRADE dengan mesin giling dan hasil uji, atau jual ke eksportir terdaftar."),
            Actor.Maker, Days: 30),
    };
}
