using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.Indonesia.Wood;

/// <summary>Logs, rough sawn and superficially worked wood may not leave.</summary>
internal static class RawWood
{
    internal static IReadOnlyList<Requirement> Requirements => [NotRaw];

    internal static Requirement NotRaw { get; } = new()
    {
        Id = new("ID-WOOD-RAW-BAN"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new(
            "No logs, rough sawn or superficially worked wood",
            "Larangan ekspor kayu bulat, gergajian kasar, dan kayu dikerjakan sekadarnya"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Home,
        Sectors = [Sector.FurnitureAndWood, Sector.Handicraft],
        Law = new(
            "Permendag 44/2012, then 45/2019 and 18/2021; since 19 July 2023 Permendag 22/2023 Arts. 2(2)(a), 3, as amended",
            new("http://catatankecik.blogspot.com/2012/10/barang-yang-dilarang-ekspor.html"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.Always)],
        Scope = ProductFacts.Materials.Has("wood")
            & (Goods.FallUnder("4403", "4404", "4406", "4407")
                | (Goods.FallUnder("4409", "4418", "4420", "9406", "9703") & WoodFacts.Working.Is("superficially-worked"))),
        // Sawn wood is banned over 6 mm: exactly 6 mm may leave. Logs, poles and sleepers cannot be mended.
        Test = !Goods.FallUnder("4403", "4404", "4406")
            & !WoodFacts.Working.Is("superficially-worked")
            & (!Goods.FallUnder("4407") | WoodFacts.Working.Is("planed-four-sides", "finger-jointed") | WoodFacts.Thickness.AtMost(6)),
        Remedy = new(
            new("Finish the piece fully (joints, sanding, polish) and declare it as furniture or carving.",
                "Selesaikan produk sepenuhnya (sambungan, amplas, finishing) dan nyatakan sebagai mebel atau ukiran."),
            Actor.Maker, Days: 30),
    };
}
