using System.Text;

namespace OkOce.Dashboard.Tests.Import;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("kecamatan;jumlah_umkm", "Contohan;120", "row 1", "jumlah_umkm")]
    [InlineData("No;Kecamatan;Jumlah Usaha;Tenaga Kerja", "1;Contohan;5;9", "row 1", "totals by place")]
    [InlineData("Uraian;Kec. Satu;Kec. Dua;Kec. Tiga", "Mebel;1;2;3", "row 1", "places as columns")]
    [InlineData("Nama;Kegiatan;Kecamatan;Alamat;kategori;lat;lng;;", "Contoh;jualan;Contohan;Jl. Contoh;Kuliner;0,1;1,1;;", "row 1", "planning office's list")]
    [InlineData("Nama;Nama Produk;Tenaga Kerja;Alamat", "Contoh;Kue;3;Jl. Contoh", "row 1", "too few of the headings")]
    [InlineData("satu;dua;tiga", "1;2;3", "row 1", "no row of headings")]
    public void What_looks_like_a_roster_and_is_none_is_refused_with_its_place_and_reason(string first, string second, string place, string found)
    {
        var report = Rosters.RefusalOf(first, second).Report;
        report.English.Should().Contain("contoh.csv").And.Contain(place).And.Contain(found).And.Contain("Expected:");
        report.Indonesian.Should().Contain("ditolak").And.Contain("Diharapkan:");
    }

    [Fact]
    public void Totals_under_a_title_are_refused_at_the_row_of_their_headings() =>
        Rosters.RefusalOf("DATA UMKM", "TAHUN 2024", "Kecamatan;Jumlah UMKM", "Contohan;120").Report.English
            .Should().Contain("row 3").And.Contain("totals by place");

    [Fact]
    public void A_title_above_the_headings_is_refused_because_it_may_change_what_figures_mean() =>
        Rosters.RefusalOf("DAFTAR IKM (dalam jutaan rupiah)", "", Rosters.Headings, Rosters.Anjat).Report.English
            .Should().Contain("row 1").And.Contain("stand in row 3").And.Contain("delete");

    [Fact]
    public void A_heading_that_comes_twice_is_refused() =>
        Rosters.RefusalOf(Rosters.Headings + ";Komoditas", Rosters.Anjat + ";Anyaman").Report.Indonesian
            .Should().Contain("kolom I dan J");

    [Fact]
    public void Headings_in_unknown_words_are_not_taken_for_a_first_enterprise() =>
        Rosters.RefusalOf("Firm;Goods;Staff;Output;Measure;Capital;Sales;Inputs;Kind", Rosters.Amplang, Rosters.Anjat, Rosters.Doyo, Rosters.Doyo)
            .Report.English.Should().Contain("row 1").And.Contain("no row of headings");

    [Fact]
    public void Headings_alone_are_refused() =>
        Rosters.RefusalOf(Rosters.Headings).Report.English.Should().Contain("no row under them");

    [Fact]
    public void A_list_of_people_is_refused_without_printing_them() =>
        Rosters.Both(Rosters.RefusalOf("Fulanah Contoh;081200000001", "Fulan Contoh;081200000002").Report)
            .Should().NotContain("Fulan").And.NotContain("0812");

    [Fact]
    public void Two_rosters_in_one_workbook_are_refused()
    {
        object?[][] rows = [Rosters.Cells(Rosters.Headings), Rosters.Cells(Rosters.Anjat)];
        Rosters.RefusalOf(Rosters.Workbook(1, ("2023", rows), ("2024", rows)), "contoh.xlsx").Report.English.Should().Contain("2023, 2024");
    }

    public static TheoryData<string, byte[]> NoRosters => new()
    {
        { "empty file", [] },
        { "empty file", Encoding.ASCII.GetBytes(" \r\n\t\n") },
        { "PDF", Encoding.ASCII.GetBytes("%PDF-1.7 x") },
        { "old .xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0] },
        { "password", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")] },
        { "no text", [0x41, 0x00, 0x42] },
        { "no text", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] },
        { "no text", [0xFF, 0xFE, 0x00] },
        { "cut off", "PK\u0003\u0004"u8.ToArray() },
        { "no XLSX", Rosters.Archive(("word/document.xml", "<d/>")) },
        { "without a single filled row", Rosters.Workbook() },
        { "without a single filled row", Encoding.ASCII.GetBytes("\"") },
        { "without a single filled row", [0xEF, 0xBB, 0xBF] },
        { "no row of headings", Encoding.ASCII.GetBytes("<html><body><table></table></body></html>") },
        { "no row of headings", Encoding.ASCII.GetBytes("{\"cases\": []}") },
    };

    [Theory]
    [MemberData(nameof(NoRosters))]
    public void A_file_of_another_kind_is_refused_for_what_it_is(string found, byte[] bytes) =>
        Rosters.RefusalOf(bytes, "contoh.xlsx").Report.English.Should().Contain(found);

    [Fact]
    public void A_refusal_names_the_file_without_its_folder() =>
        Rosters.RefusalOf([], "/home/contoh/daftar.xlsx").Report.English.Should().StartWith("daftar.xlsx was refused");
}
