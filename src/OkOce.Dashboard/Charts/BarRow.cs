using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>One row of stacked bars.</summary>
/// <param name="Name">What the row stands for.</param>
/// <param name="Values">A value for each series, in their order; none below zero.</param>
/// <param name="Group">The heading the row stands under; rows of one group follow each other.</param>
public sealed record BarRow(LocalizedText Name, IReadOnlyList<decimal> Values, LocalizedText? Group = null);
