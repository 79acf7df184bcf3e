using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.EuropeanUnion.Food;

/// <summary>Germs in food that is eaten as it comes.</summary>
internal static class Microbiology
{
    internal static IReadOnlyList<Requirement> Requirements => [Salmonella];

    // Spices, desiccated coconut, sugar, coffee and tea have no Salmonella criterion in the annex.
    internal static Requirement Salmonella { get; } = new()
    {
        Id = new("EU-FOOD-MICROBIO"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("No Salmonella in ready-to-eat seafood, milk powder, egg products and ice cream", "Tanpa Salmonella pada hasil laut siap makan, susu bubuk, produk telur, dan es krim"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.OnSale,
        Sectors = [Sector.CoffeeTeaCocoa, Sector.Spices, Sector.ProcessedFood, Sector.Seafood, Sector.FreshProduce, Sector.HerbalAndSupplements],
        // The text at hand is an older consolidation.
        Law = EuropeanReading.OfficialText(
            "Regulation (EC) 2073/2005, art. 3, Annex I chapter 1, rows 1.12-1.16", "reg/2005/2073", reviewBy: new(2027, 2, 28)),
        Enactments = [new(Period.From(2006, 1, 1))],
        Scope = ProductFacts.Use.Is("human-food")
            & ((Goods.FallUnder("0306", "0307", "1605") & EuropeanFoodFacts.ReadyToEat.Yes)
                | Goods.FallUnder("040210", "040221", "040229", "0408")
                | (Goods.FallUnder("2105") & ProductFacts.AnimalIngredients.Has("milk"))),
        Test = Every.Lot(LaboratoryFacts.SalmonellaFound.No),
        Remedy = new(
            new("Validate the cooking or heating step and test five samples of each lot.",
                "Pastikan tahap pemasakan membunuh kuman dan uji lima contoh tiap lot."),
            Actor.Maker, Days: 10),
    };
}
