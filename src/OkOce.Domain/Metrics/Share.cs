using System.Globalization;

namespace OkOce.Domain.Metrics;

/// <summary>A part of a whole, its denominator kept with it.</summary>
public sealed record Share
{
    private Share(decimal part, decimal whole)
    {
        Part = part;
        Whole = whole;
    }

    /// <summary>The part.</summary>
    public decimal Part { get; }

    /// <summary>The whole it is part of; above zero.</summary>
    public decimal Whole { get; }

    /// <summary>The part in percent of the whole, from 0 to 100, not rounded.</summary>
    public decimal Percent => 100m * Part / Whole;

    /// <summary>A part of a whole.</summary>
    /// <exception cref="ArgumentException">The whole is not above zero, or the part is below zero or above the whole.</exception>
    public static Share Of(decimal part, decimal whole) =>
        whole <= 0 ? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"There is no share of a whole of {whole}."), nameof(whole))
        : part < 0 || part > whole ? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{part} of {whole} is no share: it must lie between none and all."), nameof(part))
        : new(part, whole);
}
