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

    /// <summary>The fourteen sectors, in the order in which they are listed on pages.</summary>
    public static IReadOnlyList<Sector> All { get; } =
    [
        new("coffee-tea-cocoa", "Coffee, tea and cocoa", "Kopi, teh, dan kakao"),
        new("spices", "Spices", "Rempah"),
        new("palm-and-coconut-sugar", "Palm and coconut sugar", "Gula aren dan gula kelapa"),
        new("processed-food", "Processed food", "Pangan olahan"),
        new("seafood", "Seafood", "Hasil laut dan perikanan"),
        new("fresh-produce", "Fresh produce", "Buah dan sayur segar"),
        new("furniture-and-wood", "Furniture and wood", "Mebel dan kayu"),
        new("handicraft", "Handicraft", "Kerajinan tangan"),
        new("textile-and-batik", "Textile and batik", "Tekstil dan batik"),
        new("leather-and-footwear", "Leather and footwear", "Kulit dan alas kaki"),
        new("cosmetics", "Cosmetics", "Kosmetik"),
        new("herbal-and-supplements", "Herbal products and supplements", "Jamu dan suplemen"),
        new("jewellery", "Jewellery", "Perhiasan"),
        new("toys-and-childrens", "Toys and children's goods", "Mainan dan barang anak"),
    ];

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
