using System.Text.RegularExpressions;
using OkOce.Dashboard.Import.Cells;
using OkOce.Dashboard.Import.Files;
using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Import.Layouts;

/// <summary>Which column of a sheet tells what: the small-industry office's layout, in its known variants.</summary>
internal sealed partial class RosterLayout
{
    // Fewer headings than this are another office's list that shares a few words.
    internal const int FewestHeadings = 5;

    /// <summary>The columns in the order in which the office lists them when it leaves the headings out.</summary>
    public static IReadOnlyList<(RosterColumn Column, string Heading)> Order { get; } =
    [
        (RosterColumn.Name, "Nama Industri"),
        (RosterColumn.Product, "Nama Produk"),
        (RosterColumn.Workforce, "Tenaga Kerja (Orang)"),
        (RosterColumn.Capacity, "Kapasitas Produksi"),
        (RosterColumn.Unit, "Satuan Produksi"),
        (RosterColumn.Investment, "Nilai Investasi (Rp.000)"),
        (RosterColumn.ProductionValue, "Nilai Produksi (Rp.000)"),
        (RosterColumn.RawMaterialValue, "Nilai Bahan Baku (Rp.000)"),
        (RosterColumn.Commodity, "Komoditi"),
    ];

    private readonly Dictionary<RosterColumn, (int Index, string Heading)> places;

    private RosterLayout(RosterSheet sheet, bool hasHeadings, IReadOnlyList<RosterLayoutColumn> columns, MoneyScale scale)
    {
        Lines = hasHeadings ? [.. sheet.Lines.Skip(1)] : sheet.Lines;
        HasHeadings = hasHeadings;
        PadsShortRows = sheet.PadsShortRows;
        Columns = columns;
        Scale = scale;
        places = columns.Where(c => c.IsKept).ToDictionary(c => c.Column, c => (c.Index, c.Heading));
    }

    /// <summary>The lines of enterprises, without the headings.</summary>
    public IReadOnlyList<RosterLine> Lines { get; }

    public bool HasHeadings { get; }

    public bool PadsShortRows { get; }

    /// <summary>All columns, also those that are not kept.</summary>
    public IReadOnlyList<RosterLayoutColumn> Columns { get; }

    /// <summary>The scale of all money: what every heading of money says, unknown when they differ.</summary>
    public MoneyScale Scale { get; }

    /// <summary>How many columns a row has, up to the last that has a heading.</summary>
    public int Width => Columns.Where(c => c.Heading.Length > 0).Max(c => c.Index) + 1;

    public bool HasPersonalColumns => Columns.Any(c => c.Column is RosterColumn.Personal);

    /// <summary>Whether the sheet has the column at all.</summary>
    public bool Has(RosterColumn column) => places.ContainsKey(column);

    /// <summary>The cell of a column; an empty one if the sheet lacks it.</summary>
    public RosterCell Cell(RosterLine line, RosterColumn column) =>
        places.TryGetValue(column, out var place) ? line[place.Index] : RosterCell.Empty;

    /// <summary>The column as a person finds it: its letter and its heading.</summary>
    public string Label(RosterColumn column) =>
        places.TryGetValue(column, out var place) ? $"{Letter(place.Index)} ({place.Heading})" : "";

    /// <summary>The letter over a column in a spreadsheet, from A.</summary>
    public static string Letter(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : Letter((index / 26) - 1) + Letter(index % 26);

    /// <summary>The layout of a sheet; <see langword="null"/> when it is no roster that can be read.</summary>
    public static RosterLayout? Recognise(RosterSheet sheet) => WithHeadings(sheet) ?? WithoutHeadings(sheet);

    /// <summary>The columns that a line of headings names.</summary>
    public static IReadOnlyList<RosterLayoutColumn> ReadHeadings(RosterLine line)
    {
        var columns = line.Cells
            .Select((cell, index) => new RosterLayoutColumn(index, cell.Text, RosterHeading.Read(cell.Text)))
            .ToList();

        // Beside the enterprise's name, a bare "Nama" is somebody's.
        return columns.Count(c => c.Column is RosterColumn.Name) < 2 ? columns
            : columns.ConvertAll(c => RosterHeading.Words(c.Heading) is ["nama"] ? c with { Column = RosterColumn.Personal } : c);
    }

    /// <summary>How many of the layout's own columns are among these.</summary>
    public static int Count(IEnumerable<RosterLayoutColumn> columns) =>
        columns.Select(c => c.Column).Distinct().Count(c => Order.Any(o => o.Column == c));

    private static RosterLayout? WithHeadings(RosterSheet sheet)
    {
        var columns = ReadHeadings(sheet.Lines[0]);
        var isRoster = Count(columns) >= FewestHeadings
            && columns.Any(c => c.Column is RosterColumn.Name)
            && columns.Where(c => c.IsKept).GroupBy(c => c.Column).All(g => g.Count() == 1);
        if (!isRoster)
        {
            return null;
        }

        var scales = columns.Where(c => c.IsMoney).Select(c => c.Scale).Distinct().ToList();
        return new RosterLayout(sheet, hasHeadings: true, columns, scales is [var scale] ? scale : MoneyScale.Unknown);
    }

    // Without headings only the shape speaks: eight or nine columns side by side in which most rows hold a name,
    // numbers where numbers belong and no number where the unit does.
    private static RosterLayout? WithoutHeadings(RosterSheet sheet)
    {
        var filled = sheet.Lines.Select(l => (
            First: Array.FindIndex(l.Cells, c => !c.IsBlank),
            Last: Array.FindLastIndex(l.Cells, c => !c.IsBlank)));
        var (start, end) = filled.Aggregate((a, b) => (Math.Min(a.First, b.First), Math.Max(a.Last, b.Last)));
        if (end - start is not (7 or 8))
        {
            return null;
        }

        var columns = Order
            .Select((o, i) => new RosterLayoutColumn(start + i, o.Heading, new RosterHeading(o.Column, MoneyScale.Unknown)))
            .ToList();
        var layout = new RosterLayout(sheet, hasHeadings: false, columns, MoneyScale.Unknown);
        // A first row that does not fit may be headings in words that are not known, over columns of another order.
        return layout.Fits(sheet.Lines[0]) && sheet.Lines.Count(layout.Fits) * 4 >= sheet.Lines.Count * 3 && sheet.Lines.Any(layout.FitsFully)
            ? layout
            : null;
    }

    private bool Fits(RosterLine line) =>
        HasLetter().IsMatch(Cell(line, RosterColumn.Name).Text)
        && Figure.ReadWithWord(Cell(line, RosterColumn.Workforce)).Figure.Kind is FigureKind.Unknown or FigureKind.Value
        && Figure.ReadWithWord(Cell(line, RosterColumn.Capacity)).Figure.Kind is not (FigureKind.Unreadable or FigureKind.Date)
        && Figure.Read(Cell(line, RosterColumn.Unit)).Kind is FigureKind.Unknown or FigureKind.Unreadable
        && Columns.Where(c => c.IsMoney).All(c => MoneyCell.Read(line[c.Index]).Figure.Kind is not (FigureKind.Unreadable or FigureKind.Date));

    private bool FitsFully(RosterLine line) =>
        Fits(line)
        && Figure.ReadWithWord(Cell(line, RosterColumn.Workforce)).Figure.Kind is FigureKind.Value
        && Columns.Any(c => c.IsMoney && MoneyCell.Read(line[c.Index]).Figure.Kind is FigureKind.Value);

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex HasLetter();
}
