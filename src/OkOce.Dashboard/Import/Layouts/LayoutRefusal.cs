using OkOce.Dashboard.Import.Cells;
using OkOce.Dashboard.Import.Files;
using OkOce.Domain;

namespace OkOce.Dashboard.Import.Layouts;

/// <summary>Says why a sheet that may look like a roster is none.</summary>
/// <remarks>
/// What stands in an unknown list may be people's names, so only words that head columns everywhere are repeated.
/// </remarks>
internal static class LayoutRefusal
{
    private const int LinesLookedAt = 20;

    private static readonly HashSet<string> Totals = ["jumlah", "jml", "total", "banyaknya"];
    private static readonly HashSet<string> Enterprises = ["umkm", "ukm", "ikm", "usaha", "industri", "perusahaan", "unit"];
    private static readonly HashSet<string> Places = ["kecamatan", "kec", "kelurahan", "desa", "kabupaten", "kab", "kota", "wilayah", "provinsi"];
    private static readonly HashSet<string> Common =
    [
        .. Totals, .. Enterprises, .. Places,
        "nama", "kode", "tahun", "satuan", "kategori", "kegiatan", "alamat", "lat", "lng", "no", "id", "uraian", "sektor", "bps", "produk", "jenis",
    ];

    private static readonly LocalizedText OneEnterpriseARow = new(
        "one enterprise a row, with its name in a column \"Nama Industri\"",
        "satu usaha per baris, dengan namanya di kolom \"Nama Industri\"");

    public static RosterRefusedException Explain(RosterFile file, RosterSheet sheet)
    {
        var lines = sheet.Lines.Take(LinesLookedAt).ToList();
        var first = RosterLayout.ReadHeadings(lines[0]);
        return Repeated(file, lines[0].Number, first)
            ?? CountsEnterprises(file, lines)
            ?? HasPlacesAsColumns(file, lines)
            ?? HasTitle(file, lines)
            ?? (RosterLayout.Count(first) > 0
                ? LacksHeadings(file, lines[0], first)
                : file.Refuse(lines[0].Number,
                    new($"no row of headings ({Show(lines[0])})", $"tidak ada baris judul kolom ({Show(lines[0])})"),
                    Headings));
    }

    private static LocalizedText Headings { get; } = new(
        $"the headings {string.Join(" | ", RosterLayout.Order.Select(o => o.Heading))}",
        $"judul kolom {string.Join(" | ", RosterLayout.Order.Select(o => o.Heading))}");

    private static RosterRefusedException? Repeated(RosterFile file, int row, IReadOnlyList<RosterLayoutColumn> columns)
    {
        var twice = columns.Where(c => c.IsKept).GroupBy(c => c.Column).FirstOrDefault(g => g.Count() > 1)?.ToList();
        return RosterLayout.Count(columns) < RosterLayout.FewestHeadings || twice is null ? null : file.Refuse(
            row,
            new($"columns {RosterLayout.Letter(twice[0].Index)} and {RosterLayout.Letter(twice[1].Index)} that mean the same ({twice[0].Heading}, {twice[1].Heading})",
                $"kolom {RosterLayout.Letter(twice[0].Index)} dan {RosterLayout.Letter(twice[1].Index)} yang artinya sama ({twice[0].Heading}, {twice[1].Heading})"),
            new("each heading once", "setiap judul kolom satu kali"));
    }

    private static RosterRefusedException? CountsEnterprises(RosterFile file, List<RosterLine> lines)
    {
        foreach (var line in lines)
        {
            var headings = line.Cells.Select(c => RosterHeading.Words(c.Text)).ToList();
            var isCount = headings.Any(h => h.Length <= 4 && h.Any(Totals.Contains) && h.Any(Enterprises.Contains));
            var isByPlace = headings.Any(h => h.Length <= 3 && h.Any(Places.Contains));
            if (isCount && isByPlace)
            {
                return file.Refuse(
                    line.Number,
                    new($"totals by place ({Show(line)})", $"jumlah per wilayah ({Show(line)})"),
                    OneEnterpriseARow);
            }
        }

        return null;
    }

    private static RosterRefusedException? HasPlacesAsColumns(RosterFile file, List<RosterLine> lines)
    {
        var line = lines.FirstOrDefault(l => l.Cells.Count(c =>
            RosterHeading.Words(c.Text) is [var place, _, ..] && Places.Contains(place)) > 2);
        return line is null ? null : file.Refuse(
            line.Number,
            new("places as columns", "nama wilayah sebagai kolom"),
            OneEnterpriseARow);
    }

    // A title may change what all figures mean ("dalam jutaan rupiah"), so it is not passed over.
    private static RosterRefusedException? HasTitle(RosterFile file, List<RosterLine> lines)
    {
        var headings = lines.Skip(1).FirstOrDefault(l =>
            RosterLayout.Count(RosterLayout.ReadHeadings(l)) >= RosterLayout.FewestHeadings);
        return headings is null ? null : file.Refuse(
            lines[0].Number,
            new($"something above the headings, which stand in row {headings.Number}",
                $"sesuatu di atas judul kolom, yang ada di baris {headings.Number}"),
            new("the headings in the first filled row; delete what stands above them",
                "judul kolom di baris terisi pertama; hapus yang ada di atasnya"));
    }

    private static RosterRefusedException LacksHeadings(RosterFile file, RosterLine line, IReadOnlyList<RosterLayoutColumn> columns)
    {
        var lacking = string.Join(" | ", RosterLayout.Order.Where(o => columns.All(c => c.Column != o.Column)).Select(o => o.Heading));
        var isPlanningOffice = line.Cells.Any(c => c.Text.Equals("kegiatan", StringComparison.OrdinalIgnoreCase));
        return file.Refuse(
            line.Number,
            isPlanningOffice
                ? new($"the planning office's list, which is not read yet ({Show(line)})", $"daftar dinas perencanaan, yang belum dapat dibaca ({Show(line)})")
                : new($"too few of the headings ({Show(line)})", $"judul kolom yang terlalu sedikit ({Show(line)})"),
            new($"also {lacking}", $"juga {lacking}"));
    }

    private static string Show(RosterLine line) =>
        string.Join(" | ", line.Cells.Where(c => !c.IsBlank).Take(12).Select(c => IsHeading(c.Text) ? c.Text : "…"));

    private static bool IsHeading(string text) =>
        text.Length <= 40
        && !PersonalData.IsIn(text)
        && (RosterHeading.Read(text).Column is not RosterColumn.Unrecognised
            || (RosterHeading.Words(text) is { Length: <= 4 } words && words.Any(Common.Contains)));
}
