using System.Globalization;
using CsvHelper;
using OkOce.Dashboard.Charts;
using OkOce.Domain;

namespace OkOce.Dashboard.Tests.Charts;

public sealed class FigureCsvTests
{
    [Fact]
    public void Numbers_and_days_are_for_programs_and_every_row_carries_its_metadata()
    {
        var rows = Read(FigureCsv.Write(Samples.Steps, Language.Indonesian));

        rows.Should().HaveCount(8);
        rows[0].Should().Equal("Langkah", "anggota", "dari P1", "dari langkah sebelumnya", "Bagan", "Per tanggal", "Definisi", "Sumber", "Alamat");
        rows[1].Should().StartWith(["P1 Pendaftaran", "284164", "1", ""]);
        rows[7].Should().Equal("P7 Permodalan", "6159", "0.0217", "0.1873", "Anggota yang mencapai tiap langkah, Jakpreneur", "2021-10-27",
            "Anggota yang terhitung pada tiap langkah P1 sampai P7, seperti dipublikasikan.", "Kompas.com, 12 Nov 2021",
            "https://megapolitan.kompas.com/read/2021/11/12/16541211");
    }

    [Fact]
    public void A_point_carries_its_own_definition_and_source()
    {
        var rows = Read(FigureCsv.Write(Samples.Members, Language.English));

        rows[5].Should().Equal("2019-02-12", "83000", "Said by the movement", "Members over time, as published", "2026-11-24",
            "Members on the site and in WhatsApp groups", "detikFinance", "https://finance.detik.com/read/2019/02/12/194522/4425317");
    }

    [Fact]
    public void Quotes_commas_and_line_breaks_come_back_as_they_were()
    {
        const string Hostile = "\"Kopi\", susu\r\ndan \"gula\"\n<script>";
        var rows = Read(FigureCsv.Write(Named(Hostile), Language.English));
        rows[1][0].Should().Be(Hostile);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    public void Text_that_a_spreadsheet_would_run_is_kept_from_running(string text) =>
        Read(FigureCsv.Write(Named(text), Language.English))[1][0].Should().Be($"'{text}");

    [Fact]
    public void Lines_end_as_RFC_4180_asks() =>
        FigureCsv.Write(Samples.Verdicts, Language.English).Should().EndWith("\r\n").And.NotMatchRegex("[^\r]\n");

    private static StackedBars Named(string name) => new(
        Samples.Blockers.Text, Samples.Blockers.RowHeading, Samples.Blockers.Unit, [Samples.Blockers.Series[0]], [new(LocalizedText.Same(name), [1])]);

    private static List<string[]> Read(string csv)
    {
        using CsvParser parser = new(new StringReader(csv), CultureInfo.InvariantCulture);
        List<string[]> rows = [];
        while (parser.Read())
        {
            rows.Add(parser.Record!);
        }

        return rows;
    }
}
