using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion.Food;

/// <summary>Food with plant ingredients and processed animal ingredients: sambal with terasi, cakes with milk and egg.</summary>
/// <remarks>Fish that is only seasoned stays a fishery product; raw animal ingredients and honey make no composite food.</remarks>
internal static class CompositeFood
{
    private static readonly Specification<Situation> Mixed = ProductFacts.Use.Is("human-food")
        & ProductFacts.AnimalIngredients.HasAnyOf("milk", "egg", "fish", "meat", "gelatine", "colostrum")
        & EuropeanFoodFacts.PlantIngredient.Yes
        & EuropeanFoodFacts.RawAnimalIngredient.No;

    // Delegated Regulation (EU) 2022/2292, art. 20(1).
    private static readonly Specification<Situation> Composite = Goods.FallUnder(
        "1517", "1518", "1601-1605", "1702", "1704", "1806", "1901", "1902", "1904", "1905", "2001", "2004", "2005", "2008",
        "2101", "2103-2106", "2202", "2208") & Mixed;

    private static readonly Specification<Situation> MeatOrColostrum = ProductFacts.AnimalIngredients.HasAnyOf("meat", "colostrum");
    private static readonly Specification<Situation> DairyAndEggSafe =
        !ProductFacts.AnimalIngredients.HasAnyOf("milk", "egg") | EuropeanFoodFacts.DairyAndEggHeated.Yes;

    /// <summary>Composite food that enters only through a border control post.</summary>
    /// <remarks>
    /// Free of it are the goods of the annex to Delegated Regulation (EU) 2021/630: sweets, chocolate, noodles,
    /// bread and biscuits, extracts, soups and supplements packed for the consumer. Sauces (2103) are not in it,
    /// so sambal with terasi needs the post.
    /// </remarks>
    internal static Specification<Situation> NeedsBorderPost { get; } = Composite
        & !(EuropeanFoodFacts.ShelfStable.Yes & EuropeanFoodFacts.AnimalOnlyAdditives.Yes)
        & !(EuropeanFoodFacts.ShelfStable.Yes & !MeatOrColostrum & DairyAndEggSafe
            & (Goods.FallUnder("1704", "180620", "180631", "180632", "180690", "190219", "190230", "190240", "1905", "2101", "220870")
                | (Goods.FallUnder("2104", "2106") & LabelFacts.RetailPacked.Yes)));

    internal static IReadOnlyList<Requirement> Requirements => [HalfRule, FirstYears, ByKind];

    internal static Requirement HalfRule { get; } = new()
    {
        Id = new("EU-COMPOSITE-50PCT"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Composite food: the rule of one half", "Pangan komposit: aturan separuh berat"),
        Criterion = Criterion.Quality,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors = [Sector.ProcessedFood],
        Law = new(
            "Decision 2007/275/EC, arts 4, 6", new("https://legislation.gov.uk/eudn/2007/275/body/adopted/data.xht"),
            SourceTier.OfficialText, EuropeanReading.Day, EuropeanReading.ReviewBy),
        Enactments = [new(Period.Until(2021, 4, 20))],
        Scope = Goods.FallUnder("1602", "1604", "1605", "1704", "1806", "1901-1905", "2001-2008", "2103-2106") & Mixed,
        Exemption = !ProductFacts.AnimalIngredients.Has("meat")
            & EuropeanFoodFacts.AnimalHalfOrMore.No
            & EuropeanFoodFacts.ShelfStable.Yes
            & EuropeanFoodFacts.ClosedAndMarked.Yes
            & (!ProductFacts.AnimalIngredients.Has("milk") | EuropeanFoodFacts.DairyAndEggHeated.Yes),
        Test = Holds.Valid(EuropeanFoodPapers.CompositeCertificate, Validity.PerShipment),
        Remedy = new(
            new("Ask the authority for the certificate, or keep meat out and each animal ingredient below half.",
                "Minta sertifikat ke otoritas, atau tanpa daging dan tiap bahan hewani di bawah separuh berat."),
            Actor.Maker),
    };

    internal static Requirement ByKind { get; } = new()
    {
        Id = new("EU-COMPOSITE-2021"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Composite food: approved animal ingredients, with certificate or attestation", "Pangan komposit: bahan hewani disetujui, dengan sertifikat atau pernyataan"),
        Criterion = Criterion.Quality,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors = [Sector.ProcessedFood, Sector.Seafood],
        Law = EuropeanReading.OfficialText(
            "Delegated Regulation (EU) 2022/2292, arts 20-22; Delegated Regulation (EU) 2021/630, art. 3, Annex", "reg_del/2022/2292"),
        Enactments = [new(Period.From(2022, 12, 15))],
        Scope = Composite,
        Exemption = EuropeanFoodFacts.ShelfStable.Yes & EuropeanFoodFacts.AnimalOnlyAdditives.Yes,
        Test = EuropeanFoodFacts.AnimalSourcesApproved.Yes
            & Branch.On(
                EuropeanFoodFacts.ShelfStable.No | MeatOrColostrum,
                yes: Holds.Valid(EuropeanFoodPapers.CompositeCertificate, Validity.PerShipment),
                no: DairyAndEggSafe & Holds.Valid(EuropeanFoodPapers.CompositeAttestation, Validity.PerShipment)),
        Remedy = new(
            new("Buy terasi, ebi, egg and milk powder from plants on the EU list, keep their numbers, send the recipe to the importer.",
                "Beli terasi, ebi, telur, dan susu dari unit terdaftar UE, simpan nomornya, kirim resep ke importir."),
            Actor.Maker, Days: 30),
        Succeeds = new("EU-COMPOSITE-2021-FIRST"),
    };

    // From April 2021 another act stood, which nobody read; it is taken to ask the same.
    internal static Requirement FirstYears { get; } = ByKind with
    {
        Id = new("EU-COMPOSITE-2021-FIRST"),
        Law = EuropeanReading.Unread("Delegated Regulation (EU) 2019/625, arts 12-14", "reg_del/2019/625"),
        Enactments = [new(Period.From(2021, 4, 21).Through(2022, 12, 14))],
        Succeeds = new("EU-COMPOSITE-50PCT"),
    };
}
