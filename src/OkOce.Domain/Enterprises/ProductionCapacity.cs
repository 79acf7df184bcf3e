using System.Globalization;

namespace OkOce.Domain.Enterprises;

/// <summary>How much an enterprise says it can make; of what and in what time may both be unknown.</summary>
/// <remarks>
/// Rosters give a figure and a unit and never the period. Such a capacity answers no question about volume
/// until somebody asks the maker: two capacities compare only when unit and period are known and equal.
/// </remarks>
public sealed record ProductionCapacity
{
    /// <summary>A capacity as it was stated.</summary>
    /// <param name="amount">The figure, zero or more.</param>
    /// <param name="unit">What is counted; <see langword="null"/> when unknown.</param>
    /// <param name="per">In what time; <see langword="null"/> when unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">The figure is below zero.</exception>
    public ProductionCapacity(decimal amount, ProductionUnit? unit = null, CapacityPeriod? per = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        Amount = amount;
        Unit = unit;
        Per = per;
    }

    /// <summary>The figure, in <see cref="Unit"/> per <see cref="Per"/>.</summary>
    public decimal Amount { get; }

    /// <summary>What is counted; <see langword="null"/> when unknown.</summary>
    public ProductionUnit? Unit { get; }

    /// <summary>In what time; <see langword="null"/> when unknown.</summary>
    public CapacityPeriod? Per { get; }

    /// <summary>The figure with what is known of it, as <c>120 kg per ?</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Amount:0.####} {Unit?.Symbol ?? "?"} per {Per?.ToString() ?? "?"}");
}
