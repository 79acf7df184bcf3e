namespace OkOce.Dashboard.Charts;

/// <summary>The numbers of a figure in one language; the page shows them as a table, the CSV says the same.</summary>
/// <param name="Columns">The columns; the first that names a row heads it.</param>
/// <param name="Rows">The rows, each with a cell a column.</param>
public sealed record FigureTable(IReadOnlyList<Column> Columns, IReadOnlyList<TableRow> Rows);
