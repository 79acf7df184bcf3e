using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.Indonesia.Plants;

/// <summary>Porang plants, tubers, bulbils and seed may not leave; chips and flour may.</summary>
internal static class Porang
{
    internal static IReadOnlyList<Requirement> Requirements => [Processed];

    internal static Requirement Processed { get; } = new()
    {
        Id = new("ID-PORANG-BAN"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("No porang plants, tubers, bulbils or seed", "Larangan ekspor tanaman, umbi, katak, dan biji porang"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Home,
        Sectors = [Sector.ProcessedFood, Sector.FreshProduce, Sector.HerbalAndSupplements],
        Law = new(
            "Permendag 22/2023, annex, as amended by Permendag 20/2024",
            new("https://lintasperkoro.com/baca-6970-dari-kratom-hingga-porang-ini-daftar-komoditas-yang-dilarang-diekspor-oleh-mendag-ri"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2023, 7, 19))],
        // The species decides: the codes alone would ban every cassava root and seed.
        Scope = Goods.FallUnder("0601-0604", "0714", "1106", "1209", "1211", "1212") & ProductFacts.Species.Is("Amorphophallus muelleri"),
        Test = ProductFacts.Processing.Is("dried", "ground", "extracted"),
        Remedy = new(
            new("Wash, peel, slice and dry to chips, or mill.",
                "Cuci, kupas, iris, keringkan menjadi serpih, atau giling."),
            Actor.Maker, Days: 7),
    };
}
