namespace OkOce.Dashboard.Import.Files;

/// <summary>One row as it stands in the file.</summary>
/// <param name="Number">The row, or in a text file the line it begins on, counted from one.</param>
/// <param name="Cells">Its cells from the first column on.</param>
/// <param name="HasBrokenQuotes">Whether its quotation marks leave open where a cell ends.</param>
internal sealed record RosterLine(int Number, RosterCell[] Cells, bool HasBrokenQuotes = false)
{
    /// <summary>The cell of a column; an empty one beyond the end.</summary>
    public RosterCell this[int column] => column < Cells.Length ? Cells[column] : RosterCell.Empty;
}
