using System.Globalization;

namespace OkOce.Domain.Enterprises;

/// <summary>An amount of money in whole rupiah, never in thousands; zero or more.</summary>
/// <remarks>The default value is a stated zero. An amount nobody stated is a missing <c>Rupiah?</c>, not zero.</remarks>
public readonly record struct Rupiah : IComparable<Rupiah>
{
    /// <summary>An amount in rupiah.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public Rupiah(decimal amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        Amount = amount;
    }

    /// <summary>The amount in rupiah.</summary>
    public decimal Amount { get; }

    /// <summary>Compares by amount.</summary>
    public int CompareTo(Rupiah other) => Amount.CompareTo(other.Amount);

    /// <summary>Whether the left amount is the smaller.</summary>
    public static bool operator <(Rupiah left, Rupiah right) => left.Amount < right.Amount;

    /// <summary>Whether the left amount is the larger.</summary>
    public static bool operator >(Rupiah left, Rupiah right) => left.Amount > right.Amount;

    /// <summary>Whether the left amount is not the larger.</summary>
    public static bool operator <=(Rupiah left, Rupiah right) => left.Amount <= right.Amount;

    /// <summary>Whether the left amount is not the smaller.</summary>
    public static bool operator >=(Rupiah left, Rupiah right) => left.Amount >= right.Amount;

    /// <summary>The amount with its currency, as <c>IDR 39600000</c>, the same on every machine.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"IDR {Amount:0.##}");
}
