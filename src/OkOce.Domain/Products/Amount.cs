using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OkOce.Domain.Products;

/// <summary>A figure with its unit: exact, or only known to lie below or above a bound.</summary>
/// <remarks>A laboratory that found nothing reports a bound: <c>&lt; 0.5 ug/kg</c> says that the figure is lower than 0.5, not that it is zero.</remarks>
public sealed record Amount
{
    private Amount(decimal figure, Unit unit, int side)
    {
        Figure = figure;
        Unit = unit;
        Side = side;
    }

    /// <summary>The figure, or the bound.</summary>
    public decimal Figure { get; }

    /// <summary>Its unit.</summary>
    public Unit Unit { get; }

    // -1: below the figure; 0: the figure itself; 1: above it.
    private int Side { get; }

    /// <summary>Whether the figure itself is known, and not only a bound of it.</summary>
    public bool IsExact => Side == 0;

    /// <summary>Exactly this much.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The figure is negative.</exception>
    public static Amount Of(decimal figure, Unit unit) => Checked(figure, unit, 0);

    /// <summary>Less than this much.</summary>
    public static Amount Below(decimal figure, Unit unit) => Checked(figure, unit, -1);

    /// <summary>More than this much.</summary>
    public static Amount Above(decimal figure, Unit unit) => Checked(figure, unit, 1);

    /// <summary>Whether it is at most the given exact amount; <see langword="null"/> when its bound does not decide.</summary>
    /// <exception cref="ArgumentException">The units measure different things, or <paramref name="limit"/> is a bound.</exception>
    public bool? IsAtMost(Amount limit)
    {
        var order = OrderAgainst(limit);
        return Side switch
        {
            0 => order <= 0,
            < 0 => order <= 0 ? true : null,
            _ => order >= 0 ? false : null,
        };
    }

    /// <summary>Whether it is at least the given exact amount; <see langword="null"/> when its bound does not decide.</summary>
    /// <remarks>Less than 5 is never at least 5, and more than 5 always is; less than 6 may be either.</remarks>
    /// <exception cref="ArgumentException">The units measure different things, or <paramref name="limit"/> is a bound.</exception>
    public bool? IsAtLeast(Amount limit)
    {
        var order = OrderAgainst(limit);
        return Side switch
        {
            0 => order >= 0,
            < 0 => order <= 0 ? false : null,
            _ => order >= 0 ? true : null,
        };
    }

    // What it may be, in the smallest unit of its dimension.
    internal Span Span => Side switch
    {
        0 => Span.Exactly(Figure * Unit.Factor),
        < 0 => Span.Below(Figure * Unit.Factor),
        _ => Span.Above(Figure * Unit.Factor),
    };

    /// <summary>Reads <c>12 kg</c>, <c>0.5 mg/kg</c>, <c>&lt; 2 ug/kg</c> or <c>&gt; 20 ug/kg</c>; the decimal sign is a point.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Amount? amount)
    {
        amount = null;
        var rest = (text ?? "").Trim();
        var side = rest.StartsWith('<') ? -1 : rest.StartsWith('>') ? 1 : 0;
        rest = side == 0 ? rest : rest[1..].Trim();
        var blank = rest.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0
            || !decimal.TryParse(rest[..blank], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure)
            || figure > 1_000_000_000_000_000m
            || !Unit.TryParse(rest[blank..].Trim(), out var unit))
        {
            return false;
        }

        amount = new(figure, unit, side);
        return true;
    }

    /// <summary>The figure as <see cref="TryParse"/> reads it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Side switch { < 0 => "< ", > 0 => "> ", _ => "" }}{Figure:0.############} {Unit}");

    private int OrderAgainst(Amount limit) => Unit.IsComparableWith(limit.Unit) && limit.IsExact
        ? (Figure * Unit.Factor).CompareTo(limit.Figure * limit.Unit.Factor)
        : throw new ArgumentException($"{this} cannot be compared with {limit}.", nameof(limit));

    private static Amount Checked(decimal figure, Unit unit, int side)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(figure);
        return new(figure, unit, side);
    }
}
