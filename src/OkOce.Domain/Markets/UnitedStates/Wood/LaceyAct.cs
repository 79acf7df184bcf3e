using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.UnitedStates.Wood;

/// <summary>Lawful plants, and the declaration of what they are.</summary>
internal static class LaceyAct
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
        LawfullyTaken, DeclaredFromEarlyPhases, DeclaredFromPhaseSix, DeclaredFromPhaseSeven,
    ];

    // Food crops grown in fields; never the wood of a tree, nor what CITES lists.
    private static Specification<Situation> CommonCrop { get; } =
        !Goods.FallUnder("44") & UnitedStatesWoodFacts.CultivatedCrop.Yes & UnitedStatesWoodFacts.CitesListed.No;

    // Nothing was excused by share before 1 April 2020. 7 CFR 357.4(b).
    private static Limit ExcusedShare { get; } = new(
        UnitedStatesWoodFacts.PlantShare,
        new LimitStep(Amount.Of(0m, Unit.Percent), Period.Until(2020, 3, 31), "no share excused"),
        new LimitStep(Amount.Of(5m, Unit.Percent), Period.From(2020, 4, 1), "7 CFR 357.4(b)"));

    // Headings of plants, and furniture and its parts that the code itself says to be of wood, bamboo, rattan or cane.
    private static Specification<Situation> PlantsByCode { get; } = Goods.FallUnder(
        "0604", "1211", "14", "3301", "44-46", "940152-940159", "940161", "940169", "940191", "940330-940360", "940382-940389", "940391");

    // Steel chairs, leather shoes and plastic combs stand under the same headings as wooden ones.
    private static Specification<Situation> OfPlantMaterial { get; } =
        ProductFacts.Materials.HasAnyOf("wood", "rattan", "bamboo", "water-hyacinth", "other-plant");

    private static Specification<Situation> Undeclared { get; } = UnitedStatesShipmentFacts.EntryType.Is("informal") | CommonCrop
        | (ExcusedShare.Kept & UnitedStatesWoodFacts.PlantWeight.AtMost(2.9m) & UnitedStatesWoodFacts.CitesListed.No);

    private static Specification<Situation> EarlyPhases { get; } =
        Goods.FallUnder(HsSet
            .Of("4401-4404", "4406-4409", "4412", "4414", "4417-4421", "6602", "8201", "9201-9202", "9302", "940169", "950420", "9703")
            .Except("441299"))
        // Codes of which only some ten-digit lines are on the schedule, such as bent-wood furniture: the importer knows.
        | (Goods.FallUnder("441299", "4416", "821192", "821599", "930510", "940161", "940190", "940330-940360", "961400")
            & UnitedStatesWoodFacts.OnLaceySchedule.Yes);

    private static Specification<Situation> PhaseSix { get; } = Goods.FallUnder("441012", "4415", "920600", "920790")
        | (Goods.FallUnder("330129") & UnitedStatesWoodFacts.OnLaceySchedule.Yes)
        | (Goods.FallUnder("420229", "420299", "920590", "9209", "962000") & OfPlantMaterial & UnitedStatesWoodFacts.OnLaceySchedule.Yes);

    // All remaining plant lines of these chapters that are not wholly composite: the schedule has them by ten digits.
    private static Specification<Situation> PhaseSeven { get; } =
        Goods.FallUnder(HsSet
            .Of("1211", "1401", "330129", "42", "45", "46", "64", "8202-8215", "92", "9401-9403", "95", "96")
            .Except("9201-9202", "920600", "920790", "940169", "950420"))
        & (PlantsByCode | OfPlantMaterial)
        & UnitedStatesWoodFacts.OnLaceySchedule.Yes;

    internal static Requirement LawfullyTaken { get; } = new()
    {
        Id = new("US-APHIS-LACEY-LEGALITY"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("No illegally taken wood or plants", "Tanpa kayu atau tumbuhan ilegal"),
        Criterion = Criterion.Standardisation,
        Level = Level.Lot,
        Force = Force.Border,
        Sectors =
        [
            Sector.FurnitureAndWood, Sector.Handicraft, Sector.LeatherAndFootwear,
            Sector.HerbalAndSupplements, Sector.Jewellery, Sector.ToysAndChildrens,
        ],
        Law = new(
            "16 U.S.C. 3372(a)(2)(B), 3371(f)",
            new("https://checkoutapi.com/uscode/title16_chapter53_section3372"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.From(2008, 5, 22))],
        // Plants only: what the act says of animals is not declared.
        Scope = PlantsByCode | (Goods.FallUnder("42", "6602", "7117", "92", "9401-9403", "95-96") & OfPlantMaterial),
        Exemption = CommonCrop,
        // The law names no paper: the Indonesian certificate is evidence of care, not a permit, and never makes
        // lawful what is known to be unlawful. It is one of the papers by which the maker answers.
        Test = Every.Lot(UnitedStatesWoodFacts.HarvestLegal.Yes),
        Remedy = new(
            new("Hold SVLK, buy only with transport papers, keep the chain of invoices.",
                "Miliki SVLK, beli hanya dengan dokumen angkutan, simpan rantai nota."),
            Actor.Maker, Days: 30),
    };

    internal static Requirement DeclaredFromEarlyPhases { get; } = new()
    {
        Id = new("US-APHIS-LACEY-DECL-PRE7"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Lacey plant declaration, phases I-V", "Deklarasi tanaman Lacey, fase I-V"),
        Criterion = Criterion.Capacity,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors = [Sector.FurnitureAndWood, Sector.Handicraft, Sector.ToysAndChildrens],
        Law = new(
            "16 U.S.C. 3372(f); 7 CFR 357.3(a), 357.4(a)-(c)",
            new("https://lexbuild.dev/ecfr/title-07/chapter-III/part-357/section-357.4"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 5, 24)),
        Enactments = [new(Period.From(2009, 4, 1))],
        // The phases began between April 2009 and August 2015, before the days that this book
        // covers, and never ended.
        Scope = EarlyPhases,
        Exemption = Undeclared,
        Test = Holds.Valid(UnitedStatesTradePapers.LaceyDeclaration, Validity.PerShipment),
        Remedy = new(
            new("Keep a species sheet for each model: scientific name, country of harvest, kilograms.",
                "Simpan lembar spesies tiap model: nama ilmiah, negara panen, kilogram."),
            Actor.Importer, Days: 2),
    };

    internal static Requirement DeclaredFromPhaseSix { get; } = new()
    {
        Id = new("US-APHIS-LACEY-DECL-6"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Lacey plant declaration, phase VI", "Deklarasi tanaman Lacey, fase VI"),
        Criterion = Criterion.Capacity,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors = [Sector.FurnitureAndWood, Sector.Handicraft, Sector.ToysAndChildrens],
        Law = new(
            "16 U.S.C. 3372(f); 7 CFR 357.3(a), 357.4(a)-(c); 86 FR of 2 July 2021",
            new("https://www.govinfo.gov/content/pkg/FR-2021-07-02/html/2021-14155.htm"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 5, 24)),
        Enactments = [new(Period.From(2021, 10, 1)) { Announced = new(2021, 7, 2) }],
        Scope = PhaseSix,
        Exemption = Undeclared,
        Test = Holds.Valid(UnitedStatesTradePapers.LaceyDeclaration, Validity.PerShipment),
        Remedy = new(
            new("Keep a species sheet for each model: scientific name, country of harvest, kilograms.",
                "Simpan lembar spesies tiap model: nama ilmiah, negara panen, kilogram."),
            Actor.Importer, Days: 2),
    };

    internal static Requirement DeclaredFromPhaseSeven { get; } = new()
    {
        Id = new("US-APHIS-LACEY-DECL-7"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Lacey plant declaration, phase VII", "Deklarasi tanaman Lacey, fase VII"),
        Criterion = Criterion.Capacity,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors =
        [
            Sector.FurnitureAndWood, Sector.Handicraft, Sector.LeatherAndFootwear,
            Sector.Cosmetics, Sector.Jewellery, Sector.ToysAndChildrens,
        ],
        Law = new(
            "16 U.S.C. 3372(f); 7 CFR 357.3(a), 357.4(a)-(c); APHIS notice of 31 May 2024",
            new("https://www.aphis.usda.gov/news/program-update/aphis-responds-revised-lacey-act-provisions-public-comments-reminds"),
            SourceTier.OfficialGuidance, Read: new(2026, 11, 24), ReviewBy: new(2027, 5, 24)),
        Enactments = [new(Period.From(2024, 12, 1)) { Announced = new(2024, 5, 31) }],
        Scope = PhaseSeven,
        Exemption = Undeclared,
        Test = Holds.Valid(UnitedStatesTradePapers.LaceyDeclaration, Validity.PerShipment),
        Remedy = new(
            new("Keep a species sheet for each model: scientific name, country of harvest, kilograms.",
                "Simpan lembar spesies tiap model: nama ilmiah, negara panen, kilogram."),
            Actor.Importer, Days: 2),
    };
}
