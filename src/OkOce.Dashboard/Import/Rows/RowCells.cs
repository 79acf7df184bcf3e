using System.Globalization;
using OkOce.Dashboard.Import.Cells;
using OkOce.Dashboard.Import.Files;
using OkOce.Dashboard.Import.Layouts;
using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Import.Rows;

/// <summary>The cells of one row by what their columns tell, without personal data.</summary>
internal sealed class RowCells(RosterLayout layout, RosterLine line)
{
    private static readonly RosterColumn[] Kept =
        [.. RosterLayout.Order.Select(o => o.Column), RosterColumn.Address, RosterColumn.District];

    /// <summary>The columns of money.</summary>
    public static IReadOnlyList<RosterColumn> Money { get; } =
        [RosterColumn.Investment, RosterColumn.ProductionValue, RosterColumn.RawMaterialValue];

    /// <summary>The cell of a column as it stands in the file.</summary>
    public RosterCell this[RosterColumn column] => layout.Cell(line, column);

    /// <summary>The text of a column; <see langword="null"/> when it is unknown.</summary>
    public string? Text(RosterColumn column)
    {
        var cell = this[column];
        var text = cell.IsUnknown ? "" : PersonalData.Drop(cell.Text).Text;
        return text.Length > 0 ? text : null;
    }

    /// <summary>The row whole, heading by heading, and how many personal numbers were taken out of it.</summary>
    public (Dictionary<string, string> Cells, int Dropped) Whole()
    {
        var whole = Kept.Where(layout.Has).Select(c => (Label: layout.Label(c), Cell: PersonalData.Drop(this[c].Text))).ToList();
        return (whole.ToDictionary(c => c.Label, c => c.Cell.Text), whole.Sum(c => c.Cell.Dropped));
    }

    /// <summary>All kept cells in one spelling, so that a list saved as CSV and as XLSX has the same rows.</summary>
    public string[] Canonical() => Array.ConvertAll(Kept, Canonical);

    private string Canonical(RosterColumn column)
    {
        var number = column is RosterColumn.Workforce or RosterColumn.Capacity ? Figure.Read(this[column]) : default;
        return Money.Contains(column) && MoneyCell.Read(this[column]).Canonical() is { } money ? money
            : number.Kind is FigureKind.Value ? number.Value.ToString("G29", CultureInfo.InvariantCulture)
            : column is RosterColumn.Unit && ProductionUnit.TryParse(this[column].Text, out var unit) ? unit.Symbol
            : Text(column) ?? "";
    }
}
