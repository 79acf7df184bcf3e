using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.UnitedStates.Food;

/// <summary>The claim to be organic.</summary>
internal static class Organic
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
        Certified, ImportCertified,
    ];

    internal static Requirement Certified { get; } = new()
    {
        Id = new("US-USDA-ORGANIC"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Organic claim needs NOP certification", "Klaim organik wajib bersertifikat NOP"),
        Criterion = Criterion.Standardisation,
        Level = Level.Enterprise,
        Force = Force.OnSale,
        Sectors =
        [
            Sector.CoffeeTeaCocoa, Sector.Spices, Sector.PalmAndCoconutSugar, Sector.ProcessedFood,
            Sector.FreshProduce, Sector.TextileAndBatik, Sector.Cosmetics, Sector.HerbalAndSupplements,
        ],
        Law = new(
            "7 U.S.C. 6501 ff.; 7 CFR 205.100(a), 205.101",
            new("https://checkoutapi.com/regulations/expand/title7_chapterI-i1_part205_subpartB_section205.100"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.Always)],
        Scope = Goods.FallUnder("02-24", "33") & LabelFacts.Claims.Has("organic"),
        Exemption = UnitedStatesShipmentFacts.OrganicSales.AtMost(5_000),
        // Not 12 months: certification continues on a yearly update until given up, suspended or revoked. 7 CFR 205.406.
        Test = Holds.Valid(UnitedStatesPapers.OrganicCertificate, Validity.NoExpiry),
        Remedy = new(
            new("Contract a certifier accredited by USDA; three years of field history; groups need an internal control system.",
                "Kontrak lembaga sertifikasi terakreditasi USDA; riwayat lahan tiga tahun; kelompok perlu sistem kendali internal."),
            Actor.Maker, Days: 180),
    };

    internal static Requirement ImportCertified { get; } = new()
    {
        Id = new("US-USDA-ORGANIC-NOPIC"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("NOP import certificate", "Sertifikat impor NOP"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors =
        [
            Sector.CoffeeTeaCocoa, Sector.Spices, Sector.PalmAndCoconutSugar,
            Sector.ProcessedFood, Sector.FreshProduce, Sector.HerbalAndSupplements,
        ],
        Law = new(
            "7 CFR 205.273; 88 FR 3548",
            new("https://govinfo.gov/content/pkg/FR-2023-01-19/html/2023-00702.htm"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.From(2024, 3, 19)) { Announced = new(2023, 1, 19) }],
        Scope = Goods.FallUnder("02-24") & LabelFacts.Claims.Has("organic"),
        // One may serve several shipments until its printed day. Without certification there is none, so small sales do not excuse.
        Test = Holds.Valid(UnitedStatesPapers.OrganicImportCertificate, Validity.EarlierOf(Validity.PerShipment, Validity.NoExpiry))
            & Holds.Valid(UnitedStatesPapers.OrganicCertificate, Validity.NoExpiry),
        Remedy = new(
            new("Ask the certifier before sailing; write \"organic\" on invoice and packing list.",
                "Minta ke lembaga sertifikasi sebelum kapal berangkat; tulis \"organic\" di faktur dan daftar kemasan."),
            Actor.Maker, Days: 5),
    };
}
