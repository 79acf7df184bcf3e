using System.IO.Compression;
using CsCheck;
using OkOce.Dashboard.Import;

namespace OkOce.Dashboard.Tests.Import;

public sealed class HostileFileTests
{
    private const string ContentTypes = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

    private const string Book =
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";

    private const string Relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";

    [Theory]
    [InlineData("roster-synthetic.xlsx")]
    [InlineData("roster-synthetic.csv")]
    public void A_file_cut_off_at_any_sixteenth_is_refused_or_read_and_never_fails(string sample)
    {
        var whole = File.ReadAllBytes(Path.Combine(SampleTests.Folder, sample));
        for (var sixteenth = 0; sixteenth < 16; sixteenth++)
        {
            var bytes = whole[..(whole.Length * sixteenth / 16)];
            var read = TryRead(bytes);
            if (sample.EndsWith(".xlsx", StringComparison.Ordinal))
            {
                read.Should().BeNull();
            }
        }
    }

    [Fact]
    public void Random_bytes_are_refused() =>
        Gen.Byte.Array[1, 2000].Sample(bytes => TryRead(bytes) is null, iter: 2_000);

    [Fact]
    public void A_workbook_with_a_few_bytes_changed_is_refused_or_read_and_never_fails()
    {
        var whole = File.ReadAllBytes(Path.Combine(SampleTests.Folder, "roster-synthetic.xlsx"));
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 8].Sample(
            changes =>
            {
                var bytes = whole.ToArray();
                foreach (var (place, value) in changes)
                {
                    bytes[place] = value;
                }

                TryRead(bytes);
            },
            iter: 1_000);
    }

    [Fact]
    public void A_workbook_whose_xml_is_changed_is_refused_or_read_and_never_fails()
    {
        string[] junk = ["<row r=\"2\">", "r=\"A-1\"", "<c r=\"ZZZZZZ1\" t=\"s\"><v>99</v></c>", "<v>1e999</v>", "<v/>", "t=\"s\"", "</row>", "<c/>", "&#1;"];
        var sheet = $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\"><v>5</v></c></row></sheetData></worksheet>";
        Gen.Select(Gen.Int[0, sheet.Length], Gen.Int[0, junk.Length - 1]).Array[1, 3].Sample(
            changes => { TryRead(Workbook(changes.Aggregate(sheet, (xml, c) => xml.Insert(c.Item1, junk[c.Item2])))); },
            iter: 300);
    }

    [Fact]
    public void An_entry_that_unfolds_past_all_measure_is_refused()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = archive.CreateEntry("xl/workbook.xml").Open())
        {
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 130; megabyte++)
            {
                part.Write(zeros);
            }
        }

        Rosters.RefusalOf(bytes.ToArray(), "contoh.xlsx").Report.English.Should().Contain("128 MB");
    }

    [Fact]
    public void Entities_are_never_expanded()
    {
        var bomb = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet>&b;</worksheet>";
        Rosters.RefusalOf(Workbook(bomb), "contoh.xlsx").Report.English.Should().Contain("not well-formed");
    }

    [Fact]
    public void An_entity_that_points_outside_is_never_followed()
    {
        var outside = "<?xml version=\"1.0\"?><!DOCTYPE w SYSTEM \"file:///etc/hostname\"><worksheet/>";
        Rosters.RefusalOf(Workbook(outside), "contoh.xlsx").Report.English.Should().Contain("not well-formed");
    }

    [Theory]
    [InlineData(256, "no row of headings")]
    [InlineData(257, "cells in a row")]
    public void A_row_is_as_wide_as_the_bound_and_no_wider(int cells, string found)
    {
        var row = string.Concat(Enumerable.Range(0, cells).Select(_ => "<c t=\"inlineStr\"><is><t>x</t></is></c>"));
        Rosters.RefusalOf(Workbook(Sheet($"<row r=\"1\">{row}</row>")), "contoh.xlsx").Report.English.Should().Contain(found);
    }

    [Fact]
    public void Rows_of_one_number_count_as_one_row()
    {
        var row = "<row r=\"1\">" + string.Concat(Enumerable.Repeat("<c t=\"inlineStr\"><is><t>x</t></is></c>", 200)) + "</row>";
        Rosters.RefusalOf(Workbook(Sheet(row + row)), "contoh.xlsx").Report.English.Should().Contain("cells in a row");
    }

    [Fact]
    public void A_cell_far_to_the_right_is_refused() =>
        Rosters.RefusalOf(Workbook(Sheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")), "contoh.xlsx").Report.English
            .Should().Contain("16384 columns");

    [Fact]
    public void A_row_far_below_does_not_hold_up_the_reading() =>
        Rosters.RefusalOf(Workbook(Sheet("<row r=\"2147483647\"><c><v>1</v></c></row>")), "contoh.xlsx").Report.English
            .Should().Contain("without a single filled row");

    [Fact]
    public void A_text_longer_than_any_cell_is_refused()
    {
        var text = $"<row r=\"1\"><c t=\"inlineStr\"><is><t>{new string('x', 600_000)}</t></is></c></row>";
        Rosters.RefusalOf(Workbook(Sheet(text)), "contoh.xlsx").Report.English.Should().Contain("longer than any cell");
    }

    [Fact]
    public void Deep_nesting_is_walked_and_refused()
    {
        var deep = Sheet(string.Concat(Enumerable.Repeat("<row>", 50_000)) + string.Concat(Enumerable.Repeat("</row>", 50_000)));
        Rosters.RefusalOf(Workbook(deep), "contoh.xlsx").Report.English.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData(20 * 1024 * 1024, "no row of headings")]
    [InlineData((20 * 1024 * 1024) + 1, "more than 20 MB")]
    public void A_file_is_as_large_as_the_bound_and_no_larger(int size, string found)
    {
        var bytes = new byte[size];
        Array.Fill(bytes, (byte)'x');
        for (var i = 0; i < size; i += 1000)
        {
            bytes[i] = (byte)'\n';
        }

        Rosters.RefusalOf(bytes).Report.English.Should().Contain(found);
    }

    [Fact]
    public void A_line_of_a_million_cells_is_refused() =>
        Rosters.RefusalOf(new string(';', 1_000_000)).Report.English.Should().Contain("256 columns");

    [Fact]
    public void A_line_without_end_is_refused() =>
        Rosters.RefusalOf(new string('x', 1_000_100)).Report.English.Should().Contain("million characters");

    [Fact]
    public void Control_and_direction_characters_of_a_workbook_never_reach_the_report()
    {
        var book = Rosters.Workbook(
            Rosters.Cells(Rosters.Headings),
            ["Contoh\u202Egnak", "Amplang", "\u001b[31mbanyak\u0007", 1, "kg", 1, 1, 1, "-"]);
        var plan = RosterImport.Compare(Rosters.Read(book, "contoh\u001b[31m.xlsx"), RosterHoldings.None);
        Rosters.Both(ImportReport.Of(plan)).Any(c => char.IsControl(c) && c is not ('\n' or '\r') || c == '\u202E').Should().BeFalse();
    }

    private static RosterReading? TryRead(byte[] bytes)
    {
        try
        {
            return Rosters.Read(bytes, "contoh.xlsx");
        }
        catch (RosterRefusedException refusal)
        {
            refusal.Report.Indonesian.Should().NotBeEmpty();
            return null;
        }
    }

    private static string Sheet(string rows) =>
        $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>";

    private static byte[] Workbook(string sheet) => Rosters.Archive(
        ("[Content_Types].xml", ContentTypes), ("xl/workbook.xml", Book), ("xl/_rels/workbook.xml.rels", Relations), ("xl/worksheets/sheet1.xml", sheet));
}
