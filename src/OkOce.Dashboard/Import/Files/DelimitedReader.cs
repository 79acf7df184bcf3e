using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using OkOce.Dashboard.Import.Layouts;
using OkOce.Domain;

namespace OkOce.Dashboard.Import.Files;

/// <summary>Reads a CSV file, whatever sign stands between its cells.</summary>
internal static class DelimitedReader
{
    private static readonly (string Sign, LocalizedText Name)[] Delimiters =
    [
        (";", new("semicolons", "titik koma")),
        (",", new("commas", "koma")),
        ("\t", new("tabs", "tab")),
        ("|", new("bars", "garis tegak")),
    ];

    public static (IReadOnlyList<RosterSheet> Sheets, LocalizedText Format) Read(RosterFile file, DelimitedText decoded)
    {
        var (text, skipped) = WithoutSeparatorHint(decoded.Text);

        // The sign that yields the most headings; failing that the most cells. Semicolons first: a comma is also
        // the decimal sign here.
        var chosen = Delimiters.MaxBy(d => Fit(FirstRow(file, text, d.Sign)));
        var lines = Lines(file, text, chosen.Sign, skipped);
        if (lines.Count == 0)
        {
            throw file.Refuse(new("a text without a single filled row", "teks tanpa satu pun baris terisi"), RosterFile.Roster);
        }

        return (
            [new RosterSheet(null, PadsShortRows: false, lines)],
            new($"CSV, {decoded.Encoding}, cells parted by {chosen.Name.English}",
                $"CSV, {decoded.Encoding}, sel dipisah {chosen.Name.Indonesian}"));
    }

    private static (int Headings, int Cells) Fit(RosterLine? line) => line is null ? default
        : (line.Cells.Count(c => RosterHeading.Read(c.Text).Column is not RosterColumn.Unrecognised), line.Cells.Length);

    private static RosterLine? FirstRow(RosterFile file, string text, string delimiter)
    {
        try
        {
            return Lines(file, text, delimiter, 0, most: 1).FirstOrDefault();
        }
        catch (RosterRefusedException)
        {
            // Not with this sign; if with none, reading the whole says so.
            return null;
        }
    }

    // Excel reads a first line "sep=;" as an instruction and does not show it.
    private static (string Text, int Lines) WithoutSeparatorHint(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end >= 0 && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text[..end].TrimEnd('\r').Length == 5
            ? (text[(end + 1)..], 1)
            : (text, 0);
    }

    private static List<RosterLine> Lines(RosterFile file, string text, string delimiter, int skipped, int most = int.MaxValue)
    {
        var (broken, loose) = (false, 0);
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            IgnoreBlankLines = false,
            MaxFieldSize = RosterFile.LongestCell,
            BadDataFound = bad =>
            {
                // A mark inside a cell that began without one is only a mark: Kain 3" lebar.
                var isQuoted = bad.Field.StartsWith('"');
                broken |= isQuoted;
                loose += isQuoted ? 0 : Marks(bad.Field);
            },
        });

        List<RosterLine> lines = [];
        var (first, last, isOpen) = (0, skipped, false);
        while (lines.Count < most && Advance(file, parser, last))
        {
            RefuseBeyondMeasure(file, parser, lines.Count, last + 1);
            (broken, loose) = (false, 0);
            var cells = Array.ConvertAll(parser.Record ?? [], RosterCell.Of);
            (first, last, isOpen) = (last + 1, parser.RawRow + skipped, (Marks(parser.RawRecord) - loose) % 2 == 1);
            if (!cells.All(c => c.IsBlank))
            {
                lines.Add(new RosterLine(first, cells, broken));
            }
        }

        // Only the end of the file can leave a mark open; every line after it was swallowed into one cell.
        return !isOpen || lines.Count == most || lines.Count == 0 || lines[^1].Number != first ? lines
            : last > first ? throw Unclosed(file, first)
            : [.. lines[..^1], lines[^1] with { HasBrokenQuotes = true }];
    }

    private static void RefuseBeyondMeasure(RosterFile file, CsvParser parser, int rows, int line)
    {
        if (rows >= RosterFile.MostRows || parser.Count > RosterFile.MostColumns)
        {
            throw file.Refuse(
                line,
                new("a list that goes on past all measure", "daftar yang besarnya di luar batas"),
                new($"at most {RosterFile.MostRows} rows and {RosterFile.MostColumns} columns",
                    $"paling banyak {RosterFile.MostRows} baris dan {RosterFile.MostColumns} kolom"));
        }
    }

    private static bool Advance(RosterFile file, CsvParser parser, int last)
    {
        try
        {
            return parser.Read();
        }
        catch (MaxFieldSizeException)
        {
            throw Unclosed(file, last + 1);
        }
    }

    private static int Marks(string text) => text.Count(c => c == '"');

    private static RosterRefusedException Unclosed(RosterFile file, int line) => file.Refuse(
        line,
        new("a quotation mark that is never closed", "tanda kutip yang tidak pernah ditutup"),
        new("a closing mark in the same cell, or a whole file", "tanda kutip penutup di sel yang sama, atau berkas yang utuh"));
}
