using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion;

/// <summary>Goods sold as organic.</summary>
internal static class Organic
{
    private static readonly DateOnly NewLaw = new(2018, 6, 14);
    private static readonly DateOnly Postponed = new(2020, 11, 13);
    private static readonly DateOnly Bridged = new(2024, 12, 9);

    private static readonly Specification<Situation> SoldAsOrganic = Goods.FallUnder("02-24") & LabelFacts.Claims.Has("organic");
    private static readonly Specification<Situation> Equivalent = Holds.Valid(EuropeanFoodPapers.OrganicEquivalent, Validity.PrintedExpiry);
    private static readonly Specification<Situation> Compliant = Holds.Valid(EuropeanFoodPapers.OrganicCompliant, Validity.PrintedExpiry);

    internal static IReadOnlyList<Requirement> Requirements => [Equivalence, Bridge, Compliance, InspectionBefore, Inspection];

    internal static Requirement Compliance { get; } = new()
    {
        Id = new("EU-ORG-COMPLIANCE"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Organic certificate under Regulation 2018/848", "Sertifikat organik menurut Regulasi 2018/848"),
        Criterion = Criterion.Standardisation,
        Level = Level.Enterprise,
        Force = Force.OnSale,
        Sectors =
        [
            Sector.CoffeeTeaCocoa, Sector.Spices, Sector.PalmAndCoconutSugar,
            Sector.ProcessedFood, Sector.FreshProduce, Sector.HerbalAndSupplements,
        ],
        Law = EuropeanReading.OfficialText(
            "Regulation (EU) 2018/848, arts 45(1)(b)(i), 46, 57(1), as amended by Regulation (EU) 2020/1693; Delegated Regulation (EU) 2024/3095", "reg/2018/848"),
        // Believed to begin in 2024, then in 2025; then bridged for those whose recognition was still pending.
        Enactments =
        [
            new(Period.From(2024, 1, 1)) { Announced = NewLaw, Withdrawn = Postponed },
            new(Period.From(2025, 1, 1)) { Announced = Postponed, Withdrawn = Bridged },
            new(Period.From(2025, 10, 16)) { Announced = Bridged },
        ],
        Scope = SoldAsOrganic,
        Test = Compliant,
        Remedy = new(
            new("Check that the certifier is on the EU list for Indonesia and your category, then certify to 2018/848.",
                "Pastikan lembaga sertifikasi ada di daftar UE untuk Indonesia dan kategori Anda, lalu sertifikasi ke 2018/848."),
            Actor.Maker, Days: 180),
        Succeeds = new("EU-ORG-COMPLIANCE-BRIDGE"),
    };

    // Delegated Regulation (EU) 2021/1698, art. 30a(1), (3): a certificate of the old scheme still served those pending.
    internal static Requirement Bridge { get; } = Compliance with
    {
        Id = new("EU-ORG-COMPLIANCE-BRIDGE"),
        Title = new("Organic certificate under Regulation 2018/848, or pending", "Sertifikat organik menurut Regulasi 2018/848, atau masih diproses"),
        Enactments = [new(Period.From(2025, 1, 1).Through(2025, 10, 15)) { Announced = Bridged }],
        Test = Compliant | (EuropeanShipmentFacts.OrganicPending.Yes & Equivalent),
        Succeeds = new("EU-ORG-EQUIVALENCE"),
    };

    internal static Requirement Equivalence { get; } = Compliance with
    {
        Id = new("EU-ORG-EQUIVALENCE"),
        Title = new("Organic certificate of a body recognised as equivalent", "Sertifikat organik dari lembaga yang diakui setara"),
        Law = EuropeanReading.OfficialText("Regulation (EU) 2018/848, art. 57(1); Regulation (EU) 2020/1693, art. 1(5)", "reg/2020/1693"),
        Enactments =
        [
            new(Period.Always) { Withdrawn = NewLaw },
            new(Period.Until(2023, 12, 31)) { Announced = NewLaw, Withdrawn = Postponed },
            new(Period.Until(2024, 12, 31)) { Announced = Postponed },
        ],
        // The new certificate has been good since 2022.
        Test = Equivalent | Compliant,
        Succeeds = null,
    };

    internal static Requirement Inspection { get; } = new()
    {
        Id = new("EU-ORG-COI"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Certificate of inspection with each organic consignment", "Sertifikat inspeksi tiap kiriman organik"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors =
        [
            Sector.CoffeeTeaCocoa, Sector.Spices, Sector.PalmAndCoconutSugar,
            Sector.ProcessedFood, Sector.FreshProduce, Sector.HerbalAndSupplements,
        ],
        Law = EuropeanReading.OfficialText("Delegated Regulation (EU) 2021/2306, arts 4(1), 5(1), 6(3)", "reg_del/2021/2306"),
        Enactments = [new(Period.From(2022, 1, 1))],
        Scope = SoldAsOrganic,
        Test = Holds.Valid(EuropeanFoodPapers.OrganicInspection, Validity.PerShipment),
        Remedy = new(
            new("Ask the certifier for the certificate with invoice, packing list and transport data before loading.",
                "Minta sertifikat ke lembaga sertifikasi dengan faktur, daftar kemasan, dan data angkutan sebelum muat."),
            Actor.Authority, Days: 7),
        Succeeds = new("EU-ORG-COI-1235"),
    };

    internal static Requirement InspectionBefore { get; } = Inspection with
    {
        Id = new("EU-ORG-COI-1235"),
        Title = new("Certificate of inspection with each organic consignment (before 2022)", "Sertifikat inspeksi tiap kiriman organik (sebelum 2022)"),
        Law = EuropeanReading.Unread("Regulation (EC) 1235/2008", "reg/2008/1235"),
        Enactments = [new(Period.Until(2021, 12, 31))],
        Succeeds = null,
    };
}
