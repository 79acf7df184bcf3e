namespace OkOce.Dashboard.Tests.Commands;

public sealed class AssessRefusalTests : IDisposable
{
    private readonly Folder folder = new();

    private static string Good => File.ReadAllText(Repository.Case("published/case-009.json"));

    public static TheoryData<string, string> Hostile => new()
    {
        { "not-json.json", "bukan json" },
        { "empty.json", "" },
        { "not-a-case.json", """{ "name": "a package" }""" },
        { "list.json", "[]" },
        { "other-format.json", Good.Replace("okoce-case/1", "okoce-case/2", StringComparison.Ordinal) },
        { "unknown-fact.json", Good.Replace("\"hs\"", "\"hz\"", StringComparison.Ordinal) },
        { "roster.csv", "Nama Industri;Nama Produk\nContoh;Kue\n" },
        { "truncated.json", Good[..(Good.Length / 2)] },
        { "deep.json", new string('[', 100_000) },
        { "binary.json", "\0\u0001\u0002PK\u0003\u0004" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void What_is_no_case_is_refused_with_its_place(string name, string text)
    {
        Said.To("assess", folder.With(name, text)).ShouldRefuse(name, "line ", "column ", "expected");
        folder.Names.Should().Equal(name);
    }

    [Fact]
    public void One_bad_file_keeps_every_verdict_back_and_each_bad_file_is_told()
    {
        folder.With("a.json", Good);
        folder.With("b.json", "{");
        folder.With("c.json", "[]");
        Said.To("assess", "--format", "json", folder.Path).ShouldRefuse("b.json", "c.json");
    }

    [Fact]
    public void A_file_too_large_is_said_to_be_so_however_large_it_is()
    {
        Said.To("assess", folder.With("large.json", new byte[2 << 20])).ShouldRefuse("large.json", "more than 1048576 bytes");
        Said.To("assess", "/dev/zero").ShouldRefuse("/dev/zero", "more than 1048576 bytes");
    }

    [Fact]
    public void A_file_as_large_as_allowed_is_read()
    {
        var padded = Good.PadRight((1 << 20) - (System.Text.Encoding.UTF8.GetByteCount(Good) - Good.Length));
        Said.To("assess", folder.With("padded.json", padded)).Code.Should().Be(0);
        Said.To("assess", folder.With("padded.json", padded + " ")).ShouldRefuse("padded.json", "more than 1048576 bytes");
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_folder_without_cases_are_refused()
    {
        Said.To("assess", folder.To("nothing.json")).ShouldRefuse("nothing.json", "expected a file");
        Said.To("assess", folder.Path).ShouldRefuse(folder.Path, "expected a file");
        Said.To("assess", "").ShouldRefuse("expected a file");
        Directory.CreateDirectory(folder.To("x.json"));
        Said.To("assess", folder.To("x.json")).ShouldRefuse("x.json", "expected a file");
        Said.To("assess", folder.Path).ShouldRefuse(folder.Path, "expected a file");
        folder.Names.Should().Equal("x.json");
    }

    [Fact]
    public void An_id_that_stands_in_two_files_is_refused_with_both()
    {
        folder.With("one.json", Good);
        folder.With("two.json", Good);
        Said.To("assess", folder.Path).ShouldRefuse("one.json", "two.json", "\"case-009\"");
    }

    [Fact]
    public void A_link_to_a_folder_above_is_not_followed_round_and_round()
    {
        folder.With("one.json", Good);
        Directory.CreateSymbolicLink(folder.To("again"), folder.Path);
        var said = Said.To("assess", folder.Path);
        said.Error.Should().BeEmpty();
        said.Code.Should().Be(0);
    }

    [Theory]
    [InlineData("--market", "Atlantis")]
    [InlineData("--market", "us")]
    [InlineData("--market", "ID")]
    [InlineData("--on", "yesterday")]
    [InlineData("--on", "2026-02-30")]
    [InlineData("--on", "24-11-2026")]
    [InlineData("--known-on", "2026/11/24")]
    [InlineData("--format", "xml")]
    [InlineData("--lang", "fr")]
    [InlineData("--colour", "blue")]
    [InlineData("--on")]
    public void An_option_that_is_not_understood_ends_with_two_and_says_nothing_where_programs_read(params string[] option)
    {
        var said = Said.To(["assess", folder.With("a.json", Good), .. option]);
        said.Code.Should().Be(2);
        said.Error.Should().Contain(option[0] == "--colour" ? option[0] : option[^1]);
        said.Output.Should().BeEmpty();
    }

    [Fact]
    public void Without_a_file_nothing_can_be_assessed()
    {
        var said = Said.To("assess");
        (said.Code, said.Output).Should().Be((2, ""));
        said.Error.Should().NotBeEmpty();
    }

    public void Dispose() => folder.Dispose();
}
