using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.EuropeanUnion.Food;

/// <summary>What food may contain that calls itself free of gluten.</summary>
internal static class GlutenClaims
{
    private static readonly Limit GlutenFree = Most(20m);
    private static readonly Limit VeryLow = Most(100m);

    internal static IReadOnlyList<Requirement> Requirements => [Claimed];

    internal static Requirement Claimed { get; } = new()
    {
        Id = new("EU-FOOD-GLUTEN-CLAIM"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("\"Gluten-free\" at most 20 mg/kg", "\"Bebas gluten\" paling banyak 20 mg/kg"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.OnSale,
        Sectors = Sector.Foods,
        Law = EuropeanReading.OfficialText("Implementing Regulation (EU) 828/2014, art. 3(1), Annex A and B", "reg_impl/2014/828"),
        Enactments = [new(Period.From(2016, 7, 20)) { Announced = new(2014, 7, 31) }],
        Scope = EuropeanGoods.Food & LabelFacts.Claims.HasAnyOf("gluten-free", "very-low-gluten"),
        Test = (!LabelFacts.Claims.Has("gluten-free") | Every.Lot(GlutenFree.Kept))
            & (!LabelFacts.Claims.Has("very-low-gluten") | Every.Lot(VeryLow.Kept)),
        Remedy = new(
            new("Test each lot; keep wheat flour and shared sieves away, or drop the claim.",
                "Uji tiap lot; jauhkan dari terigu dan ayakan bersama, atau hapus klaimnya."),
            Actor.Maker, Days: 10),
    };

    private static Limit Most(decimal figure) => new(
        LaboratoryFacts.Gluten,
        new LimitStep(Amount.Of(figure, Unit.MilligramPerKilogram), Period.From(2016, 7, 20), "Impl. Reg. (EU) 828/2014, Annex"));
}
