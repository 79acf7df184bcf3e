using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>A row of a figure's table.</summary>
/// <param name="Cells">Its cells.</param>
/// <param name="Definition">What this row counts, where it differs from its neighbours.</param>
/// <param name="Source">Who says so, where it differs from its neighbours.</param>
public sealed record TableRow(IReadOnlyList<Cell> Cells, LocalizedText? Definition = null, Source? Source = null);
