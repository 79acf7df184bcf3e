using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>A figure's numbers as CSV (RFC 4180, UTF-8): one heading line, then the rows.</summary>
/// <remarks>
/// The metadata are columns of every row (figure, as of, definition, source, address), not comment lines: RFC 4180 knows
/// no comments, and rows keep theirs when somebody joins or sorts files. Numbers have a point and no thousands mark and days are
/// ISO 8601, in every language. Text that a spreadsheet would run as a formula gets an apostrophe in front.
/// </remarks>
public static class FigureCsv
{
    private static readonly LocalizedText[] Metadata =
    [
        new("Figure", "Bagan"), new("As of", "Per tanggal"), new("Definition", "Definisi"), new("Source", "Sumber"), new("Address", "Alamat"),
    ];

    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        // The library's own rule knows only the line end above, and would leave a lone one bare.
        ShouldQuote = field => field.Field.AsSpan().ContainsAny("\",\r\n") || field.Field is [' ', ..] or [.., ' '],
    };

    /// <summary>Writes the figure's table.</summary>
    public static string Write(ChartFigure figure, Language language)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        using (CsvWriter csv = new(text, Format))
        {
            var table = figure.Table(language);
            Line(csv, [.. table.Columns.Select(c => c.Heading), .. Metadata.Select(m => m.In(language))]);
            foreach (var row in table.Rows)
            {
                var source = row.Source ?? figure.Text.Source;
                foreach (var cell in row.Cells)
                {
                    csv.WriteField(cell.Plain ?? Guarded(cell.Shown));
                }

                Line(csv,
                [
                    figure.Text.Title.In(language),
                    Cell.Of(figure.Text.AsOf, language).Plain!,
                    (row.Definition ?? figure.Text.Definition).In(language),
                    source.Name.In(language),
                    source.Address ?? "",
                ]);
            }
        }

        return text.ToString();
    }

    private static void Line(CsvWriter csv, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            csv.WriteField(Guarded(text));
        }

        csv.NextRecord();
    }

    private static string Guarded(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '|' or '＝' or '＋' or '－' or '＠', ..] ? $"'{text}" : text;
}
