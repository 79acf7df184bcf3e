using System.Globalization;
using System.Text.RegularExpressions;
using OkOce.Dashboard.Import.Cells;
using OkOce.Dashboard.Import.Files;
using OkOce.Dashboard.Import.Layouts;
using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Import.Rows;

/// <summary>Reads the lines of one roster into enterprises, setting aside what cannot be trusted.</summary>
internal sealed partial class RosterRowReader(RosterFile file, RosterLayout layout)
{
    private const int MostPeople = 10_000;

    // Bounds of sanity, not of law: past them a figure has slipped in from another column or scale.
    private const decimal MostCapacity = 1_000_000_000_000m;
    private const decimal MostMoney = 1_000_000_000_000m;

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
        var row = new RowCells(layout, line);
        CheckShape(line, notes);
        CheckName(row, notes);
        var profile = ReadProfile(row, notes);
        var (cells, dropped) = row.Whole();
        PersonalDropped += dropped;
        if (notes.Reasons.Count == 0)
        {
            accepted.Add(new RosterRow
            {
                Number = line.Number,
                Profile = profile,
                Key = KeyOf(row),
                Scale = RowCells.Money.Any(m => MoneyCell.Read(row[m]).NeedsScale) ? layout.Scale : null,
                Cells = cells,
                Remarks = notes.Remarks,
            });
            return;
        }

        var isUntold = notes.MayHaveSlipped && layout.HasPersonalColumns;
        quarantined.Add(new QuarantinedRow
        {
            // A digest of the whole file tells the row apart without a digest of somebody's number in it.
            Key = isUntold ? RowKey.Digest([file.Digest, line.Number.ToString(CultureInfo.InvariantCulture)]) : KeyOf(row).Row,
            File = file.Name,
            Row = line.Number,
            Cells = isUntold ? [] : cells,
            Reasons = notes.Reasons,
        });
    }

    private EnterpriseProfile ReadProfile(RowCells row, RowNotes notes) => new()
    {
        // A row without a name is set aside and its profile is not used.
        Name = row.Text(RosterColumn.Name) ?? "?",
        Product = row.Text(RosterColumn.Product),
        Workforce = ReadWorkforce(row, notes),
        Capacity = ReadCapacity(row, notes),
        Investment = ReadMoney(row, RosterColumn.Investment, notes),
        ProductionValue = ReadMoney(row, RosterColumn.ProductionValue, notes),
        RawMaterialValue = ReadMoney(row, RosterColumn.RawMaterialValue, notes),
        Commodity = row.Text(RosterColumn.Commodity),
        Address = row.Text(RosterColumn.Address),
        District = row.Text(RosterColumn.District),
    };

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

    private static void CheckName(RowCells row, RowNotes notes)
    {
        var name = row.Text(RosterColumn.Name);
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

    private static int? ReadWorkforce(RowCells row, RowNotes notes)
    {
        var (people, word) = Figure.ReadWithWord(row[RosterColumn.Workforce]);
        var isCount = word is "" || word.TrimEnd('.').ToLowerInvariant() is "orang" or "org";
        if (!isCount || (people.Kind is FigureKind.Value && (people.Value > MostPeople || people.Value != decimal.Truncate(people.Value))))
        {
            notes.SetAside(RosterColumn.Workforce, new($"a whole number of people, at most {MostPeople}", $"jumlah orang yang bulat, paling banyak {MostPeople}"));
            return null;
        }

        notes.Check(RosterColumn.Workforce, people.Kind);
        return people.Kind is FigureKind.Value ? (int)people.Value : null;
    }

    private static ProductionCapacity? ReadCapacity(RowCells row, RowNotes notes)
    {
        var read = CapacityCells.Read(row[RosterColumn.Capacity], row[RosterColumn.Unit]);
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

    private Rupiah? ReadMoney(RowCells row, RosterColumn column, RowNotes notes)
    {
        var cell = MoneyCell.Read(row[column]);
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

    private RowKey KeyOf(RowCells row)
    {
        var cells = row.Canonical();
        var content = RowKey.Digest(cells);
        var occurrence = occurrences[content] = occurrences.GetValueOrDefault(content) + 1;
        return RowKey.Of(row.Text(RosterColumn.Name) ?? "", row.Text(RosterColumn.Product) ?? "", cells, occurrence);
    }

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex HasLetter();

    // Jumlah   TOTAL   Jumlah Usaha   Total Kecamatan Contoh
    [GeneratedRegex(
        @"^(?:grand total|sub ?total|total|jumlah|jml)\b[\s:.]*(?:$|keseluruhan|seluruh|usaha|ikm|umkm|total|kec|kab|desa|kelurahan|kota)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sum();
}
