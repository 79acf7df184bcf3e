using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.EuropeanUnion.Food;

/// <summary>Food that was not eaten in the Union before 1997 and needs an authorisation.</summary>
internal static class NovelFood
{
    internal static IReadOnlyList<Requirement> Requirements => [ButterflyPea];

    internal static Requirement ButterflyPea { get; } = new()
    {
        Id = new("EU-NOVEL-TELANG"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Butterfly pea flower not authorised as food", "Bunga telang belum diizinkan sebagai pangan"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.OnSale,
        Sectors = [Sector.CoffeeTeaCocoa, Sector.ProcessedFood, Sector.HerbalAndSupplements],
        // That the flower is a novel food follows from EFSA's treating it as one (2022:EN-7084).
        Law = EuropeanReading.OfficialText("Regulation (EU) 2015/2283, art. 6(2); EFSA supporting publication 2022:EN-7084", "reg/2015/2283"),
        Enactments = [new(Period.From(2018, 1, 1))],
        Scope = Goods.FallUnder("0902", "1211", "1704", "1902", "1905", "2101", "2105", "2106", "2202")
            & ProductFacts.Use.Is("human-food", "supplement") & EuropeanFoodFacts.ButterflyPea.Yes,
        Test = Holds.Valid(EuropeanFoodPapers.NovelFoodAuthorisation, Validity.NoExpiry),
        Remedy = new(
            new("Leave butterfly pea out of what goes to the EU.", "Keluarkan bunga telang dari campuran untuk UE."),
            Actor.Nobody),
    };
}
