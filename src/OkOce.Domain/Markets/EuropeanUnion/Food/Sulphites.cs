using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion.Food;

/// <summary>How much sulphite dried coconut, dried fruit and palm sugar may hold, as sulphur dioxide from all sources.</summary>
internal static class Sulphites
{
    private static readonly Specification<Situation> DriedCoconut = Goods.FallUnder("080111");
    private static readonly Specification<Situation> DriedGinger =
        Goods.FallUnder("091012") | (Goods.FallUnder("091011") & ProductFacts.Processing.Is("dried", "ground"));
    private static readonly Specification<Situation> OtherDried =
        (Goods.FallUnder("080620", "0813", "0712") | (Goods.FallUnder("0803", "0804", "200819", "200899") & ProductFacts.Processing.Is("dried")))
        & !EuropeanFoodFacts.DriedKind.Is("other");
    private static readonly Specification<Situation> Molasses = Goods.FallUnder("1703");

    internal static IReadOnlyList<Requirement> Requirements => [Dried, Sugar];

    internal static Requirement Dried { get; } = new()
    {
        Id = new("EU-FOOD-SO2-DRIED"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Sulphites in dried coconut and other dried fruit", "Sulfit pada kelapa parut kering dan buah kering"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.OnSale,
        Sectors = [Sector.ProcessedFood],
        Law = EuropeanReading.OfficialText("Regulation (EC) 1333/2008, Annex II Part E 04.2.1, note (3)", "reg/2008/1333"),
        Enactments = [new(Period.From(2013, 6, 1))],
        Scope = (DriedCoconut | DriedGinger | OtherDried) & ProductFacts.Use.Is("human-food"),
        Test = Branch.On(DriedCoconut, yes: Every.Lot(Dry(50m).Kept), no:
            Branch.On(DriedGinger, yes: Every.Lot(Dry(150m).Kept), no: Every.Lot(Limit.By(
                EuropeanFoodFacts.DriedKind,
                ("banana", Dry(1000m)),
                ("apricot-peach-grape-plum-fig", Dry(2000m)),
                ("apple-or-pear", Dry(600m)),
                ("other-fruit", Dry(500m)),
                ("mushroom", Dry(100m)),
                ("tomato", Dry(200m)),
                ("white-vegetable", Dry(400m)))))),
        Remedy = new(
            new("Lower or stop sulphite dipping and test each lot; above 10 mg/kg the label must say it.",
                "Kurangi atau hentikan rendaman sulfit dan uji tiap lot; di atas 10 mg/kg wajib disebut di label."),
            Actor.Maker, Days: 10),
    };

    internal static Requirement Sugar { get; } = new()
    {
        Id = new("EU-FOOD-SO2-SUGAR"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Sulphites in palm and coconut sugar", "Sulfit pada gula aren dan gula kelapa"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.OnSale,
        Sectors = [Sector.PalmAndCoconutSugar],
        // That palm and coconut sugar are "other sugars" (11.2), and not the sugars of 11.1, is our reading.
        Law = EuropeanReading.OfficialText("Regulation (EC) 1333/2008, Annex II Part E 11.2, note (3)", "reg/2008/1333"),
        Enactments = [new(Period.From(2013, 6, 1))],
        Scope = (Goods.FallUnder("170290", "1703") | (Goods.FallUnder("1701") & EuropeanFoodFacts.PalmSapSugar.Yes)) & ProductFacts.Use.Is("human-food"),
        // The maximum counts sulphite from all sources: sugar to which none was added has it too.
        Test = Branch.On(Molasses, yes: Every.Lot(Sweet(70m).Kept), no: Every.Lot(Sweet(40m).Kept)),
        Remedy = new(
            new("Stop metabisulphite at the tapper and test each lot; above 10 mg/kg the label must say it.",
                "Hentikan metabisulfit di penderes dan uji tiap lot; di atas 10 mg/kg wajib disebut di label."),
            Actor.Maker, Days: 10),
    };

    private static Limit Dry(decimal figure) => Most(figure, "04.2.1");

    private static Limit Sweet(decimal figure) => Most(figure, "11.2");

    private static Limit Most(decimal figure, string category) => new(
        LaboratoryFacts.Sulphite,
        new LimitStep(Amount.Of(figure, Unit.MilligramPerKilogram), Period.From(2013, 6, 1), $"Reg. (EC) 1333/2008, Annex II Part E {category}"));
}
