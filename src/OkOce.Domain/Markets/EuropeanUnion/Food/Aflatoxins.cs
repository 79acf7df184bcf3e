using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion.Food;

/// <summary>Aflatoxins in chilli, pepper, nutmeg, ginger and turmeric, dried, and in mixtures with one of them.</summary>
internal static class Aflatoxins
{
    // The list is closed: mace, cinnamon, cloves, vanilla and cardamom have no aflatoxin maximum.
    private static readonly Specification<Situation> ListedSpice = ProductFacts.Use.Is("human-food")
        & (Goods.FallUnder("0904", "090811", "090812", "091012", "091030")
            // Fresh ginger stands in the same subheading as whole dried ginger.
            | (Goods.FallUnder("091011") & ProductFacts.Processing.Is("dried", "ground"))
            | (Goods.FallUnder("091091", "210390") & EuropeanFoodFacts.DrySpiceMixture.Yes));

    private static readonly Remedy DryAndTest = new(
        new("Dry within days, sort out mouldy kernels, test each lot at an accredited laboratory.",
            "Keringkan cepat, sortir biji berjamur, uji tiap lot di laboratorium terakreditasi."),
        Actor.Maker, Days: 10);

    internal static IReadOnlyList<Requirement> Requirements => [Before, Spices];

    internal static Requirement Before { get; } = new()
    {
        Id = new("EU-CONT-AFLA-SPICES-1881"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Aflatoxins in nutmeg, pepper, chilli, turmeric and ginger (old regulation)", "Aflatoksin pada pala, lada, cabai, kunyit, dan jahe (aturan lama)"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.OnSale,
        Sectors = [Sector.Spices, Sector.ProcessedFood, Sector.HerbalAndSupplements],
        Law = EuropeanReading.Account(
            "Regulation (EC) 1881/2006, Annex, section 2.1",
            "https://ariseplus-indonesia.org/activities/180-agency-for-food-security-works-towards-harmonisation-of-mycotoxin-testing-of-nutmeg.html",
            EuropeanReading.EarlierDay),
        Enactments = [new(Period.Until(2023, 5, 24))],
        Scope = ListedSpice,
        Test = Most(Period.Until(2023, 5, 24), "Reg. (EC) 1881/2006, Annex, section 2.1"),
        Remedy = DryAndTest,
    };

    internal static Requirement Spices { get; } = new()
    {
        Id = new("EU-CONT-AFLA-SPICES"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Aflatoxins in nutmeg, pepper, chilli, turmeric, ginger and mixtures", "Aflatoksin pada pala, lada, cabai, kunyit, jahe, dan campurannya"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.OnSale,
        Sectors = [Sector.Spices, Sector.ProcessedFood, Sector.HerbalAndSupplements],
        Law = EuropeanReading.OfficialText("Regulation (EU) 2023/915, arts 2(1), 11, Annex I 1.1.14, 1.1.15", "reg/2023/915"),
        Enactments = [new(Period.From(2023, 5, 25)) { Announced = new(2023, 5, 5) }],
        Scope = ListedSpice,
        Test = Most(Period.From(2023, 5, 25), "Reg. (EU) 2023/915, Annex I 1.1.14, 1.1.15"),
        Remedy = DryAndTest,
        Succeeds = new("EU-CONT-AFLA-SPICES-1881"),
    };

    private static Specification<Situation> Most(Period days, string source) => Every.Lot(
        new Limit(LaboratoryFacts.AflatoxinB1, new LimitStep(Amount.Of(5m, Unit.MicrogramPerKilogram), days, source)).Kept
        & new Limit(LaboratoryFacts.AflatoxinTotal, new LimitStep(Amount.Of(10m, Unit.MicrogramPerKilogram), days, source)).Kept);
}
