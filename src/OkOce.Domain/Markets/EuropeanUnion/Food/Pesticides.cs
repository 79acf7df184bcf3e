using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion.Food;

/// <summary>Residues of pesticides in food from plants.</summary>
internal static class Pesticides
{
    private static readonly Specification<Situation> Crops = Goods.FallUnder(
        "0701-0710", "0713", "0714", "080112-080132", "0802", "090111", "090112", "0902", "0903", "090411", "090412", "0905-0910",
        "1201-1207", "1210-1212", "1801");

    private static readonly Specification<Situation> Fruit = Goods.FallUnder("0803-0810");

    internal static IReadOnlyList<Requirement> Requirements => [General, Chlorpyrifos];

    internal static Requirement General { get; } = new()
    {
        Id = new("EU-MRL-GENERAL"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Pesticide residues within the limits, 0.01 mg/kg where none is set", "Residu pestisida dalam batas, 0,01 mg/kg bila tidak ditetapkan"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.OnSale,
        Sectors =
        [
            Sector.CoffeeTeaCocoa, Sector.Spices, Sector.PalmAndCoconutSugar,
            Sector.ProcessedFood, Sector.FreshProduce, Sector.HerbalAndSupplements,
        ],
        Law = new(
            "Regulation (EC) 396/2005, art. 18(1)(b), as Regulation (EU) 2019/50 quotes it",
            new("https://dataverse.harvard.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/0EGYWY"),
            SourceTier.OfficialText, EuropeanReading.Day, EuropeanReading.ReviewBy),
        Enactments = [new(Period.From(2008, 9, 1))],
        Scope = (Goods.FallUnder(EuropeanGoods.Plants) | Goods.FallUnder("0710-0714")) & ProductFacts.Use.Is("human-food", "supplement", "animal-feed"),
        // Hundreds of substances have a limit of their own for each crop, and drying is reckoned in: the
        // laboratory's word on the whole report is asked, not a figure.
        Test = Every.Lot(EuropeanShipmentFacts.ResiduesWithinLimits.Yes),
        Remedy = new(
            new("Keep spray records of each farmer and test a composite sample before shipping.",
                "Catat penyemprotan tiap petani dan uji contoh gabungan sebelum kirim."),
            Actor.Maker, Days: 10),
    };

    internal static Requirement Chlorpyrifos { get; } = new()
    {
        Id = new("EU-MRL-CHLORPYRIFOS"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Chlorpyrifos and chlorpyrifos-methyl at most 0.01 mg/kg", "Klorpirifos dan klorpirifos-metil paling banyak 0,01 mg/kg"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.OnSale,
        Sectors = [Sector.CoffeeTeaCocoa, Sector.Spices, Sector.ProcessedFood, Sector.FreshProduce, Sector.HerbalAndSupplements],
        Law = EuropeanReading.OfficialText("Regulation (EU) 2020/1085, art. 2, recital 4", "reg/2020/1085"),
        // The act as printed says 6 August 2020, a day before its own entry into force; a corrigendum of July 2020
        // put 13 November 2020 in its place. Before, each crop had a figure of its own, which is not declared.
        Enactments = [new(Period.From(2020, 11, 13)) { Announced = new(2020, 7, 24) }],
        // The figure is for the crop as it is listed. What was dried or made of it is reckoned back (Regulation 396/2005,
        // art. 20), so dried fruit, chilli, desiccated coconut, roasted coffee and sugar go by the laboratory's word alone.
        Scope = (Crops | (Fruit & ProductFacts.Processing.Is("raw", "fresh", "chilled", "frozen"))) & ProductFacts.Use.Is("human-food", "supplement", "animal-feed"),
        Test = Every.Lot(Most(LaboratoryFacts.Chlorpyrifos).Kept & Most(EuropeanShipmentFacts.ChlorpyrifosMethyl).Kept),
        Remedy = new(
            new("Train farmers to stop chlorpyrifos; test pepper, coffee, chilli and vegetables.",
                "Latih petani berhenti memakai klorpirifos; uji lada, kopi, cabai, dan sayur."),
            Actor.Maker),
    };

    private static Limit Most(MeasurementFact substance) => new(
        substance,
        new LimitStep(Amount.Of(0.01m, Unit.MilligramPerKilogram), Period.From(2020, 11, 13), "Reg. (EU) 2020/1085, art. 2"));
}
