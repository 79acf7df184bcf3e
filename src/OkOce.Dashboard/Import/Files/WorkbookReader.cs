using System.Text;
using ExcelDataReader;

namespace OkOce.Dashboard.Import.Files;

/// <summary>Reads the sheets of an XLSX workbook that <see cref="WorkbookGuard"/> has let through.</summary>
internal static class WorkbookReader
{
    private const int MostSheets = 20;
    private const int LastRow = 1_048_576;
    private const long MostText = 64L * 1024 * 1024;

    // The reader's settings name Windows-1252 even for XLSX and fail where nobody provides it.
    static WorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IReadOnlyList<RosterSheet> Read(RosterFile file)
    {
        try
        {
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file.Bytes, writable: false));
            if (reader.ResultsCount > MostSheets)
            {
                throw file.Refuse(
                    new($"{reader.ResultsCount} sheets", $"{reader.ResultsCount} lembar"),
                    new($"at most {MostSheets} sheets, one of them the roster", $"paling banyak {MostSheets} lembar, salah satunya daftar usaha"));
            }

            List<RosterSheet> sheets = [];
            var text = 0L;
            do
            {
                var lines = Lines(file, reader, ref text);
                if (lines.Count > 0)
                {
                    sheets.Add(new RosterSheet(RosterCell.Clean(reader.Name ?? ""), PadsShortRows: true, lines));
                }
            }
            while (reader.NextResult());

            return sheets.Count > 0 ? sheets : throw file.Refuse(
                new("a workbook without a single filled row", "buku kerja tanpa satu pun baris terisi"), RosterFile.Roster);
        }
        // The reader has no list of what it throws on a workbook whose parts contradict each other: seen were null
        // references, missing keys, bad casts and bad indexes. All mean the same to whoever sent the file.
        catch (Exception e) when (e is not (RosterRefusedException or OutOfMemoryException))
        {
            throw file.Refuse(
                new("a workbook whose parts do not fit together", "buku kerja yang bagian-bagiannya tidak cocok"),
                new("a whole XLSX workbook; save it again from the spreadsheet", "buku kerja XLSX yang utuh; simpan ulang dari lembar kerja"));
        }
    }

    private static List<RosterLine> Lines(RosterFile file, IExcelDataReader reader, ref long text)
    {
        List<RosterLine> lines = [];
        if (reader.FieldCount > RosterFile.MostColumns)
        {
            throw file.Refuse(
                new($"{reader.FieldCount} columns", $"{reader.FieldCount} kolom"),
                new($"at most {RosterFile.MostColumns} columns", $"paling banyak {RosterFile.MostColumns} kolom"));
        }

        for (var number = 1; number <= LastRow && reader.Read(); number++)
        {
            var cells = new RosterCell[reader.FieldCount];
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = Cell(reader, column);
                text += cells[column].Text.Length;
            }

            if (!cells.All(c => c.IsBlank))
            {
                lines.Add(new RosterLine(number, cells));
            }

            if (lines.Count > RosterFile.MostRows || text > MostText)
            {
                throw file.Refuse(
                    number,
                    new("a list that goes on past all measure", "daftar yang panjangnya di luar batas"),
                    new($"at most {RosterFile.MostRows} rows", $"paling banyak {RosterFile.MostRows} baris"));
            }
        }

        return lines;
    }

    // A formula that failed (#REF!) has no value and comes as null: unknown, like an empty cell.
    private static RosterCell Cell(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => RosterCell.Empty,
        string text => RosterCell.Of(text),
        double number => RosterCell.Of(number),
        DateTime date => RosterCell.Of(date),
        var other => RosterCell.Other(other.ToString() ?? ""),
    };
}
