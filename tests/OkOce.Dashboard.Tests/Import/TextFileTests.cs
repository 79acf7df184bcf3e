using System.Text;

namespace OkOce.Dashboard.Tests.Import;

public sealed class TextFileTests
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Accented) },
        { "UTF-8", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Accented)] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Accented)] },
        { "UTF-16", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Accented)] },
        { "Windows-1252", Windows1252.GetBytes(Accented) },
    };

    private static string Accented => Rosters.Headings + "\r\nContoh Café;Amplang\u00A0udang;4;100;m²;-;-;-;-\n";

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Letters_survive_every_encoding_and_hard_blanks_become_blanks(string name, byte[] bytes)
    {
        var reading = Rosters.Read(bytes);
        reading.Format.English.Should().Be($"CSV, {name}, cells parted by semicolons");
        var profile = reading.Accepted.Single().Profile;
        (profile.Name, profile.Product, profile.Capacity!.Unit!.Symbol).Should().Be(("Contoh Café", "Amplang udang", "m2"));
    }

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\t")]
    [InlineData("|")]
    public void Cells_may_be_parted_by_any_usual_sign(string sign)
    {
        string[] lines = [Rosters.Headings, Rosters.Amplang];
        Rosters.ReadText([.. lines.Select(l => l.Replace(";", sign, StringComparison.Ordinal))])
            .Accepted.Single().Profile.Commodity.Should().Be("Makanan ringan");
    }

    [Fact]
    public void Without_headings_the_sign_is_still_found()
    {
        var reading = Rosters.ReadText("Contoh A;Kue, roti;4;1;kg;39,5;1;1;Makanan", "Contoh B;Kue;2;1;kg;3;1;1;Makanan");
        reading.Accepted[0].Profile.Product.Should().Be("Kue, roti");
    }

    [Fact]
    public void Excels_own_hint_at_the_sign_is_not_a_row()
    {
        var row = Rosters.ReadText("sep=,", Rosters.Headings.Replace(';', ','), Rosters.Anjat.Replace(';', ',')).Accepted.Single();
        (row.Number, row.Profile.Name).Should().Be((3, "Contoh Anyam"));
    }

    [Fact]
    public void Line_ends_may_be_mixed_and_a_break_inside_quotes_belongs_to_the_cell()
    {
        var reading = Rosters.Read(Encoding.UTF8.GetBytes(
            Rosters.Headings + "\r\n\"Contoh\r\nUsaha\";\"Kain\nulap doyo\";4;1;lbr;-;-;-;-\n" + Rosters.Anjat + "\r\n" + Rosters.Doyo));
        reading.Accepted.Select(r => (r.Number, r.Profile.Name, r.Profile.Product)).Should().Equal(
            (2, "Contoh Usaha", "Kain ulap doyo"), (5, "Contoh Anyam", "Anjat"), (6, "Contoh Tenun", "Ulap doyo"));
    }

    [Fact]
    public void A_doubled_mark_and_a_sign_inside_quotes_are_text() =>
        Rosters.Profile(Rosters.Headings, "\"Contoh; \"\"Maju\"\"\";Kain 3\" lebar;4;1;lbr;-;-;-;-")
            .Should().Match<OkOce.Domain.Enterprises.EnterpriseProfile>(p => p.Name == "Contoh; \"Maju\"" && p.Product == "Kain 3\" lebar");

    [Theory]
    [InlineData("Contoh;Kue, roti;4;1;kg;-;-;-;Makanan;lebih")]
    [InlineData("Contoh;Kue;4;1;kg;-")]
    [InlineData("\"Contoh\" Maju;Kue;4;1;kg;-;-;-;Makanan")]
    public void A_row_whose_cells_do_not_fall_under_the_headings_is_set_aside(string line)
    {
        var reason = Rosters.ReasonOf(line);
        (reason.Row, reason.Column).Should().Be((2, ""));
    }

    [Fact]
    public void Blank_cells_beyond_the_last_heading_mean_nothing() =>
        Rosters.Profile(Rosters.Headings, Rosters.Anjat + ";;  ;").Name.Should().Be("Contoh Anyam");

    [Fact]
    public void A_mark_that_is_never_closed_refuses_the_file_at_the_line_where_it_opens()
    {
        var refusal = Rosters.RefusalOf(Rosters.Headings, Rosters.Anjat, "\"Contoh;Kue;4;1;kg;-;-;-;-", Rosters.Amplang, "");
        refusal.Report.English.Should().Contain("row 3").And.Contain("quotation mark");
    }
}
