using OkOce.Domain.Products;

namespace OkOce.Domain.Dossiers;

/// <summary>A figure from a laboratory or a process, or an authority's word that it is over its limit.</summary>
public sealed record Measurement
{
    private Measurement(Amount? amount) => Amount = amount;

    /// <summary>The figure or its bound; <see langword="null"/> when only <see cref="IsReportedOverLimit"/> is known.</summary>
    public Amount? Amount { get; }

    /// <summary>An authority reported it over the limit in force, without a figure.</summary>
    public bool IsReportedOverLimit => Amount is null;

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
}
