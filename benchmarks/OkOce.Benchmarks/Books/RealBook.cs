using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets;
using OkOce.Domain.Products;

namespace OkOce.Benchmarks.Books;

/// <summary>The rulebook that the package ships, at its two markets.</summary>
internal static class RealBook
{
    // Goods that members of the fourteen sectors sell abroad, each by one code of six digits.
    private static readonly (string Sector, string[] Codes)[] Codes =
    [
        ("coffee-tea-cocoa", ["090111", "090121", "090240", "180100", "180500"]),
        ("spices", ["090411", "090611", "090710", "090811", "090812", "091011"]),
        ("palm-and-coconut-sugar", ["170290", "170199"]),
        ("processed-food", ["190590", "200819", "200899", "210390", "210690", "110814", "160232"]),
        ("seafood", ["030342", "030617", "160414", "160521", "030743"]),
        ("fresh-produce", ["080430", "080450", "081090", "070960"]),
        ("furniture-and-wood", ["940161", "940360", "441820", "940389"]),
        ("handicraft", ["460219", "442019", "691390", "830629"]),
        ("textile-and-batik", ["620640", "630790", "621410"]),
        ("leather-and-footwear", ["420221", "640399"]),
        ("cosmetics", ["330499", "340130"]),
        ("herbal-and-supplements", ["121190", "210690"]),
        ("jewellery", ["711311", "711719"]),
        ("toys-and-childrens", ["950300", "611120"]),
    ];

    public static Book Make() => new(
        Book.Shipped,
        $"shipped rulebook {StandardRulebook.Rulebook.Version}, SYNTHETIC dossiers",
        StandardRulebook.Rulebook,
        [Destination.Of(Market.UnitedStates), Destination.Of(Market.EuropeanUnion, "DE")],
        [.. Codes.SelectMany(entry => entry.Codes.Select(code => (Sector.Parse(entry.Sector), HsCode.Parse(code))))]);
}
