using System.Diagnostics.CodeAnalysis;

namespace OkOce.Domain.Products;

/// <summary>A unit of the closed table below. Units of one dimension convert exactly; across dimensions they are refused.</summary>
public sealed record Unit
{
    private Unit(string symbol, string dimension, decimal factor)
    {
        Symbol = symbol;
        Dimension = dimension;
        Factor = factor;
    }

    /// <summary>Micrograms in a kilogram of goods (parts per billion by mass).</summary>
    public static Unit MicrogramPerKilogram { get; } = new("ug/kg", "mass fraction", 1m);

    /// <summary>Milligrams in a kilogram of goods (parts per million by mass).</summary>
    public static Unit MilligramPerKilogram { get; } = new("mg/kg", "mass fraction", 1_000m);

    /// <summary>Grams in a kilogram of goods.</summary>
    public static Unit GramPerKilogram { get; } = new("g/kg", "mass fraction", 1_000_000m);

    /// <summary>Percent by mass.</summary>
    public static Unit Percent { get; } = new("%", "mass fraction", 10_000_000m);

    /// <summary>Becquerel in a kilogram of goods.</summary>
    public static Unit BecquerelPerKilogram { get; } = new("Bq/kg", "activity by mass", 1m);

    /// <summary>Gram.</summary>
    public static Unit Gram { get; } = new("g", "mass", 1m);

    /// <summary>Kilogram.</summary>
    public static Unit Kilogram { get; } = new("kg", "mass", 1_000m);

    /// <summary>Metric tonne.</summary>
    public static Unit Tonne { get; } = new("t", "mass", 1_000_000m);

    /// <summary>Avoirdupois pound, as laws of the United States weigh.</summary>
    public static Unit Pound { get; } = new("lb", "mass", 453.59237m);

    /// <summary>Millimetre.</summary>
    public static Unit Millimetre { get; } = new("mm", "length", 1m);

    /// <summary>Centimetre.</summary>
    public static Unit Centimetre { get; } = new("cm", "length", 10m);

    /// <summary>Metre.</summary>
    public static Unit Metre { get; } = new("m", "length", 1_000m);

    /// <summary>Inch.</summary>
    public static Unit Inch { get; } = new("in", "length", 25.4m);

    /// <summary>Hectare of land.</summary>
    public static Unit Hectare { get; } = new("ha", "area", 1m);

    /// <summary>Millilitre.</summary>
    public static Unit Millilitre { get; } = new("ml", "volume", 1m);

    /// <summary>Litre.</summary>
    public static Unit Litre { get; } = new("l", "volume", 1_000m);

    /// <summary>Cubic foot.</summary>
    public static Unit CubicFoot { get; } = new("ft3", "volume", 28_316.846592m);

    /// <summary>Grams in a square metre of cloth or paper.</summary>
    public static Unit GramPerSquareMetre { get; } = new("g/m2", "mass by area", 1m);

    /// <summary>Second.</summary>
    public static Unit Second { get; } = new("s", "time", 1m);

    /// <summary>Hour.</summary>
    public static Unit Hour { get; } = new("h", "time", 3_600m);

    /// <summary>Day of twenty-four hours.</summary>
    public static Unit Day { get; } = new("day", "time", 86_400m);

    /// <summary>Acidity on the pH scale.</summary>
    public static Unit Acidity { get; } = new("pH", "acidity", 1m);

    /// <summary>Water activity, between nothing and one.</summary>
    public static Unit WaterActivity { get; } = new("aw", "water activity", 1m);

    /// <summary>Percent of the daily value of a nutrient.</summary>
    public static Unit PercentDailyValue { get; } = new("% DV", "daily value", 1m);

    /// <summary>Micrograms taken in on a day.</summary>
    public static Unit MicrogramPerDay { get; } = new("ug/day", "exposure", 1m);

    /// <summary>A number of things: workers, pieces, years of age.</summary>
    public static Unit Count { get; } = new("pcs", "count", 1m);

    /// <summary>Age in years.</summary>
    public static Unit Year { get; } = new("year", "age", 1m);

    /// <summary>Indonesian rupiah.</summary>
    public static Unit Rupiah { get; } = new("IDR", "rupiah", 1m);

    /// <summary>United States dollar. Currencies never convert: the rate of the day is a fact of its own.</summary>
    public static Unit UsDollar { get; } = new("USD", "US dollar", 1m);

    /// <summary>Euro.</summary>
    public static Unit Euro { get; } = new("EUR", "euro", 1m);

    /// <summary>Pound sterling.</summary>
    public static Unit PoundSterling { get; } = new("GBP", "pound sterling", 1m);

    /// <summary>Australian dollar.</summary>
    public static Unit AustralianDollar { get; } = new("AUD", "Australian dollar", 1m);

    /// <summary>Canadian dollar.</summary>
    public static Unit CanadianDollar { get; } = new("CAD", "Canadian dollar", 1m);

    /// <summary>Dirham of the United Arab Emirates.</summary>
    public static Unit Dirham { get; } = new("AED", "dirham", 1m);

    /// <summary>Price in United States dollars of a metric tonne.</summary>
    public static Unit UsDollarPerTonne { get; } = new("USD/t", "US dollar by mass", 31.1034768m);

    /// <summary>Price in United States dollars of a troy ounce of 31.1034768 grams.</summary>
    public static Unit UsDollarPerTroyOunce { get; } = new("USD/ozt", "US dollar by mass", 1_000_000m);

    /// <summary>Every unit there is.</summary>
    public static IReadOnlyList<Unit> All { get; } =
    [
        MicrogramPerKilogram, MilligramPerKilogram, GramPerKilogram, Percent, BecquerelPerKilogram,
        Gram, Kilogram, Tonne, Pound, Millimetre, Centimetre, Metre, Inch, Hectare, Millilitre, Litre, CubicFoot, GramPerSquareMetre,
        Second, Hour, Day, Acidity, WaterActivity, PercentDailyValue, MicrogramPerDay, Count, Year,
        Rupiah, UsDollar, Euro, PoundSterling, AustralianDollar, CanadianDollar, Dirham, UsDollarPerTonne, UsDollarPerTroyOunce,
    ];

    /// <summary>The symbol used in files.</summary>
    public string Symbol { get; }

    /// <summary>What it measures.</summary>
    public string Dimension { get; }

    // How many of the dimension's smallest unit one of this is.
    internal decimal Factor { get; }

    /// <summary>Whether figures in the two units can be compared.</summary>
    public bool IsComparableWith(Unit other) => Dimension == other.Dimension;

    /// <summary>Finds the unit with the given symbol; <c>µg/kg</c>, <c>ppm</c> and <c>ppb</c> are understood.</summary>
    public static bool TryParse(string? symbol, [NotNullWhen(true)] out Unit? unit)
    {
        var plain = symbol switch { "µg/kg" or "μg/kg" or "mcg/kg" or "ppb" => "ug/kg", "ppm" => "mg/kg", "Rp" => "IDR", _ => symbol };
        unit = All.FirstOrDefault(candidate => candidate.Symbol == plain);
        return unit is not null;
    }

    /// <summary>The symbol.</summary>
    public override string ToString() => Symbol;
}
