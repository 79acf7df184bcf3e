using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.Indonesia.Wood;

/// <summary>Raw and semi-finished rattan may not leave.</summary>
internal static class Rattan
{
    internal static IReadOnlyList<Requirement> Requirements => [Finished2012, Finished];

    internal static Requirement Finished2012 { get; } = new()
    {
        Id = new("ID-RATTAN-RAW-BAN-OLD"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new(
            "No raw or semi-finished rattan, list before 2023",
            "Larangan ekspor rotan mentah dan setengah jadi, daftar sebelum 2023"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Home,
        Sectors = [Sector.FurnitureAndWood, Sector.Handicraft],
        Law = new(
            "Permendag 35/2011, then 44/2012, 45/2019 and 18/2021",
            new("https://properti.kompas.com/read/2011/12/01/1110296/Pemerintah.Resmi.Larang.Ekspor.Rotan"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2012, 1, 1).Through(2023, 7, 18)) { Announced = new(2011, 11, 30) }],
        Scope = Goods.FallUnder("140120"),
        Test = WoodFacts.RattanForm.Is("woven-or-finished"),
        Remedy = new(
            new("Weave it, or make it into furniture.",
                "Anyam, atau jadikan mebel."),
            Actor.Maker, Days: 30),
    };

    internal static Requirement Finished { get; } = new()
    {
        Id = new("ID-RATTAN-RAW-BAN"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("No raw or semi-finished rattan", "Larangan ekspor rotan mentah dan setengah jadi"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Home,
        Sectors = [Sector.FurnitureAndWood, Sector.Handicraft],
        Law = new(
            "Permendag 22/2023 Arts. 2-3 and annex, as amended by 10/2024, 20/2024 and 8/2025",
            new("https://labirin.id/news/32426/mandek-pada-larangan-ekspor"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2026, 12, 31)),
        Enactments = [new(Period.From(2023, 7, 19)) { Announced = new(2023, 7, 10) }],
        Scope = Goods.FallUnder("140120"),
        // "Diameter not over 12 mm" in the list is read in two ways, as banned and as freed: thin rattan waits for a dated word of Customs.
        Test = WoodFacts.RattanForm.Is("woven-or-finished")
            | (WoodFacts.RattanDiameter.AtMost(12) & WoodFacts.RattanCleared.Yes),
        Remedy = new(
            new("Sell furniture, baskets or mats; for thin rattan ask Customs (INSW) in writing first.",
                "Jual mebel, keranjang, atau tikar; untuk rotan kecil tanyakan tertulis ke Bea Cukai (INSW) dahulu."),
            Actor.Maker, Days: 30),
        Succeeds = new("ID-RATTAN-RAW-BAN-OLD"),
    };
}
