using System.Diagnostics.CodeAnalysis;

namespace OkOce.Domain.Products;

/// <summary>One of the fourteen lines of business that the rulebook is surveyed by.</summary>
/// <remarks>A sector says what was surveyed. Whether a rule applies is decided by HS code and use, never by sector.</remarks>
public sealed record Sector
{
    private Sector(string code, string english, string indonesian)
    {
        Code = code;
        Name = new(english, indonesian);
    }

    /// <summary>Coffee, tea and cocoa (<c>coffee-tea-cocoa</c>).</summary>
    public static Sector CoffeeTeaCocoa { get; } = new("coffee-tea-cocoa", "Coffee, tea and cocoa", "Kopi, teh, dan kakao");

    /// <summary>Spices (<c>spices</c>).</summary>
    public static Sector Spices { get; } = new("spices", "Spices", "Rempah");

    /// <summary>Palm and coconut sugar (<c>palm-and-coconut-sugar</c>).</summary>
    public static Sector PalmAndCoconutSugar { get; } = new("palm-and-coconut-sugar", "Palm and coconut sugar", "Gula aren dan gula kelapa");

    /// <summary>Processed food (<c>processed-food</c>).</summary>
    public static Sector ProcessedFood { get; } = new("processed-food", "Processed food", "Pangan olahan");

    /// <summary>Seafood (<c>seafood</c>).</summary>
    public static Sector Seafood { get; } = new("seafood", "Seafood", "Hasil laut dan perikanan");

    /// <summary>Fresh produce (<c>fresh-produce</c>).</summary>
    public static Sector FreshProduce { get; } = new("fresh-produce", "Fresh produce", "Buah dan sayur segar");

    /// <summary>Furniture and wood (<c>furniture-and-wood</c>).</summary>
    public static Sector FurnitureAndWood { get; } = new("furniture-and-wood", "Furniture and wood", "Mebel dan kayu");

    /// <summary>Handicraft (<c>handicraft</c>).</summary>
    public static Sector Handicraft { get; } = new("handicraft", "Handicraft", "Kerajinan tangan");

    /// <summary>Textile and batik (<c>textile-and-batik</c>).</summary>
    public static Sector TextileAndBatik { get; } = new("textile-and-batik", "Textile and batik", "Tekstil dan batik");

    /// <summary>Leather and footwear (<c>leather-and-footwear</c>).</summary>
    public static Sector LeatherAndFootwear { get; } = new("leather-and-footwear", "Leather and footwear", "Kulit dan alas kaki");

    /// <summary>Cosmetics (<c>cosmetics</c>).</summary>
    public static Sector Cosmetics { get; } = new("cosmetics", "Cosmetics", "Kosmetik");

    /// <summary>Herbal products and supplements (<c>herbal-and-supplements</c>).</summary>
    public static Sector HerbalAndSupplements { get; } = new("herbal-and-supplements", "Herbal products and supplements", "Jamu dan suplemen");

    /// <summary>Jewellery (<c>jewellery</c>).</summary>
    public static Sector Jewellery { get; } = new("jewellery", "Jewellery", "Perhiasan");

    /// <summary>Toys and children's goods (<c>toys-and-childrens</c>).</summary>
    public static Sector ToysAndChildrens { get; } = new("toys-and-childrens", "Toys and children's goods", "Mainan dan barang anak");

    /// <summary>The fourteen sectors, in the order in which they are listed on pages.</summary>
    public static IReadOnlyList<Sector> All { get; } =
    [
        CoffeeTeaCocoa, Spices, PalmAndCoconutSugar, ProcessedFood, Seafood, FreshProduce, FurnitureAndWood, Handicraft,
        TextileAndBatik, LeatherAndFootwear, Cosmetics, HerbalAndSupplements, Jewellery, ToysAndChildrens,
    ];

    /// <summary>The seven sectors of what is eaten or drunk.</summary>
    public static IReadOnlyList<Sector> Foods { get; } =
        [CoffeeTeaCocoa, Spices, PalmAndCoconutSugar, ProcessedFood, Seafood, FreshProduce, HerbalAndSupplements];

    /// <summary>The code used in files, such as <c>coffee-tea-cocoa</c>.</summary>
    public string Code { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Name { get; }

    /// <summary>Finds the sector with the given code.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Sector? sector)
    {
        sector = All.FirstOrDefault(candidate => candidate.Code == code);
        return sector is not null;
    }

    /// <summary>Finds the sector with the given code.</summary>
    /// <exception cref="FormatException">No sector has that code.</exception>
    public static Sector Parse(string code) => TryParse(code, out var sector)
        ? sector
        : throw new FormatException($"'{code}' is not a sector. Expected one of: {string.Join(", ", All.Select(known => known.Code))}.");

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
