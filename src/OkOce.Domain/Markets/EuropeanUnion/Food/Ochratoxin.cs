using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion.Food;

/// <summary>Ochratoxin A in spices and coffee.</summary>
/// <remarks>
/// Stock that was already on the Union's market on the day of a change may be sold off to its best-before day
/// (Regulation (EU) 2023/915, art. 10(1)(f)); goods still to be exported are never such stock, so it is not asked.
/// </remarks>
internal static class Ochratoxin
{
    // Names the four spices; that 2022/1370 found the figures unchanged is told by the traders' association.
    private const string Announcement = "https://numelab.com/index.php?news_id=36&p=news";
    private static readonly Period Old = Period.Until(2022, 12, 31);
    private static readonly Period New = Period.From(2023, 1, 1);
    private static readonly DateOnly Lowered = new(2022, 8, 8);

    private static readonly Specification<Situation> Capsicum = Goods.FallUnder("090421", "090422");
    private static readonly Specification<Situation> DriedGinger = Goods.FallUnder("091011") & ProductFacts.Processing.Is("dried", "ground");
    private static readonly Specification<Situation> Roasted = Goods.FallUnder("090121", "090122");
    private static readonly Specification<Situation> Coffee = (Roasted | Goods.FallUnder("210111", "210112")) & ProductFacts.Use.Is("human-food");

    private static readonly Remedy DrySpices = new(
        new("Dry within days, sort out mouldy kernels, test each lot at an accredited laboratory.",
            "Keringkan cepat, sortir biji berjamur, uji tiap lot di laboratorium terakreditasi."),
        Actor.Maker, Days: 10);

    private static readonly Remedy DryCoffee = new(
        new("Dry the cherries to about 12 % moisture, keep sacks off the floor, test the lot.",
            "Keringkan sampai kadar air sekitar 12 %, jauhkan karung dari lantai, uji lot."),
        Actor.Maker, Days: 10);

    internal static IReadOnlyList<Requirement> Requirements => [SpicesBefore, Spices, CoffeeBefore, CoffeeNow];

    // Before 2023 only pepper, chilli, nutmeg, ginger, turmeric and mixtures with one of them had a maximum.
    internal static Requirement SpicesBefore { get; } = new()
    {
        Id = new("EU-CONT-OTA-SPICES-PRE2023"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Ochratoxin A in pepper, chilli, nutmeg, ginger and turmeric (before 2023)", "Okratoksin A pada lada, cabai, pala, jahe, dan kunyit (sebelum 2023)"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.OnSale,
        Sectors = [Sector.Spices],
        Law = EuropeanReading.Account("Regulation (EC) 1881/2006, Annex 2.2.11, as amended by Regulation (EU) 2015/1137", Announcement, EuropeanReading.Day),
        Enactments = [new(Old)],
        Scope = ProductFacts.Use.Is("human-food")
            & (Goods.FallUnder("0904", "090811", "090812", "091012", "091030") | DriedGinger
                | (Goods.FallUnder("091091", "210390") & EuropeanFoodFacts.DrySpiceMixture.Yes)),
        Test = SpiceMaximum(Old, "Reg. (EC) 1881/2006, Annex 2.2.11"),
        Remedy = DrySpices,
    };

    internal static Requirement Spices { get; } = new()
    {
        Id = new("EU-CONT-OTA-SPICES"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Ochratoxin A in dried spices", "Okratoksin A pada rempah kering"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.OnSale,
        Sectors = [Sector.Spices, Sector.ProcessedFood],
        Law = EuropeanReading.OfficialText("Regulation (EU) 2023/915, Annex I 1.2.17, 1.2.18, art. 10(1)(f); to 24 May 2023 Regulation (EU) 2022/1370", "reg/2023/915"),
        Enactments = [new(New) { Announced = Lowered }],
        Scope = ProductFacts.Use.Is("human-food")
            & (Goods.FallUnder("0904-0909", "091012", "091020", "091030", "091091", "091099") | DriedGinger),
        Test = SpiceMaximum(New, "Reg. (EU) 2023/915, Annex I 1.2.17, 1.2.18"),
        Remedy = DrySpices,
        Succeeds = new("EU-CONT-OTA-SPICES-PRE2023"),
    };

    internal static Requirement CoffeeBefore { get; } = new()
    {
        Id = new("EU-CONT-OTA-COFFEE-PRE2023"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Ochratoxin A in coffee (before 2023)", "Okratoksin A pada kopi (sebelum 2023)"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.OnSale,
        Sectors = [Sector.CoffeeTeaCocoa],
        // The figures were read in the law before 1881/2006, which took them over; only 2022/1370 lowered them.
        Law = EuropeanReading.Account(
            "Regulation (EC) 1881/2006, Annex 2.2; figures as in Regulation (EC) 123/2005, Annex",
            "http://legislation.data.gov.uk/eur/2005/123/annex/data.html", EuropeanReading.Day),
        Enactments = [new(Old)],
        Scope = Coffee,
        Test = CoffeeMaximum(5m, 10m, Old, "Reg. (EC) 1881/2006, Annex 2.2"),
        Remedy = DryCoffee,
    };

    // Green coffee (0901.11, 0901.12) has no maximum.
    internal static Requirement CoffeeNow { get; } = new()
    {
        Id = new("EU-CONT-OTA-COFFEE"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Ochratoxin A in roasted and soluble coffee", "Okratoksin A pada kopi sangrai dan kopi larut"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.OnSale,
        Sectors = [Sector.CoffeeTeaCocoa],
        Law = EuropeanReading.OfficialText("Regulation (EU) 2023/915, Annex I 1.2.14, 1.2.15, art. 10(1)(f); to 24 May 2023 Regulation (EU) 2022/1370", "reg/2023/915"),
        Enactments = [new(New) { Announced = Lowered }],
        Scope = Coffee,
        Test = CoffeeMaximum(3m, 5m, New, "Reg. (EU) 2022/1370; since 25 May 2023 Reg. (EU) 2023/915, Annex I 1.2.14, 1.2.15"),
        Remedy = DryCoffee,
        Succeeds = new("EU-CONT-OTA-COFFEE-PRE2023"),
    };

    private static Specification<Situation> SpiceMaximum(Period days, string source) =>
        Branch.On(Capsicum, yes: Every.Lot(Most(20m, days, source).Kept), no: Every.Lot(Most(15m, days, source).Kept));

    private static Specification<Situation> CoffeeMaximum(decimal roasted, decimal soluble, Period days, string source) =>
        Branch.On(Roasted, yes: Every.Lot(Most(roasted, days, source).Kept), no: Every.Lot(Most(soluble, days, source).Kept));

    private static Limit Most(decimal figure, Period days, string source) =>
        new(LaboratoryFacts.OchratoxinA, new LimitStep(Amount.Of(figure, Unit.MicrogramPerKilogram), days, source));
}
