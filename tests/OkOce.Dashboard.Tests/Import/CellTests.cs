using OkOce.Dashboard.Import.Cells;
using OkOce.Dashboard.Import.Files;
using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Tests.Import;

public sealed class CellTests
{
    [Theory]
    [InlineData("39600", 39600)]
    [InlineData("39.600", 39600)]
    [InlineData("39.600.", 39600)]
    [InlineData("5.000.000", 5_000_000)]
    [InlineData("5 000 000", 5_000_000)]
    [InlineData("1,234,567", 1_234_567)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("39,5", 39.5)]
    [InlineData("39.5", 39.5)]
    [InlineData("0,500", 0.5)]
    [InlineData("0", 0)]
    [InlineData("'1.200", 1200)]
    public void A_number_is_read_as_offices_write_it(string text, double value) =>
        Figure.Read(RosterCell.Of(text)).Should().Be(new Figure(FigureKind.Value, (decimal)value));

    [Theory]
    [InlineData("", nameof(FigureKind.Unknown))]
    [InlineData("-", nameof(FigureKind.Unknown))]
    [InlineData("*", nameof(FigureKind.Unknown))]
    [InlineData("Belum pilih komoditi", nameof(FigureKind.Unknown))]
    [InlineData("5-10", nameof(FigureKind.Range))]
    [InlineData("5 juta s/d 10 juta", nameof(FigureKind.Range))]
    [InlineData("± 5", nameof(FigureKind.Range))]
    [InlineData("sekitar 20", nameof(FigureKind.Range))]
    [InlineData("-5", nameof(FigureKind.Negative))]
    [InlineData("(5)", nameof(FigureKind.Negative))]
    [InlineData("39,600", nameof(FigureKind.Ambiguous))]
    [InlineData("1.5E+07", nameof(FigureKind.Unreadable))]
    [InlineData("-76.004.363.1", nameof(FigureKind.Negative))]
    [InlineData("12.34.56", nameof(FigureKind.Unreadable))]
    [InlineData("1234567890123456789", nameof(FigureKind.Unreadable))]
    [InlineData("banyak", nameof(FigureKind.Unreadable))]
    [InlineData("٣٤", nameof(FigureKind.Unreadable))]
    public void What_is_no_number_is_told_apart(string text, string kind) =>
        Figure.Read(RosterCell.Of(text)).Kind.ToString().Should().Be(kind);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("*")]
    [InlineData("Belum pilih komoditi")]
    public void An_empty_cell_is_unknown_and_never_zero(string empty) =>
        Rosters.Profile(Rosters.Headings, $"Contoh;{empty};{empty};{empty};{empty};{empty};{empty};{empty};{empty}")
            .Should().Be(new EnterpriseProfile { Name = "Contoh" });

    [Theory]
    [InlineData("39.600.", 39_600_000)]
    [InlineData("5 juta", 5_000_000)]
    [InlineData("Rp. 5 jt", 5_000_000)]
    [InlineData("500 rb", 500_000)]
    public void Money_under_a_heading_in_thousands(string text, long rupiah) =>
        Rosters.Profile(Rosters.Headings, $"Contoh;Amplang;4;1;kg;{text};-;-;-").Investment.Should().Be(new Rupiah(rupiah));

    [Theory]
    [InlineData("Rp. 5.000.000")]
    [InlineData("Rp 5.000.000,-")]
    [InlineData("5.000.000,-")]
    [InlineData("IDR 5,000,000")]
    [InlineData("Rp. 5.000.000 rupiah")]
    public void Money_under_a_heading_in_whole_rupiah(string text) =>
        Rosters.Profile(Rosters.Headings.Replace("(Rp.000)", "(Rp penuh)", StringComparison.Ordinal), $"Contoh;Amplang;4;1;kg;{text};-;-;-")
            .Investment.Should().Be(new Rupiah(5_000_000));

    [Fact]
    public void A_cell_in_Rp_under_a_heading_in_thousands_is_a_contradiction_and_stays_unknown()
    {
        var (row, remark) = Rosters.RemarkOn(Rosters.Headings, "Contoh;Amplang;4;1;kg;Rp. 5.000.000;-;-;-");
        row.Profile.Investment.Should().BeNull();
        remark.Column.Should().Be("F (Nilai Investasi (Rp.000))");
        remark.Found.Indonesian.Should().Be("\"Rp. 5.000.000\"");
    }

    [Theory]
    [InlineData("5-10 juta")]
    [InlineData("Rp 5.000.000 - Rp 10.000.000")]
    [InlineData("< 50 juta")]
    public void A_range_of_money_is_no_value_and_its_words_are_kept_in_the_remark(string range)
    {
        var (row, remark) = Rosters.RemarkOn(Rosters.Headings, $"Contoh;Amplang;4;1;kg;{range};-;-;-");
        row.Profile.Investment.Should().BeNull();
        remark.Found.English.Should().Be($"\"{range}\"");
        row.Cells["F (Nilai Investasi (Rp.000))"].Should().Be(range);
    }

    [Theory]
    [InlineData("mata")]
    [InlineData("kali")]
    [InlineData("Topeng")]
    [InlineData("kg/buah")]
    public void A_unit_that_counts_nothing_stays_unknown_and_is_named(string unit)
    {
        var (row, remark) = Rosters.RemarkOn(Rosters.Headings, $"Contoh;Amplang;4;100;{unit};-;-;-;-");
        row.Profile.Capacity.Should().Be(new ProductionCapacity(100));
        remark.Column.Should().Be("E (Satuan Produksi)");
    }

    [Fact]
    public void A_figure_may_carry_its_own_word()
    {
        var profile = Rosters.Profile(Rosters.Headings, "Contoh;Amplang;5 orang;100 kg;-;-;-;-;-");
        profile.Workforce.Should().Be(5);
        profile.Capacity!.Unit!.Symbol.Should().Be("kg");
    }

    [Fact]
    public void A_date_in_place_of_a_figure_sets_the_row_aside_as_a_spreadsheet_makes_one_of_a_range()
    {
        var book = Rosters.Workbook(
            Rosters.Cells(Rosters.Headings),
            ["Contoh", "Amplang", 4, new DateTime(2024, 10, 5), "kg", 1, 1, 1, "-"]);
        var reason = Rosters.Read(book, "contoh.xlsx").Quarantined.Single().Reasons.Single();
        reason.Found.English.Should().Be("\"2024-10-05\"");
        reason.Expected.English.Should().Contain("range");
    }

    [Theory]
    [InlineData("Contoh;Amplang;banyak;1;kg;-;-;-;-", "C (Tenaga Kerja (Orang))", "\"banyak\"")]
    [InlineData("Contoh;Amplang;2,5;1;kg;-;-;-;-", "C (Tenaga Kerja (Orang))", "\"2,5\"")]
    [InlineData("Contoh;Amplang;10001;1;kg;-;-;-;-", "C (Tenaga Kerja (Orang))", "\"10001\"")]
    [InlineData("Contoh;Amplang;4;-1;kg;-;-;-;-", "D (Kapasitas Produksi)", "\"-1\"")]
    [InlineData("Contoh;Amplang;4;100 kg;buah;-;-;-;-", "D (Kapasitas Produksi)", "\"100 kg\"")]
    [InlineData("Contoh;Amplang;4;1;kg;39,600;-;-;-", "F (Nilai Investasi (Rp.000))", "\"39,600\"")]
    [InlineData("Contoh;Amplang;4;1;kg;-;1000000001;-;-", "G (Nilai Produksi (Rp.000))", "\"1000000001\"")]
    [InlineData(";Amplang;4;1;kg;-;-;-;-", "A (Nama Industri)", "sel kosong")]
    [InlineData("12;Amplang;4;1;kg;-;-;-;-", "A (Nama Industri)", "\"12\"")]
    [InlineData("JUMLAH;;40;1;kg;-;-;-;-", "A (Nama Industri)", "\"JUMLAH\"")]
    [InlineData("Total Kecamatan Contoh;;40;1;kg;-;-;-;-", "A (Nama Industri)", "\"Total Kecamatan Contoh\"")]
    public void A_row_that_cannot_be_trusted_is_set_aside_with_place_and_finding(string line, string column, string found)
    {
        var reason = Rosters.ReasonOf(line);
        (reason.Row, reason.Column, reason.Found.Indonesian).Should().Be((2, column, found));
    }

    [Theory]
    [InlineData("Contoh;Amplang;10000;1;kg;-;1000000000;-;-")]
    [InlineData("Total Jaya;Amplang;4;1;kg;-;-;-;-")]
    public void A_row_on_the_good_side_of_each_bound_is_accepted(string line) =>
        Rosters.Profile(Rosters.Headings, line).Name.Should().NotBeEmpty();

    [Fact]
    public void Headings_that_come_again_further_down_are_no_enterprise()
    {
        var reading = Rosters.ReadUnderHeadings(Rosters.Amplang, Rosters.Headings, Rosters.Anjat);
        reading.Accepted.Should().HaveCount(2);
        reading.Quarantined.Single().Row.Should().Be(3);
    }

    [Fact]
    public void A_quarantined_row_is_kept_whole() =>
        Rosters.ReadUnderHeadings("Contoh;Amplang;banyak;1;kg;39.600.;5-10 juta;-;Makanan").Quarantined.Single().Cells.Values
            .Should().Equal("Contoh", "Amplang", "banyak", "1", "kg", "39.600.", "5-10 juta", "-", "Makanan");

    [Theory]
    [InlineData("Bengkel", false)]
    [InlineData("Laundry", false)]
    [InlineData("Percetakan", false)]
    [InlineData("Jasa Reparasi", false)]
    [InlineData("Anyaman", true)]
    public void A_service_is_a_member_and_makes_no_goods(string commodity, bool makesGoods) =>
        Rosters.Profile(Rosters.Headings, $"Contoh;-;4;1;kg;-;-;-;{commodity}").MakesGoods.Should().Be(makesGoods);
}
