using System.Text.Json;
using OkOce.Dashboard.Import;
using OkOce.Dashboard.Import.Cells;

namespace OkOce.Dashboard.Tests.Import;

/// <summary>All people and numbers here are invented.</summary>
public sealed class PersonalDataTests
{
    private const string Headings =
        "No;Nama Industri;Nama Pemilik;NIK;No. HP;Alamat;Kecamatan;Nama Produk;Tenaga Kerja;Kapasitas Produksi;Satuan Produksi;Nilai Investasi (Rp.000);Keterangan";

    private const string Row =
        "1;Contoh Anyam;Fulanah Contoh;6400000000000001;0812-0000-0001;Jl. Contoh 5 HP 0812 0000 0002;Contohan;Anjat;3;40;bh;8.500;titip Fulan";

    [Fact]
    public void Columns_of_owners_identity_numbers_and_telephones_are_named_and_not_kept()
    {
        var reading = Rosters.ReadText(Headings, Row);
        var profile = reading.Accepted.Single().Profile;
        (profile.Name, profile.Address, profile.District).Should().Be(("Contoh Anyam", "Jl. Contoh 5", "Contohan"));
        reading.Notices.Should().Contain(n => n.Indonesian == "Data pribadi, tidak disimpan: C (Nama Pemilik), D (NIK), E (No. HP).");
        reading.Notices.Should().Contain(n => n.Indonesian == "Kolom yang tidak dikenal, tidak disimpan: M (Keterangan).");
        reading.Notices.Should().Contain(n => n.Indonesian.EndsWith("tidak disimpan: 1.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Row)]
    [InlineData("1;Contoh Anyam;Fulanah Contoh;6400000000000001;0812-0000-0001;Jl. Contoh 5 HP 0812 0000 0002;Contohan;Anjat;banyak;40;bh;8.500;titip Fulan")]
    [InlineData("1;Contoh Anyam;Fulanah Contoh;6400000000000001;0812-0000-0001;Jl. Contoh 5, Fulan;HP 081200000002;Contohan;Anjat;3;40;bh;8.500;titip Fulan")]
    [InlineData("1;Contoh Anyam;tengah;Fulanah Contoh;6400000000000001;0812-0000-0001;Jl. Contoh 5;Contohan;Anjat;3;40;bh;8.500")]
    [InlineData("1;Contoh Anyam 081200000002;Fulanah Contoh;6400000000000001;0812-0000-0001;Jl. Contoh 5;Contohan;081200000002;081200000002;0812-00000002;bh;8.500;titip Fulan")]
    public void Nothing_personal_is_stored_or_printed_whether_a_row_is_accepted_or_set_aside(string row)
    {
        var reading = Rosters.ReadText(Headings, row);
        var plan = RosterImport.Compare(reading, RosterHoldings.None);
        var everything = JsonSerializer.Serialize(reading) + JsonSerializer.Serialize(plan.New) + Rosters.Both(ImportReport.Of(plan));
        everything.Should().NotContain("Fulan").And.NotContain("0812").And.NotContain("640000");
    }

    [Fact]
    public void A_row_that_may_have_slipped_under_other_headings_is_set_aside_without_its_cells_where_some_are_personal()
    {
        var slipped = Row + ";lebih";
        Rosters.ReadText(Headings, slipped).Quarantined.Single().Cells.Should().BeEmpty();
        Rosters.ReadText(Rosters.Headings, Rosters.Anjat + ";lebih").Quarantined.Single().Cells.Should().NotBeEmpty();
    }

    [Fact]
    public void A_bare_Nama_beside_the_name_of_the_enterprise_is_a_persons()
    {
        var reading = Rosters.ReadText("Nama;" + Rosters.Headings, "Fulanah Contoh;" + Rosters.Anjat);
        reading.Accepted.Single().Profile.Name.Should().Be("Contoh Anyam");
        reading.Notices.Should().Contain(n => n.English == "Personal data, not kept: A (Nama).");
    }

    [Theory]
    [InlineData("Jl. Contoh 5, HP 0812-0000-0002", "Jl. Contoh 5")]
    [InlineData("Jl. Contoh 5 (0541) 000111", "Jl. Contoh 5")]
    [InlineData("Jl. Contoh 5 telp: 000111", "Jl. Contoh 5")]
    [InlineData("Jl. Contoh 5 +62 812 0000 0002", "Jl. Contoh 5")]
    [InlineData("Jl. Contoh 5 81200000002", "Jl. Contoh 5")]
    [InlineData("Jl. Contoh 5 NIK 6400000000000001", "Jl. Contoh 5")]
    [InlineData("Jl. Contoh 5 contoh@contoh.invalid", "Jl. Contoh 5")]
    [InlineData("Jl. Contoh 5 RT 001/002 No. 12 75123", "Jl. Contoh 5 RT 001/002 No. 12 75123")]
    [InlineData("50.000.000-75.000.000", "50.000.000-75.000.000")]
    [InlineData("62.500.000.000", "62.500.000.000")]
    public void Personal_numbers_leave_a_cell_and_other_numbers_stay(string cell, string kept) =>
        PersonalData.Drop(cell).Text.Should().Be(kept);
}
