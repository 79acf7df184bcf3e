using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion.Seafood;

/// <summary>Mercury in the flesh of fish and seafood, wet weight.</summary>
/// <remarks>
/// The maximum goes by species. Common species are named here by their scientific names; of any other, and where
/// the species is not known, the group itself is asked. Stock on the Union's market before the change of 2022 may
/// be sold off (art. 10(1)(c)); goods still to be exported are never such stock.
/// </remarks>
internal static class Mercury
{
    private static readonly Period Old = Period.Until(2022, 5, 2);
    private static readonly Period New = Period.From(2022, 5, 3);

    private static readonly string[] NamedPredators =
    [
        "Thunnus alalunga", "Thunnus albacares", "Thunnus maccoyii", "Thunnus obesus", "Thunnus tonggol", "Euthynnus affinis",
        "Katsuwonus pelamis", "Sarda sarda", "Xiphias gladius", "Makaira nigricans", "Istiophorus platypterus", "Prionace glauca",
        "Lepidocybium flavobrunneum", "Ruvettus pretiosus", "Gempylus serpens", "Lepidopus caudatus", "Aphanopus carbo",
    ];

    private static readonly string[] NamedLow =
    [
        "Scomber australasicus", "Scomber japonicus", "Sardinella fimbriata", "Sardinella gibbosa", "Sardinella lemuru", "Sardinella longiceps",
        "Clupea harengus", "Pangasius bocourti", "Pangasianodon hypophthalmus", "Cyprinus carpio",
    ];

    // Auxis is a small tuna, and not in the list of predators.
    private static readonly string[] NamedGeneral =
    [
        "Auxis rochei", "Auxis thazard", "Decapterus macarellus", "Decapterus macrosoma", "Decapterus russelli", "Epinephelus coioides",
        "Lutjanus campechanus", "Lutjanus malabaricus", "Portunus pelagicus", "Rastrelliger brachysoma", "Rastrelliger kanagurta",
    ];

    // Squid, cuttlefish, octopus and sea snails have codes of their own; crustaceans are all in the general group.
    private static readonly Specification<Situation> LowByCode = Goods.FallUnder("030742-030759", "030781-030788", "160554-160555", "160557");
    private static readonly Specification<Situation> GeneralByCode = Goods.FallUnder("0306", "160510-160540");

    private static readonly Specification<Situation> Predator =
        !LowByCode & !GeneralByCode
        & (ProductFacts.Species.Is(NamedPredators) | (!ProductFacts.Species.Is([.. NamedLow, .. NamedGeneral]) & EuropeanFishFacts.MercuryGroup.Is("predator")));

    private static readonly Specification<Situation> Low =
        LowByCode
        | (!GeneralByCode
            & (ProductFacts.Species.Is(NamedLow) | (!ProductFacts.Species.Is([.. NamedPredators, .. NamedGeneral]) & EuropeanFishFacts.MercuryGroup.Is("low"))));

    private static readonly Specification<Situation> FishAndSeafood = Goods.FallUnder("0301-0308", "1604", "1605") & ProductFacts.Use.Is("human-food");

    internal static IReadOnlyList<Requirement> Requirements => [Before, ThreeGroups];

    internal static Requirement ThreeGroups { get; } = new()
    {
        Id = new("EU-CONT-HG-FISH"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Mercury in fish and seafood, three groups of species", "Merkuri pada ikan dan hasil laut, tiga kelompok jenis"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.OnSale,
        Sectors = [Sector.Seafood],
        Law = EuropeanReading.OfficialText("Regulation (EU) 2023/915, Annex I 3.3.1, art. 10(1)(c); to 24 May 2023 Regulation (EU) 2022/617", "reg/2023/915"),
        Enactments = [new(New) { Announced = new(2022, 4, 13) }],
        Scope = FishAndSeafood,
        Test = Branch.On(Predator, yes: Every.Lot(Most(1.0m, New).Kept), no:
            Branch.On(Low, yes: Every.Lot(Most(0.30m, New).Kept), no: Every.Lot(Most(0.50m, New).Kept))),
        Remedy = new(
            new("Test by species; keep the scientific name on the report.", "Uji per jenis; cantumkan nama ilmiah di laporan."),
            Actor.Maker, Days: 10),
        Succeeds = new("EU-CONT-HG-FISH-PRE"),
    };

    internal static Requirement Before { get; } = ThreeGroups with
    {
        Id = new("EU-CONT-HG-FISH-PRE"),
        Title = new("Mercury in fish and seafood (before 3 May 2022)", "Merkuri pada ikan dan hasil laut (sebelum 3 Mei 2022)"),
        Law = EuropeanReading.Account(
            "Regulation (EC) 1881/2006, Annex 3.3, as amended by Regulation (EU) 420/2011", "https://www.connerlucas.com/article/mercury", EuropeanReading.Day),
        Enactments = [new(Old)],
        Test = Branch.On(Predator, yes: Every.Lot(Most(1.0m, Old).Kept), no: Every.Lot(Most(0.50m, Old).Kept)),
        Remedy = new(new("Test large predators lot by lot.", "Uji ikan predator besar per lot."), Actor.Maker, Days: 10),
        Succeeds = null,
    };

    private static Limit Most(decimal figure, Period days) => new(
        LaboratoryFacts.Mercury,
        new LimitStep(
            Amount.Of(figure, Unit.MilligramPerKilogram), days,
            days == New ? "Reg. (EU) 2022/617; since 25 May 2023 Reg. (EU) 2023/915, Annex I 3.3.1" : "Reg. (EC) 1881/2006, Annex 3.3"));
}
