using System.Text;
using Json.Schema;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets;
using OkOce.Domain.Markets.UnitedStates;
using OkOce.Domain.Products;
using OkOce.Domain.Tests.TrialLaw;

namespace OkOce.Domain.Tests.CaseFiles;

/// <summary>Days known to a period, tables of figures and measurements nobody made, as files say them.</summary>
public class DayAndFigureAnswerTests
{
    private static readonly FiguresFact Recipe = Trial.Recipe("trial-recipe");
    private static readonly FiguresFact Samples = Trial.Samples("trial-samples", Unit.MilligramPerKilogram);

    private static readonly FiguresFact Closed = new()
    {
        Id = "trial-metals", Level = Level.Lot, Name = new("the metals", "logam"), Asks = new("Which metals?", "Logam apa?"), Unit = Unit.MilligramPerKilogram,
        Options = [new("lead", "lead", "timbal"), new("cadmium", "cadmium", "kadmium")],
    };

    private static readonly FactCatalogue Catalogue = StandardRulebook.Catalogue.With([Recipe, Samples, Closed], []);
    private static readonly CaseFileReader Reader = new(Catalogue);
    private static readonly JsonSchema Schema = JsonSchema.FromText(CaseSchema.Generate(Catalogue));

    [Theory]
    [InlineData("2026-11-03", "2026-11-03/2026-11-03")]
    [InlineData("2026-11", "2026-11-01/2026-11-30")]
    [InlineData("2024-02", "2024-02-01/2024-02-29")]
    [InlineData("2026", "2026-01-01/2026-12-31")]
    [InlineData("2026-01-01/2026-03-31", "2026-01-01/2026-03-31")]
    [InlineData("2026-03-31/2026-03-31", "2026-03-31/2026-03-31")]
    [InlineData("../2026-03-31", "../2026-03-31")]
    [InlineData("2026-03-31/..", "2026-03-31/..")]
    public void A_day_may_be_known_to_the_month_the_year_or_a_run_of_days(string written, string period)
    {
        var text = WithDay($"\"{written}\"");
        Schema.Evaluate(Parsed(text)).IsValid.Should().BeTrue();
        Read(text).Consignment!.TryGet(ConsignmentFacts.LoadedOn, out var days).Should().BeTrue();
        days.ToString().Should().Be(period);
    }

    [Theory]
    [InlineData("\"26-11-03\"")]
    [InlineData("\"2026-13\"")]
    [InlineData("\"2026-11-3\"")]
    [InlineData("\"2026-11-03/\"")]
    [InlineData("\"../..\"")]
    [InlineData("\"2026-01/2026-03\"")]
    [InlineData("\"2026-01-01/2026-02-01/2026-03-01\"")]
    [InlineData("\"last year\"")]
    [InlineData("2026")]
    [InlineData("[\"2026-11-03\"]")]
    public void What_is_no_day_is_refused_with_what_was_expected(string written)
    {
        var text = WithDay(written);
        Schema.Evaluate(Parsed(text)).IsValid.Should().BeFalse();
        FluentActions.Invoking(() => Read(text)).Should().Throw<CaseFileException>()
            .WithMessage("case.json, line 8, column 45: found *; expected a day that exists such as \"2025-07-24\", a month \"2025-07\", a year*");
    }

    [Theory]
    [InlineData("\"2026-02-30\"", "*a day that exists*")]
    [InlineData("\"2026-03-31/2026-01-01\"", "*a first day that is not after the last*")]
    [InlineData("\"2026-02-30/2026-03-31\"", "*a day that exists*")]
    public void Days_that_do_not_exist_or_run_backwards_are_refused_by_the_reader(string written, string message) =>
        FluentActions.Invoking(() => Read(WithDay(written))).Should().Throw<CaseFileException>().WithMessage(message);

    [Fact]
    public void A_table_is_all_of_its_figures_or_some_of_them()
    {
        var read = Read(WithFigures("""{ "all": { "shrimp": "12.5 %", "salt": "< 3 %" } }""", """{ "some": ["12 mg/kg", "< 5 mg/kg"] }""", """{ "all": { "lead": "1 ppm" } }"""));
        read.Product.TryGet(Recipe, out var recipe);
        recipe.Should().Be(Figures.Exactly(("shrimp", Amount.Of(12.5m, Unit.Percent)), ("salt", Amount.Below(3, Unit.Percent))));
        read.Lots[0].Facts.TryGet(Samples, out var samples);
        samples.Should().Be(Figures.SomeSamples(Amount.Of(12, Unit.MilligramPerKilogram), Amount.Below(5, Unit.MilligramPerKilogram)));
        read.Lots[0].Facts.TryGet(Closed, out var metals);
        metals.Should().Be(Figures.Exactly(("lead", Amount.Of(1, Unit.MilligramPerKilogram))));
    }

    [Theory]
    [InlineData("""{ "all": { } }""", "null", """{ "some": { } }""")]
    [InlineData("null", """{ "all": [] }""", "null")]
    [InlineData("""{ "all": { "a": "50 %", "b": "50 %" } }""", """{ "all": ["1 mg/kg"] }""", """{ "some": { "lead": "1 mg/kg", "cadmium": "> 2 ug/kg" } }""")]
    public void Schema_and_reader_accept_the_same_tables(string recipe, string samples, string metals)
    {
        var text = WithFigures(recipe, samples, metals);
        Schema.Evaluate(Parsed(text)).IsValid.Should().BeTrue();
        FluentActions.Invoking(() => Read(text)).Should().NotThrow();
    }

    [Theory]
    [InlineData("""{ "shrimp": "12 %" }""", "null", "null")]
    [InlineData("""{ "all": { "a": "1 %" }, "some": { "b": "1 %" } }""", "null", "null")]
    [InlineData("""{ }""", "null", "null")]
    [InlineData("""{ "all": { "a": 12 } }""", "null", "null")]
    [InlineData("""{ "all": { "a": "12 kg" } }""", "null", "null")]
    [InlineData("""{ "all": ["12 %"] }""", "null", "null")]
    [InlineData("""{ "all": { "": "12 %" } }""", "null", "null")]
    [InlineData("\"12 %\"", "null", "null")]
    [InlineData("null", """{ "all": { "1": "12 mg/kg" } }""", "null")]
    [InlineData("null", """["12 mg/kg"]""", "null")]
    [InlineData("null", "null", """{ "all": { "tin": "1 mg/kg" } }""")]
    public void Schema_and_reader_refuse_the_same_tables(string recipe, string samples, string metals)
    {
        var text = WithFigures(recipe, samples, metals);
        Schema.Evaluate(Parsed(text)).IsValid.Should().BeFalse("the schema should refuse it");
        FluentActions.Invoking(() => Read(text)).Should().Throw<CaseFileException>("the reader should refuse it");
    }

    [Theory]
    [InlineData("""{ "all": { "a": "60 %", "b": "40.1 %" } }""", "figures that together are at most 100 %")]
    [InlineData("""{ "some": { "a": "60 %", "b": "> 40.1 %" } }""", "figures that together are at most 100 %")]
    [InlineData("""{ "all": { "a": "60 %" }, "some": { } }""", "either \"all\" of the figures or \"some\" of them")]
    [InlineData("""{ "every": { } }""", "one of all, some")]
    public void A_recipe_of_more_than_all_of_it_is_refused(string recipe, string expected) =>
        FluentActions.Invoking(() => Read(WithFigures(recipe, "null", "null"))).Should().Throw<CaseFileException>().Which.Expected.Should().Be(expected);

    [Fact]
    public void A_foreign_name_is_told_with_the_names_there_are() =>
        FluentActions.Invoking(() => Read(WithFigures("null", "null", """{ "all": { "tin": "1 mg/kg" } }""")))
            .Should().Throw<CaseFileException>().WithMessage("*found the member \"tin\"; expected one of lead, cadmium*");

    [Fact]
    public void A_measurement_may_be_known_not_to_have_been_made()
    {
        var text = Case("""{ "product": { "lead-in-material": "not tested" } }""");
        Schema.Evaluate(Parsed(text)).IsValid.Should().BeTrue();
        Read(text).Product.TryGet(UnitedStatesProductSafetyFacts.LeadInMaterial, out var lead).Should().BeTrue();
        (lead!.IsNotTested, lead.IsReportedOverLimit, lead.Amount).Should().Be((true, false, null));
    }

    private static Dossier Read(string text) => Reader.Read(Encoding.UTF8.GetBytes(text), "case.json").Before;

    private static System.Text.Json.Nodes.JsonNode? Parsed(string text) => System.Text.Json.Nodes.JsonNode.Parse(text);

    private static string WithDay(string day) => Case($$"""{ "consignment": { "loaded-on": {{day}} } }""");

    private static string WithFigures(string recipe, string samples, string metals) => Case(
        $$"""{ "product": { "trial-recipe": {{recipe}} }, "lots": [{ "id": "lot 1", "trial-samples": {{samples}}, "trial-metals": {{metals}} }] }""");

    private static string Case(string before) => $$"""
        {
          "format": "okoce-case/1",
          "id": "a-case",
          "title": { "en": "Synthetic", "id": "Sintetis" },
          "synthetic": true,
          "sector": "processed-food",
          "destinations": ["US"],
          "before": {{before}}
        }
        """;
}
