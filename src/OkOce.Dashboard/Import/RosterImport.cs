using OkOce.Dashboard.Import.Files;
using OkOce.Dashboard.Import.Layouts;
using OkOce.Dashboard.Import.Rows;
using OkOce.Domain;

namespace OkOce.Dashboard.Import;

/// <summary>Reads a roster of enterprises and tells what it would change. Both steps are pure: nothing is stored.</summary>
internal static class RosterImport
{
    /// <summary>Reads a file, XLSX or CSV as its bytes say.</summary>
    /// <param name="stream">The file; read to its end, not closed.</param>
    /// <param name="fileName">Its name, for messages; a folder in it is left out.</param>
    /// <exception cref="RosterRefusedException">The file is no roster that can be read.</exception>
    public static RosterReading Read(Stream stream, string fileName)
    {
        var file = RosterFile.Take(stream, fileName);
        var (sheets, format) = file.Open();
        var (sheet, layout) = Choose(file, sheets);
        if (layout.Lines.Count == 0)
        {
            throw file.Refuse(
                sheet.Lines[^1].Number,
                new("headings and no row under them", "judul kolom tanpa satu baris pun di bawahnya"),
                RosterFile.Roster);
        }

        var rows = new RosterRowReader(file, layout);
        foreach (var line in layout.Lines)
        {
            rows.Read(line);
        }

        return new RosterReading
        {
            File = file.Name,
            Sha256 = file.Digest,
            Format = format,
            Accepted = rows.Accepted,
            Quarantined = rows.Quarantined,
            Notices = [.. RosterNotices.Of(layout, rows, sheets.Where(s => s != sheet))],
        };
    }

    /// <summary>Tells what importing a reading does to a store that holds these rows.</summary>
    public static ImportPlan Compare(RosterReading reading, RosterHoldings held) => new RosterComparison(reading, held).Plan();

    private static (RosterSheet Sheet, RosterLayout Layout) Choose(RosterFile file, IReadOnlyList<RosterSheet> sheets)
    {
        var rosters = sheets
            .Select(sheet => (Sheet: sheet, Layout: RosterLayout.Recognise(sheet)))
            .Where(s => s.Layout is not null)
            .ToList();
        return rosters switch
        {
            [] => throw LayoutRefusal.Explain(file, sheets[0]),
            [var (sheet, layout)] => (sheet, layout!),
            _ => throw file.Refuse(
                Listed(rosters.Select(r => r.Sheet.Name!)),
                new LocalizedText("one roster a file", "satu daftar usaha per berkas")),
        };
    }

    private static LocalizedText Listed(IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        return new($"more than one sheet with a roster: {list}", $"lebih dari satu lembar berisi daftar usaha: {list}");
    }
}
