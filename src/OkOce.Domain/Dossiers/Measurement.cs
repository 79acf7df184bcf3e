using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A figure from a laboratory or a process, an authority's word that it is over its limit, or the word that nobody tested.</summary>
public sealed record Measurement
{
    private Measurement(Amount? amount, bool isNotTested = false)
    {
        Amount = amount;
        IsNotTested = isNotTested;
    }

    /// <summary>The figure or its bound; <see langword="null"/> when there is none.</summary>
    public Amount? Amount { get; }

    /// <summary>It is known that nobody tested it. That keeps no limit and breaks none.</summary>
    public bool IsNotTested { get; }

    /// <summary>An authority reported it over the limit in force, without a figure.</summary>
    public bool IsReportedOverLimit => Amount is null && !IsNotTested;

    /// <summary>The day on which the sample was taken.</summary>
    public DateOnly? SampledOn { get; init; }

    /// <summary>The day of the laboratory's result.</summary>
    public DateOnly? ResultOn { get; init; }

    /// <summary>The laboratory's method.</summary>
    public string? Method { get; init; }

    /// <summary>A figure or a bound.</summary>
    public static Measurement Of(Amount amount) => new(amount);

    /// <summary>Reported over the limit in force, without a figure.</summary>
    public static Measurement ReportedOverLimit { get; } = new((Amount?)null);

    /// <summary>Known not to have been tested.</summary>
    public static Measurement NotTested { get; } = new(null, isNotTested: true);

    internal Truth IsAtMost(Amount limit) =>
        Amount is { } amount ? Truth.Of(amount.IsAtMost(limit))
        : IsNotTested ? Truth.Unknown
        : Truth.False;
}
