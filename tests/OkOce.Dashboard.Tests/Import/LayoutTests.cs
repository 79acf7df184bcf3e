using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Tests.Import;

public sealed class LayoutTests
{
    [Fact]
    public void A_row_under_the_offices_headings_becomes_an_enterprise_with_money_in_rupiah() =>
        Rosters.Profile(Rosters.Headings, Rosters.Amplang).Should().Be(new EnterpriseProfile
        {
            Name = "Contoh Amplang",
            Product = "Amplang",
            Workforce = 4,
            Capacity = new ProductionCapacity(3000, Unit("bungkus")),
            Investment = new Rupiah(25_000_000),
            ProductionValue = new Rupiah(72_000_000),
            RawMaterialValue = new Rupiah(28_500_000),
            Commodity = "Makanan ringan",
        });

    [Fact]
    public void No_capacity_is_given_a_period_that_the_list_does_not_name() =>
        Rosters.Profile(Rosters.Headings, Rosters.Amplang).Capacity!.Per.Should().BeNull();

    [Theory]
    [InlineData("kg/bulan", CapacityPeriod.Month)]
    [InlineData("kg per hari", CapacityPeriod.Day)]
    [InlineData("Kg/thn.", CapacityPeriod.Year)]
    public void A_unit_that_names_its_period_is_believed(string unit, CapacityPeriod per) =>
        Rosters.Profile(Rosters.Headings, $"Contoh;Amplang;4;300;{unit};-;-;-;-").Capacity
            .Should().Be(new ProductionCapacity(300, Unit("kg"), per));

    [Theory]
    [InlineData("Nama")]
    [InlineData("Nama_Industri")]
    [InlineData("NAMA  INDUSTRI ")]
    [InlineData("Nama Usaha")]
    public void The_name_may_be_headed_otherwise(string heading) =>
        Rosters.Profile(Rosters.Headings.Replace("Nama Industri", heading, StringComparison.Ordinal), Rosters.Anjat)
            .Name.Should().Be("Contoh Anyam");

    [Fact]
    public void Columns_may_stand_in_any_order_and_some_may_be_missing()
    {
        var reading = Rosters.ReadText("Komoditi;Nama Produk;Nama;Tenaga Kerja;Satuan;Kapasitas", "Anyaman;Anjat;Contoh Anyam;3;bh;40");
        reading.Accepted.Single().Profile.Should().Be(new EnterpriseProfile
        {
            Name = "Contoh Anyam",
            Product = "Anjat",
            Commodity = "Anyaman",
            Workforce = 3,
            Capacity = new ProductionCapacity(40, Unit("buah")),
        });
        reading.Notices.Should().ContainSingle(n => n.English.StartsWith("Columns that the list lacks", StringComparison.Ordinal));
    }

    [Fact]
    public void A_workbook_without_headings_that_starts_in_column_B_is_read_and_its_money_stays_unknown()
    {
        object?[][] rows = [.. Enumerable.Range(1, 4).Select(i => new object?[] { $"Contoh Usaha {i}", "Amplang", i, 100, "bks", 39600, 1000, 500, "Makanan" })];
        var reading = Rosters.Read(Rosters.Workbook(firstColumn: 2, ("Sheet1", rows)), "contoh.xlsx");

        reading.Accepted.Should().HaveCount(4);
        reading.Accepted[0].Number.Should().Be(1);
        reading.Accepted[0].Profile.Should().Be(new EnterpriseProfile
        {
            Name = "Contoh Usaha 1",
            Product = "Amplang",
            Workforce = 1,
            Capacity = new ProductionCapacity(100, Unit("bungkus")),
            Commodity = "Makanan",
        });
        reading.Accepted.Should().OnlyContain(r => r.Scale == MoneyScale.Unknown);
        reading.Notices.Should().HaveCount(2);
        reading.Notices[0].Indonesian.Should().Contain("Tidak ada baris judul kolom");
        reading.Notices[1].Indonesian.Should().Contain("4 baris").And.Contain("(Rp.000)");
    }

    [Theory]
    [InlineData("(Rp.000)", 39_600_000)]
    [InlineData("(Rp 000)", 39_600_000)]
    [InlineData("(ribu rupiah)", 39_600_000)]
    [InlineData("(dalam ribuan)", 39_600_000)]
    [InlineData("(Rp penuh)", 39_600)]
    [InlineData("(Rp. juta)", 39_600_000_000)]
    [InlineData("(Rp.000.000)", 39_600_000_000)]
    public void A_heading_gives_its_figures_their_scale(string scale, long rupiah) =>
        Rosters.Profile(Rosters.Headings.Replace("(Rp.000)", scale, StringComparison.Ordinal), "Contoh;Amplang;4;1;kg;39.600;1;1;-")
            .Investment.Should().Be(new Rupiah(rupiah));

    [Theory]
    [InlineData("")]
    [InlineData("(Rp)")]
    [InlineData("(Rupiah)")]
    public void Money_whose_heading_names_no_scale_stays_unknown_and_is_said_so_once(string scale)
    {
        var reading = Rosters.ReadText(Rosters.Headings.Replace("(Rp.000)", scale, StringComparison.Ordinal), Rosters.Amplang, Rosters.Anjat);
        reading.Accepted.Should().HaveCount(2);
        reading.Accepted.Should().OnlyContain(r => r.Profile.Investment == null && r.Profile.ProductionValue == null && r.Scale == MoneyScale.Unknown);
        reading.Notices.Should().ContainSingle().Which.English.Should().Contain("2 rows").And.Contain("(Rp.000)");
    }

    [Fact]
    public void Money_whose_headings_disagree_on_the_scale_stays_unknown_everywhere()
    {
        var headings = Rosters.Headings.Replace("Nilai Produksi (Rp.000)", "Nilai Produksi", StringComparison.Ordinal);
        Rosters.ReadText(headings, Rosters.Amplang).Accepted.Single().Profile.Investment.Should().BeNull();
    }

    [Fact]
    public void A_word_of_scale_in_the_cell_counts_even_where_the_heading_names_none() =>
        Rosters.ReadText(Rosters.Headings.Replace("(Rp.000)", "", StringComparison.Ordinal), "Contoh;Amplang;4;1;kg;5 juta;Rp 1,5 milyar;500 ribu;-")
            .Accepted.Single().Profile.Should().Match<EnterpriseProfile>(p =>
                p.Investment == new Rupiah(5_000_000) && p.ProductionValue == new Rupiah(1_500_000_000) && p.RawMaterialValue == new Rupiah(500_000));

    [Fact]
    public void A_zero_is_zero_at_any_scale() =>
        Rosters.Profile(Rosters.Headings.Replace("(Rp.000)", "", StringComparison.Ordinal), "Contoh;Amplang;4;1;kg;0;-;-;-")
            .Investment.Should().Be(new Rupiah(0));

    [Fact]
    public void Blank_rows_are_passed_over_and_rows_keep_the_number_they_have_in_the_file() =>
        Rosters.ReadText("", Rosters.Headings, "", ";;;;;;;;", Rosters.Amplang, "", Rosters.Anjat)
            .Accepted.Select(r => r.Number).Should().Equal(5, 7);

    [Fact]
    public void A_sheet_beside_the_roster_is_named_and_not_read()
    {
        var book = Rosters.Workbook(1,
            ("Catatan", [["Daftar ini contoh"]]),
            ("Data IKM", [Rosters.Cells(Rosters.Headings), Rosters.Cells(Rosters.Anjat)]));
        var reading = Rosters.Read(book, "contoh.xlsx");
        reading.Accepted.Single().Profile.Name.Should().Be("Contoh Anyam");
        reading.Notices.Should().ContainSingle().Which.English.Should().Be("Other sheets, not read: Catatan.");
    }

    private static ProductionUnit Unit(string symbol) => ProductionUnit.All.Single(u => u.Symbol == symbol);
}
