using System.Globalization;
using System.Text.RegularExpressions;
using OkOce.Dashboard.Import.Cells;
using OkOce.Dashboard.Import.Files;
using OkOce.Dashboard.Import.Layouts;
using OkOce.Domain;
using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Import.Rows;

/// <summary>Reads the lines of one roster into enterprises, setting aside what cannot be trusted.</summary>
internal sealed partial class RosterRowReader(RosterFile file, RosterLayout layout)
{
    private const int MostPeople = 10_000;

    // Bounds of sanity, not of law: past them a figure has slipped in from another column or scale.
    private const decimal MostCapacity = 1_000_000_000_000m;
    private const decimal MostMoney = 1_000_000_000_000m;

    private static readonly RosterColumn[] Money =
        [RosterColumn.Investment, RosterColumn.ProductionValue, RosterColumn.RawMaterialValue];

    private static readonly RosterColumn[] Kept =
        [.. RosterLayout.Order.Select(o => o.Column), RosterColumn.Address, RosterColumn.District];

    private readonly Dictionary<string, int> occurrences = [];
    private readonly List<RosterRow> accepted = [];
    private readonly List<QuarantinedRow> quarantined = [];

    public IReadOnlyList<RosterRow> Accepted => accepted;

    public IReadOnlyList<QuarantinedRow> Quarantined => quarantined;

    /// <summary>How many personal numbers and mail addresses were taken out of cells that are kept.</summary>
    public int PersonalDropped { get; private set; }

    public void Read(RosterLine line)
    {
        var notes = new RowNotes(layout, line);
        CheckShape(line, notes);
        CheckName(line, notes);
        var workforce = ReadWorkforce(line, notes);
        var capacity = ReadCapacity(line, notes);
        var money = Array.ConvertAll(Money, column => ReadMoney(line, column, notes));
        var cells = Keep(line);
        if (notes.Reasons.Count > 0)
        {
            var isUntold = notes.MayHaveSlipped && layout.HasPersonalColumns;
            quarantined.Add(new QuarantinedRow
            {
                // A digest of the whole file tells the row apart without a digest of somebody's number in it.
                Key = isUntold ? RowKey.Digest([file.Digest, line.Number.ToString(CultureInfo.InvariantCulture)]) : KeyOf(line).Row,
                File = file.Name,
                Row = line.Number,
                Cells = isUntold ? new Dictionary<string, string>() : cells,
                Reasons = notes.Reasons,
            });
            return;
        }

        accepted.Add(new RosterRow
        {
            Number = line.Number,
            Profile = new EnterpriseProfile
            {
                Name = Text(line, RosterColumn.Name)!,
                Product = Text(line, RosterColumn.Product),
                Workforce = workforce,
                Capacity = capacity,
                Investment = money[0],
                ProductionValue = money[1],
                RawMaterialValue = money[2],
                Commodity = Text(line, RosterColumn.Commodity),
                Address = Text(line, RosterColumn.Address),
                District = Text(line, RosterColumn.District),
            },
            Key = KeyOf(line),
            Scale = Money.Any(m => MoneyCell.Read(layout.Cell(line, m)).NeedsScale) ? layout.Scale : null,
            Cells = cells,
            Remarks = notes.Remarks,
        });
    }

    private void CheckShape(RosterLine line, RowNotes notes)
    {
        var width = layout.Width;
        if (line.HasBrokenQuotes)
        {
            notes.SetAsideSlipped(
                new("a quotation mark in the middle of a cell", "tanda kutip di tengah sel"),
                new("marks around a whole cell, doubled inside it", "tanda kutip di sekeliling sel, digandakan di dalamnya"));
        }
        else if (line.Cells.Skip(width).Any(c => !c.IsBlank))
        {
            notes.SetAsideSlipped(
                new($"more cells than the {width} that have a heading", $"sel lebih banyak daripada {width} kolom yang berjudul"),
                new("one cell under each heading; put marks around a text with a comma", "satu sel di bawah tiap judul; beri tanda kutip pada teks yang berisi koma"));
        }
        else if (!layout.PadsShortRows && line.Cells.Length < width)
        {
            notes.SetAsideSlipped(
                new($"{line.Cells.Length} cells", $"{line.Cells.Length} sel"),
                new($"{width} cells; the row may be cut off", $"{width} sel; baris ini mungkin terpotong"));
        }
        else if (line.Cells.Any(c => c.Kind is CellKind.Overlong))
        {
            notes.SetAsideSlipped(
                new("a cell longer than any spreadsheet holds", "sel yang lebih panjang dari batas lembar kerja"),
                new("one enterprise's name, product or figure in a cell", "nama, produk, atau angka satu usaha dalam satu sel"));
        }
    }

    private void CheckName(RosterLine line, RowNotes notes)
    {
        var name = Text(line, RosterColumn.Name);
        if (name is null || !HasLetter().IsMatch(name))
        {
            notes.SetAside(RosterColumn.Name, new("the enterprise's name", "nama usaha"));
        }
        else if (Sum().IsMatch(name))
        {
            notes.SetAside(RosterColumn.Name, new("an enterprise, not a line of totals", "sebuah usaha, bukan baris jumlah"));
        }
        else if (RosterHeading.Read(name).Column is RosterColumn.Name)
        {
            notes.SetAside(RosterColumn.Name, new("an enterprise, not the headings again", "sebuah usaha, bukan judul kolom yang terulang"));
        }
    }

    private int? ReadWorkforce(RosterLine line, RowNotes notes)
    {
        var (people, word) = Figure.ReadWithWord(layout.Cell(line, RosterColumn.Workforce));
        var isCount = word is "" || word.TrimEnd('.').ToLowerInvariant() is "orang" or "org";
        if (!isCount || (people.Kind is FigureKind.Value && (people.Value > MostPeople || people.Value != decimal.Truncate(people.Value))))
        {
            notes.SetAside(RosterColumn.Workforce, new($"a whole number of people, at most {MostPeople}", $"jumlah orang yang bulat, paling banyak {MostPeople}"));
            return null;
        }

        notes.Check(RosterColumn.Workforce, people.Kind);
        return people.Kind is FigureKind.Value ? (int)people.Value : null;
    }

    private ProductionCapacity? ReadCapacity(RosterLine line, RowNotes notes)
    {
        var read = CapacityCells.Read(layout.Cell(line, RosterColumn.Capacity), layout.Cell(line, RosterColumn.Unit));
        notes.Check(RosterColumn.Capacity, read.Figure.Kind);
        if (read.IsUnitStrange)
        {
            notes.Remark(RosterColumn.Unit, new("a unit in which goods are counted, such as buah, kg or bungkus; it stays unknown",
                "satuan untuk menghitung barang, seperti buah, kg, atau bungkus; jadi belum diketahui"));
        }

        if (read.Figure.Value > MostCapacity)
        {
            notes.SetAside(RosterColumn.Capacity, new("what one enterprise can make", "jumlah yang dapat dibuat satu usaha"));
            return null;
        }

        return read.ToCapacity();
    }

    private Rupiah? ReadMoney(RosterLine line, RosterColumn column, RowNotes notes)
    {
        var cell = MoneyCell.Read(layout.Cell(line, column));
        notes.Check(column, cell.Figure.Kind);
        if (cell.Contradicts(layout.Scale))
        {
            notes.Remark(column, new("a figure in the scale of its heading; Rp in the cell makes that doubtful, so it stays unknown",
                "angka dalam skala judul kolomnya; Rp di dalam sel membuatnya meragukan, jadi belum diketahui"));
            return null;
        }

        var amount = cell.Amount(layout.Scale);
        if (amount > MostMoney)
        {
            notes.SetAside(column, new("at most Rp 1 trillion, more than any small enterprise has", "paling banyak Rp 1 triliun, lebih dari milik usaha kecil mana pun"));
            return null;
        }

        return amount is { } rupiah ? new Rupiah(rupiah) : null;
    }

    private string? Text(RosterLine line, RosterColumn column)
    {
        var cell = layout.Cell(line, column);
        var text = cell.IsUnknown ? "" : PersonalData.Drop(cell.Text).Text;
        return text.Length > 0 ? text : null;
    }

    private Dictionary<string, string> Keep(RosterLine line)
    {
        Dictionary<string, string> cells = [];
        foreach (var column in Kept.Where(layout.Has))
        {
            var (text, dropped) = PersonalData.Drop(layout.Cell(line, column).Text);
            PersonalDropped += dropped;
            cells[layout.Label(column)] = text;
        }

        return cells;
    }

    private RowKey KeyOf(RosterLine line)
    {
        var cells = Array.ConvertAll(Kept, c => Canonical(line, c));
        var content = RowKey.Digest(cells);
        var occurrence = occurrences[content] = occurrences.GetValueOrDefault(content) + 1;
        return RowKey.Of(Text(line, RosterColumn.Name) ?? "", Text(line, RosterColumn.Product) ?? "", cells, occurrence);
    }

    // One spelling for what means the same, so that a list saved as CSV and as XLSX has the same rows.
    private string Canonical(RosterLine line, RosterColumn column)
    {
        var cell = layout.Cell(line, column);
        var number = column is RosterColumn.Workforce or RosterColumn.Capacity ? Figure.Read(cell) : default;
        return Money.Contains(column) && MoneyCell.Read(cell).Canonical() is { } money ? money
            : number.Kind is FigureKind.Value ? number.Value.ToString("G29", CultureInfo.InvariantCulture)
            : column is RosterColumn.Unit && ProductionUnit.TryParse(cell.Text, out var unit) ? unit.Symbol
            : Text(line, column) ?? "";
    }

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex HasLetter();

    // Jumlah   TOTAL   Jumlah Usaha   Total Kecamatan Contoh
    [GeneratedRegex(
        @"^(?:grand total|sub ?total|total|jumlah|jml)\b[\s:.]*(?:$|keseluruhan|seluruh|usaha|ikm|umkm|total|kec|kab|desa|kelurahan|kota)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sum();
}
