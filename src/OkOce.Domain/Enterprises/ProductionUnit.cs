using System.Diagnostics.CodeAnalysis;

namespace OkOce.Domain.Enterprises;

/// <summary>A unit in which small enterprises count what they make; one of a closed list.</summary>
/// <remarks>
/// The many spellings of one unit are folded (<c>bh</c>, <c>BH</c> and <c>Buah</c> are one), different units
/// never are: a <c>potong</c> is not a <c>buah</c>, and a <c>galon</c> is the container, not a measure of volume.
/// </remarks>
public sealed record ProductionUnit
{
    private ProductionUnit(string symbol, string english, string indonesian, params string[] spellings)
    {
        Symbol = symbol;
        Name = new LocalizedText(english, indonesian);
        Spellings = [symbol, indonesian, .. spellings];
    }

    /// <summary>Every unit there is.</summary>
    public static IReadOnlyList<ProductionUnit> All { get; } =
    [
        new("buah", "piece", "buah", "bh", "biji", "bj", "pcs", "pc"),
        new("unit", "unit", "unit"),
        new("potong", "cut piece", "potong", "ptg", "ptng", "ptong"),
        new("lembar", "sheet", "lembar", "lbr", "helai", "hlai"),
        new("pasang", "pair", "pasang", "psg", "psng"),
        new("stel", "set", "stel", "set", "setel"),
        new("lusin", "dozen", "lusin", "lsn", "dozen"),
        new("kodi", "score of twenty", "kodi", "kd"),
        new("kg", "kilogram", "kilogram", "kgs", "kilo"),
        new("g", "gram", "gram", "gr", "grm"),
        new("ons", "hundred grams", "ons"),
        new("kw", "quintal of 100 kg", "kuintal", "kwintal", "kwt"),
        new("ton", "tonne", "ton", "tn"),
        new("l", "litre", "liter", "ltr", "lt"),
        new("ml", "millilitre", "mililiter"),
        new("m", "metre", "meter", "mtr"),
        new("m2", "square metre", "meter persegi", "m²"),
        new("m3", "cubic metre", "meter kubik", "kubik", "kubic", "m³"),
        new("bungkus", "packet", "bungkus", "bks", "bgks", "bgkus"),
        new("pak", "pack", "pak", "pack", "pax"),
        new("kotak", "box", "kotak", "ktk", "box"),
        new("dus", "carton", "dus", "dos", "kardus", "karton"),
        new("botol", "bottle", "botol", "btl"),
        new("kaleng", "tin", "kaleng", "klg"),
        new("toples", "jar", "toples", "tpls"),
        new("galon", "gallon container", "galon", "gln", "gallon"),
        new("jeriken", "jerrycan", "jeriken", "jerigen", "jrg"),
        new("karung", "sack", "karung", "krg"),
        new("sak", "cement bag", "sak", "zak"),
        new("ikat", "bundle", "ikat", "ikt"),
        new("batang", "stick", "batang", "btg", "btng"),
        new("gulung", "roll", "gulung", "roll", "rol"),
        new("rim", "ream", "rim"),
        new("ekor", "head of animal", "ekor", "ekr"),
        new("porsi", "portion", "porsi", "prs"),
        new("cup", "cup", "cup"),
    ];

    /// <summary>The short form that is stored and shown, such as <c>kg</c> or <c>buah</c>.</summary>
    public string Symbol { get; }

    /// <summary>The name in both languages.</summary>
    public LocalizedText Name { get; }

    private string[] Spellings { get; }

    /// <summary>Finds the unit that a text spells, whatever its case, blanks and final dot.</summary>
    /// <param name="text">A spelling, or several of one unit with strokes between, as <c>bungkus/bks</c>.</param>
    /// <param name="unit">The unit, if the text spells exactly one.</param>
    /// <returns>Whether it does; <see langword="false"/> for anything not on the list.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ProductionUnit? unit)
    {
        unit = null;
        foreach (var part in (text ?? "").Split('/'))
        {
            var found = Find(part.Trim(' ', '.', '"', '\'', '\u00A0'));
            if (found is null || (unit is not null && unit != found))
            {
                unit = null;
                return false;
            }

            unit = found;
        }

        return unit is not null;
    }

    /// <summary>Whether both are the same unit.</summary>
    public bool Equals(ProductionUnit? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Symbol.GetHashCode(StringComparison.Ordinal);

    /// <summary>The <see cref="Symbol"/>.</summary>
    public override string ToString() => Symbol;

    private static ProductionUnit? Find(string spelling) =>
        All.FirstOrDefault(u => u.Spellings.Contains(spelling, StringComparer.OrdinalIgnoreCase));
}
