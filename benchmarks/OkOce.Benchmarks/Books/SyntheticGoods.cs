using System.Globalization;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Benchmarks.Books;

/// <summary>SYNTHETIC goods: 800 codes in 28 chapters, two for each of the fourteen sectors, and the sets of codes that rules name.</summary>
internal static class SyntheticGoods
{
    private const int PerSector = 2;
    private const int HowMany = 800;

    // Chapters 01 to 97 in steps of three; food stands before the rest, as in the real nomenclature.
    private static readonly int[] Chapters = [.. Enumerable.Range(0, Sector.All.Count * PerSector).Select(place => 1 + (place * 3)).Select(chapter => chapter == 77 ? 78 : chapter)];

    /// <summary>The codes with their sectors.</summary>
    public static IReadOnlyList<(Sector Sector, HsCode Hs)> Wares { get; } =
    [
        .. Enumerable.Range(0, HowMany).Select(number => (
            Sector.All[number % Chapters.Length / PerSector],
            HsCode.Parse(Text(Chapters[number % Chapters.Length], 1 + (number / Chapters.Length % 8), 10 * (1 + (number / Chapters.Length / 8)))))),
    ];

    /// <summary>For each sector the sets of codes that narrow rules name.</summary>
    public static IReadOnlyList<Specification<Situation>[]> OfSector { get; } =
    [
        .. Sector.All.Select((_, place) => Enumerable.Range(0, PerSector)
            .Select(index => Narrow(Chapters[(place * PerSector) + index], place + index)).ToArray()),
    ];

    /// <summary>The sets of codes that broad rules name: about a third of all goods each.</summary>
    public static IReadOnlyList<Specification<Situation>> Broad { get; } =
    [
        Goods.FallUnder("01-24"), Goods.FallUnder("25-60"), Goods.FallUnder("61-97"), Goods.FallUnder(HsSet.Of("01-40").Except("0402", "160130-160140")),
    ];

    private static Specification<Situation> Narrow(int chapter, int form) => (form % 3) switch
    {
        0 => Goods.FallUnder(Text(chapter)),
        1 => Goods.FallUnder(Text(chapter, 1) + "-" + Text(chapter, 6)),
        _ => Goods.FallUnder(HsSet.Of(Text(chapter)).Except(Text(chapter, 2), Text(chapter, 3, 10))),
    };

    private static string Text(params int[] parts) => string.Concat(parts.Select(part => part.ToString("00", CultureInfo.InvariantCulture)));
}
