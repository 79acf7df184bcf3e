using System.Globalization;
using System.Text;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Markets;

namespace OkOce.Domain.Tests.CaseFiles;

public class CaseFileRefusalTests
{
    private const string Good = """
        {
          "format": "okoce-case/1",
          "id": "example",
          "title": { "en": "An example", "id": "Sebuah contoh" },
          "synthetic": true,
          "sector": "spices",
          "destinations": ["US"],
          "day": "2026-11-24",
          "before": { "product": { "hs": "090811", "retail-packed": true } }
        }
        """;

    [Fact]
    public void The_smallest_case_is_read() => Read(Good).Before.Hs!.Digits.Should().Be("090811");

    [Fact]
    public void Years_are_read_alike_on_a_machine_that_counts_them_otherwise()
    {
        var own = CultureInfo.CurrentCulture;
        // Where cultures are left out of the machine there is no other way to count.
        CultureInfo.CurrentCulture = CultureInfo.GetCultures(CultureTypes.SpecificCultures).FirstOrDefault(one => one.Name == "th-TH") ?? own;
        try
        {
            Read(Good).Days.Should().Be(Period.From(2026, 11, 24).Through(2026, 11, 24));
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }
    }

    [Theory]
    [InlineData("\"okoce-case/1\"", "\"okoce-case/9\"", 2, 13)]
    [InlineData("\"spices\"", "\"spicy\"", 6, 13)]
    [InlineData("[\"US\"]", "[\"XX\"]", 7, 20)]
    [InlineData("2026-11-24", "2026-02-30", 8, 10)]
    [InlineData("\"090811\"", "\"0908x1\"", 9, 34)]
    [InlineData("retail-packed", "retail-paked", 9, 60)]
    [InlineData("\"retail-packed\": true", "\"retail-packed\": \"yes\"", 9, 61)]
    [InlineData("\"synthetic\": true,", "\"synthetic\": true, \"synthetic\": false,", 5, 22)]
    public void A_fault_is_refused_with_its_line_and_column(string good, string bad, int line, int column)
    {
        var refusal = FluentActions.Invoking(() => Read(Good.Replace(good, bad, StringComparison.Ordinal))).Should().Throw<CaseFileException>().Which;
        (refusal.Line, refusal.Column).Should().Be((line, column), refusal.Message);
        refusal.File.Should().Be("example.json");
    }

    [Fact]
    public void A_misspelt_fact_is_told_what_it_was_likely_meant_to_be() =>
        FluentActions.Invoking(() => Read(Good.Replace("retail-packed", "retail-paked", StringComparison.Ordinal)))
            .Should().Throw<CaseFileException>().WithMessage("*did you mean retail-packed?*");

    [Fact]
    public void A_file_cut_short_anywhere_is_refused_and_never_half_read()
    {
        var bytes = Encoding.UTF8.GetBytes(Good);
        for (var length = 0; length < bytes.Length; length++)
        {
            FluentActions.Invoking(() => Reader.Read(bytes.AsSpan(0, length), "cut.json")).Should().Throw<CaseFileException>($"it was cut after {length} bytes");
        }
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        FluentActions.Invoking(() => Read(new string('[', 100_000))).Should().Throw<CaseFileException>();

    [Fact]
    public void Binary_bytes_are_refused()
    {
        var random = new Random(20261124);
        for (var round = 0; round < 200; round++)
        {
            var bytes = new byte[random.Next(1, 400)];
            random.NextBytes(bytes);
            FluentActions.Invoking(() => Reader.Read(bytes, "binary.json")).Should().Throw<CaseFileException>();
        }
    }

    [Fact]
    public void A_string_that_is_not_utf8_is_refused()
    {
        var bytes = Encoding.Latin1.GetBytes(Good.Replace("An example", "An \u00e9xample", StringComparison.Ordinal));
        FluentActions.Invoking(() => Reader.Read(bytes, "latin.json")).Should().Throw<CaseFileException>().Which.Line.Should().Be(4);
    }

    [Fact]
    public void More_after_the_case_is_refused() =>
        FluentActions.Invoking(() => Read(Good + "{}")).Should().Throw<CaseFileException>();

    private static readonly CaseFileReader Reader = new(StandardRulebook.Catalogue);

    private static CaseFile Read(string json) => Reader.Read(Encoding.UTF8.GetBytes(json), "example.json");
}
