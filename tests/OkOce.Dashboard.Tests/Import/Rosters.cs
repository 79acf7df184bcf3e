using System.IO.Compression;
using System.Text;
using ClosedXML.Excel;
using OkOce.Dashboard.Import;
using OkOce.Dashboard.Import.Rows;
using OkOce.Domain;
using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Tests.Import;

/// <summary>Imitations of rosters. Every enterprise and person in them is invented.</summary>
internal static class Rosters
{
    public const string Headings =
        "Nama Industri;Nama Produk;Tenaga Kerja (Orang);Kapasitas Produksi;Satuan Produksi;Nilai Investasi (Rp.000);Nilai Produksi (Rp.000);Nilai Bahan Baku (Rp.000);Komoditi";

    public const string Amplang = "Contoh Amplang;Amplang;4;3.000;bks;25.000;72.000;28.500;Makanan ringan";

    public const string Anjat = "Contoh Anyam;Anjat;3;40;bh;8.500;30.000;6.000;Anyaman";

    public const string Doyo = "Contoh Tenun;Ulap doyo;5;60;lbr;15.000;54.000;12.000;Kain tenun";

    public static RosterReading Read(byte[] bytes, string name = "contoh.csv") =>
        RosterImport.Read(new MemoryStream(bytes), name);

    /// <summary>Reads lines under the office's own headings.</summary>
    public static RosterReading ReadUnderHeadings(params string[] lines) => ReadText([Headings, .. lines]);

    public static RosterReading ReadText(params string[] lines) => Read(Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    /// <summary>The one enterprise of a list, accepted without a remark.</summary>
    public static EnterpriseProfile Profile(params string[] lines)
    {
        var reading = ReadText(lines);
        reading.Quarantined.Should().BeEmpty();
        var row = reading.Accepted.Should().ContainSingle().Subject;
        row.Remarks.Should().BeEmpty();
        return row.Profile;
    }

    /// <summary>The one reason for which the one row of a list is set aside.</summary>
    public static RowDoubt ReasonOf(string line)
    {
        var reading = ReadUnderHeadings(line);
        reading.Accepted.Should().BeEmpty();
        return reading.Quarantined.Should().ContainSingle().Subject.Reasons.Should().ContainSingle().Subject;
    }

    /// <summary>The one enterprise of a list, and the one thing in it that stays unknown.</summary>
    public static (RosterRow Row, RowDoubt Remark) RemarkOn(params string[] lines)
    {
        var row = ReadText(lines).Accepted.Should().ContainSingle().Subject;
        return (row, row.Remarks.Should().ContainSingle().Subject);
    }

    public static RosterRefusedException RefusalOf(byte[] bytes, string name = "contoh.csv")
    {
        var read = () => Read(bytes, name);
        return read.Should().Throw<RosterRefusedException>().Which;
    }

    public static RosterRefusedException RefusalOf(params string[] lines) =>
        RefusalOf(Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    /// <summary>A workbook with these cells from A1 on; <see langword="null"/> leaves a cell out.</summary>
    public static byte[] Workbook(params object?[][] rows) => Workbook(1, ("Data IKM", rows));

    public static byte[] Workbook(int firstColumn, params (string Name, object?[][] Rows)[] sheets)
    {
        using var book = new XLWorkbook();
        foreach (var (name, rows) in sheets)
        {
            var sheet = book.AddWorksheet(name);
            for (var row = 0; row < rows.Length; row++)
            {
                for (var column = 0; column < rows[row].Length; column++)
                {
                    if (rows[row][column] is { } value)
                    {
                        sheet.Cell(row + 1, firstColumn + column).SetValue(value);
                    }
                }
            }
        }

        using var bytes = new MemoryStream();
        book.SaveAs(bytes);
        return bytes.ToArray();
    }

    public static object?[] Cells(string line) => line.Split(';');

    /// <summary>A hand-made archive, for what no spreadsheet would write.</summary>
    public static byte[] Archive(params (string Name, string Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = new StreamWriter(archive.CreateEntry(name).Open());
                part.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>What the store holds after a plan was applied to what it held before.</summary>
    public static RosterHoldings After(ImportPlan plan, RosterHoldings before)
    {
        var rows = before.Rows.ToDictionary(r => r.Id);
        foreach (var planned in plan.New.Concat(plan.Updated))
        {
            rows[planned.Id] = new HeldRow(planned.Id, planned.Trace);
        }

        return new RosterHoldings(rows.Values, before.Quarantined.Concat(plan.Quarantined.Select(q => q.Key)).ToHashSet());
    }

    public static ImportPlan Import(RosterReading reading, ref RosterHoldings held)
    {
        var plan = RosterImport.Compare(reading, held);
        held = After(plan, held);
        return plan;
    }

    public static string Both(LocalizedText text) => text.English + "\n" + text.Indonesian;
}
