using System.Text;
using OkOce.EntityFrameworkCore;

namespace OkOce.Dashboard.Tests.Commands;

public sealed class ImportTests : IDisposable
{
    private readonly Folder folder = new();

    private string Data => folder.To("data");

    private string Database => Path.Combine(Data, OkOceStore.FileName);

    public static TheoryData<string, byte[]> Hostile => new()
    {
        { "empty.csv", [] },
        { "zeros.csv", new byte[1000] },
        { "binary.xlsx", [.. "PK\u0003\u0004"u8, .. Enumerable.Range(0, 500).Select(i => (byte)(i * 37 % 256))] },
        { "truncated.xlsx", File.ReadAllBytes(Repository.Sample("roster-synthetic.xlsx"))[..2000] },
        { "case.json", File.ReadAllBytes(Repository.Case("published/case-009.json")) },
        { "other.csv", "kecamatan;jumlah\nContohan;12\n"u8.ToArray() },
    };

    [Theory]
    [InlineData("roster-synthetic.csv")]
    [InlineData("roster-synthetic.xlsx")]
    public void A_roster_is_taken_in_once(string name)
    {
        var first = Import(Repository.Sample(name), "--lang", "en");
        first.Output.Should().Contain(name).And.Contain("10 new, 0 updated, 0 unchanged").And.Contain("2 now, 0 before");
        Import(Repository.Sample(name), "--lang", "en").Output.Should().Contain("0 new, 0 updated, 10 unchanged").And.Contain("0 now, 2 before");
        Import(Repository.Sample(name)).Output.Should().Contain("0 baru, 0 diperbarui, 10 tidak berubah");
    }

    [Fact]
    public void The_same_list_in_the_other_format_changes_nothing()
    {
        Import(Repository.Sample("roster-synthetic.csv"));
        Import(Repository.Sample("roster-synthetic.xlsx"), "--lang", "en").Output.Should().Contain("0 new, 0 updated, 10 unchanged");
    }

    [Fact]
    public void A_dry_run_tells_the_same_and_makes_nothing()
    {
        var dry = Import(Repository.Sample("roster-synthetic.csv"), "--dry-run");
        folder.Names.Should().BeEmpty();
        Import(Repository.Sample("roster-synthetic.csv")).Output.Should().Be(dry.Output);
    }

    [Fact]
    public void A_dry_run_over_a_database_leaves_what_is_kept_as_it_was()
    {
        Import(Repository.Sample("roster-synthetic.csv"));
        var other = folder.With("b.csv", File.ReadAllText(Repository.Sample("roster-synthetic.csv")).Replace("Contoh Usaha", "Contoh Lain", StringComparison.Ordinal));
        Import(other, "--dry-run", "--lang", "en").Output.Should().Contain("10 new");
        Import(Repository.Sample("roster-synthetic.csv"), "--lang", "en").Output.Should().Contain("10 unchanged");
        Import(other, "--dry-run", "--lang", "en").Output.Should().Contain("10 new");
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void What_is_no_roster_is_refused_and_makes_no_database(string name, byte[] bytes)
    {
        Said.To("import", folder.With(name, bytes), "--data", Data).ShouldRefuse(name);
        folder.Names.Should().Equal(name);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void What_is_no_roster_leaves_the_database_to_the_byte(string name, byte[] bytes)
    {
        Import(Repository.Sample("roster-synthetic.csv"));
        var before = File.ReadAllBytes(Database);
        Said.To("import", folder.With(name, bytes), "--data", Data).ShouldRefuse(name);
        File.ReadAllBytes(Database).Should().Equal(before);
    }

    [Fact]
    public void A_refusal_speaks_the_language_asked_for()
    {
        var file = folder.With("other.csv", "kecamatan;jumlah\nContohan;12\n");
        Said.To("import", file, "--data", Data).ShouldRefuse("ditolak");
        Said.To("import", file, "--data", Data, "--lang", "en").ShouldRefuse("refused");
    }

    [Fact]
    public void A_file_that_is_not_there_a_folder_and_an_endless_device_are_refused()
    {
        Said.To("import", folder.To("nothing.csv"), "--data", Data).ShouldRefuse("nothing.csv");
        Said.To("import", folder.Path, "--data", Data).ShouldRefuse(folder.Path);
        Said.To("import", "", "--data", Data).ShouldRefuse("expected a roster");
        Said.To("import", "/dev/zero", "--data", Data).ShouldRefuse("/dev/zero", "more than");
        folder.Names.Should().BeEmpty();
    }

    [Fact]
    public void A_file_where_the_folder_should_be_is_refused_and_left_alone()
    {
        var file = folder.With("data", "mine");
        Said.To("import", Repository.Sample("roster-synthetic.csv"), "--data", file).ShouldRefuse(file, "found", "expected");
        File.ReadAllText(file).Should().Be("mine");
    }

    [Fact]
    public void A_database_of_something_else_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(Data);
        File.WriteAllText(Database, "not a database, but somebody's notes");
        Said.To("import", Repository.Sample("roster-synthetic.csv"), "--data", Data).ShouldRefuse(Database, "not an SQLite database");
        Said.To("import", Repository.Sample("roster-synthetic.csv"), "--data", Data, "--dry-run").ShouldRefuse(Database, "not an SQLite database");
        File.ReadAllText(Database).Should().Be("not a database, but somebody's notes");
    }

    [Fact]
    public void A_character_that_no_database_gives_back_unchanged_is_refused_or_set_aside_and_never_breaks_the_program()
    {
        var roster = File.ReadAllText(Repository.Sample("roster-synthetic.csv")).Replace("Contoh Usaha", "Contoh\0Usaha", StringComparison.Ordinal);
        var said = Said.To("import", folder.With("nul.csv", Encoding.UTF8.GetBytes(roster)), "--data", Data);
        said.Error.Should().NotContain("Unhandled");
        if (said.Code == 0)
        {
            said.Output.Should().Contain("0 baru");
        }
        else
        {
            said.ShouldRefuse("nul.csv");
        }
    }

    [Theory]
    [InlineData("--data", "")]
    [InlineData("--data", " ")]
    [InlineData("--lang", "fr")]
    [InlineData("--dry", "run")]
    public void An_option_that_is_not_understood_ends_with_two(params string[] option)
    {
        var said = Said.To(["import", Repository.Sample("roster-synthetic.csv"), .. option]);
        (said.Code, said.Output).Should().Be((2, ""));
        said.Error.Should().Contain(option[0] == "--data" ? "--data: found an empty name" : option[1]);
    }

    public void Dispose() => folder.Dispose();

    private Said Import(string file, params string[] options)
    {
        var said = Said.To(["import", file, "--data", Data, .. options]);
        said.Error.Should().BeEmpty();
        said.Code.Should().Be(0);
        return said;
    }
}
