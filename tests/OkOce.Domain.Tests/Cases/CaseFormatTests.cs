using System.Text;
using Json.Schema;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Markets;

namespace OkOce.Domain.Tests.Cases;

public class CaseFormatTests
{
    private static readonly CaseFileReader Reader = new(StandardRulebook.Catalogue);
    private static readonly string Generated = CaseSchema.Generate(StandardRulebook.Catalogue);
    private static readonly JsonSchema Schema = JsonSchema.FromText(Generated);

    public static TheoryData<string> ShippedFiles =>
        [.. Repository.CaseFiles().Append(Repository.PathOf("docs", "case-format", "example.json")).Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Fact]
    public void The_committed_schema_is_the_one_that_the_facts_generate() =>
        Repository.HoldsAsGenerated(Generated, "docs", "case-format", "case.schema.json");

    [Fact]
    public void The_schema_is_a_schema_of_2020_12() =>
        MetaSchemas.Draft202012.Evaluate(Parse(Generated)).IsValid.Should().BeTrue();

    [Fact]
    public void Every_fact_and_every_paper_stands_in_the_schema()
    {
        foreach (var id in StandardRulebook.Catalogue.Facts.Select(fact => fact.Id).Concat(StandardRulebook.Catalogue.Kinds.Select(kind => kind.Id)))
        {
            Generated.Should().Contain($"\"{id}\"");
        }
    }

    [Theory]
    [MemberData(nameof(ShippedFiles))]
    public void Every_shipped_case_reads_and_fits_the_schema(string path)
    {
        var bytes = File.ReadAllBytes(Repository.PathOf(path));
        var fits = Schema.Evaluate(Parse(Encoding.UTF8.GetString(bytes)), new EvaluationOptions { OutputFormat = OutputFormat.List });
        fits.IsValid.Should().BeTrue(Faults(fits));
        var read = Reader.Read(bytes, path);
        read.Id.Should().BeOneOf(Path.GetFileNameWithoutExtension(path), "synthetic-" + Path.GetFileNameWithoutExtension(path));
    }

    [Fact]
    public void No_two_shipped_cases_have_one_id() =>
        Repository.CaseFiles().Select(path => Reader.Read(File.ReadAllBytes(path), path).Id).Should().OnlyHaveUniqueItems();

    // Each row changes the good file in one place.
    [Theory]
    [InlineData("\"okoce-case/1\"", "\"okoce-case/2\"")]
    [InlineData("\"format\": \"okoce-case/1\",", "")]
    [InlineData("\"a-good-case\"", "\"A good case\"")]
    [InlineData("\"a-good-case\"", "\"\"")]
    [InlineData("\"en\": \"Good\", ", "")]
    [InlineData("\"en\": \"Good\"", "\"en\": \"  \"")]
    [InlineData("\"en\": \"Good\"", "\"en\": \"Go\\u0007od\"")]
    [InlineData("\"en\": \"Good\"", "\"fr\": \"Bon\", \"en\": \"Good\"")]
    [InlineData("\"synthetic\": true", "\"synthetic\": \"yes\"")]
    [InlineData("\"spices\"", "\"spice\"")]
    [InlineData("[\"US\", \"PL\"]", "\"US\"")]
    [InlineData("[\"US\", \"PL\"]", "[\"USA\"]")]
    [InlineData("[\"US\", \"PL\"]", "[\"EU-XX\"]")]
    [InlineData("[\"US\", \"PL\"]", "[\"us\"]")]
    [InlineData("\"day\": \"2026-11-24\"", "\"day\": \"24-11-2026\"")]
    [InlineData("\"day\": \"2026-11-24\"", "\"day\": \"2026-13-01\"")]
    [InlineData("\"day\": \"2026-11-24\"", "\"day\": \"2026-11-24\", \"year\": 2026")]
    [InlineData("\"day\": \"2026-11-24\"", "\"year\": \"2026\"")]
    [InlineData("\"day\": \"2026-11-24\"", "\"year\": 1989")]
    [InlineData("\"day\": \"2026-11-24\"", "\"date\": \"2026-11-24\"")]
    [InlineData("\"090811\"", "\"9\"")]
    [InlineData("\"090811\"", "\"990811\"")]
    [InlineData("\"090811\"", "\"0908110000\"")]
    [InlineData("\"090811\"", "null")]
    [InlineData("\"090811\"", "{ \"code\": \"090811\", \"edition\": 2020 }")]
    [InlineData("\"090811\"", "{ \"code\": \"0908110000\" }")]
    [InlineData("\"product-use\": \"human-food\"", "\"product-use\": \"food\"")]
    [InlineData("\"product-use\": \"human-food\"", "\"product-use\": []")]
    [InlineData("\"product-use\": \"human-food\"", "\"prodct-use\": \"human-food\"")]
    [InlineData("\"product-use\": \"human-food\"", "\"shipment-mode\": \"cargo\"")]
    [InlineData("\"retail-packed\": true", "\"retail-packed\": 1")]
    [InlineData("\"claims\": [\"organic\"]", "\"claims\": \"organic\"")]
    [InlineData("\"claims\": [\"organic\"]", "\"claims\": [\"tasty\"]")]
    [InlineData("\"claims\": [\"organic\"]", "\"claims\": { \"has\": [\"organic\"], \"hasnot\": [] }")]
    [InlineData("\"12 kg\"", "12")]
    [InlineData("\"12 kg\"", "\"12\"")]
    [InlineData("\"12 kg\"", "\"12 pounds\"")]
    [InlineData("\"12 kg\"", "\"12 ug/kg\"")]
    [InlineData("\"12 kg\"", "\"1,2 kg\"")]
    [InlineData("\"12 kg\"", "\"-1 kg\"")]
    [InlineData("\"3 ug/kg\"", "\"much\"")]
    [InlineData("\"3 ug/kg\"", "{ \"sampled\": \"2026-11-01\" }")]
    [InlineData("\"3 ug/kg\"", "{ \"value\": { \"value\": \"3 ug/kg\" } }")]
    [InlineData("\"id\": \"lot 1\", ", "")]
    [InlineData("\"id\": \"lot 1\"", "\"id\": \"\"")]
    [InlineData("\"kind\": \"phytosanitary-certificate\"", "\"kind\": \"phyto\"")]
    [InlineData("\"held\": true", "\"held\": null")]
    [InlineData("\"held\": true", "\"held\": true, \"holder\": \"friend\"")]
    [InlineData("\"held\": true", "\"held\": true, \"expires\": \"soon\"")]
    [InlineData("\"held\": true", "\"held\": true, \"scope\": { \"products\": [\"spices\"] }")]
    [InlineData("\"held\": true", "\"held\": true, \"assurance\": { \"grade\": \"sure\" }")]
    [InlineData("\"high\"", "\"certain\"")]
    [InlineData("\"border-refusal\"", "\"refused\"")]
    [InlineData("[\"https://example.org/a\"]", "[]")]
    [InlineData("[\"https://example.org/a\"]", "[\"a newspaper\"]")]
    [InlineData("[\"https://example.org/a\"]", "[\"ftp://example.org\"]")]
    [InlineData("\"breach\": {}", "\"breach\": { \"why\": \"unknown\" }")]
    public void Schema_and_reader_refuse_the_same_fault(string good, string bad)
    {
        Good.Should().Contain(good);
        var text = Good.Replace(good, bad, StringComparison.Ordinal);
        Schema.Evaluate(Parse(text)).IsValid.Should().BeFalse("the schema should refuse it");
        FluentActions.Invoking(() => Read(text)).Should().Throw<CaseFileException>("the reader should refuse it");
    }

    [Theory]
    [InlineData("\"day\": \"2026-11-24\"", "\"year\": 2026")]
    [InlineData("\"day\": \"2026-11-24\",", "")]
    [InlineData("[\"US\", \"PL\"]", "[]")]
    [InlineData("[\"US\", \"PL\"]", "[\"US-CA\", \"EU\", \"EU-DE\", \"HK\"]")]
    [InlineData("\"090811\"", "\"0908.11\"")]
    [InlineData("\"090811\"", "{ \"code\": \"0908.11.00.00\", \"nomenclature\": \"BTKI\", \"edition\": 2022 }")]
    [InlineData("\"product-use\": \"human-food\"", "\"product-use\": [\"human-food\", \"supplement\"]")]
    [InlineData("\"retail-packed\": true", "\"retail-packed\": null")]
    [InlineData("\"claims\": [\"organic\"]", "\"claims\": []")]
    [InlineData("\"claims\": [\"organic\"]", "\"claims\": { \"has\": [\"organic\"], \"lacks\": [\"health\"] }")]
    [InlineData("\"3 ug/kg\"", "\"over the limit\"")]
    [InlineData("\"3 ug/kg\"", "\"< 0.5 ppb\"")]
    [InlineData("\"3 ug/kg\"", "{ \"value\": \"> 3 mg/kg\", \"sampled\": \"2026-11-01\", \"result\": \"2026-11-09\", \"method\": \"HPLC\" }")]
    public void Schema_and_reader_accept_the_same_spelling(string good, string other)
    {
        Good.Should().Contain(good);
        var text = Good.Replace(good, other, StringComparison.Ordinal);
        var fits = Schema.Evaluate(Parse(text), new EvaluationOptions { OutputFormat = OutputFormat.List });
        fits.IsValid.Should().BeTrue(Faults(fits));
        FluentActions.Invoking(() => Read(text)).Should().NotThrow();
    }

    private static CaseFile Read(string text) => Reader.Read(Encoding.UTF8.GetBytes(text), "case.json");

    private static System.Text.Json.Nodes.JsonNode? Parse(string text) => System.Text.Json.Nodes.JsonNode.Parse(text);

    private static string Faults(EvaluationResults results) => string.Join("; ", results.Details
        .Where(detail => detail.HasErrors).Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}"));

    private const string Good = """
        {
          "format": "okoce-case/1",
          "id": "a-good-case",
          "title": { "en": "Good", "id": "Baik" },
          "synthetic": true,
          "sector": "spices",
          "destinations": ["US", "PL"],
          "day": "2026-11-24",
          "before": {
            "product": { "hs": "090811", "product-use": "human-food", "retail-packed": true, "claims": ["organic"] },
            "consignment": { "gross-weight": "12 kg" },
            "lots": [{ "id": "lot 1", "aflatoxin-b1": "3 ug/kg" }],
            "papers": [{ "kind": "phytosanitary-certificate", "held": true }]
          },
          "happened": {
            "outcome": "border-refusal",
            "summary": { "en": "Refused.", "id": "Ditolak." },
            "sources": ["https://example.org/a"],
            "certainty": "high",
            "breach": {}
          }
        }
        """;
}
