using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using Json.Schema;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets;
using OkOce.Domain.Products;
using OkOce.Domain.Publication;
using OkOce.Domain.Publication.Forms;
using OkOce.Domain.Requirements;
using OkOce.Domain.Tests.Cases;
using OkOce.Domain.Tests.Requirements;
using OkOce.Domain.Tests.TrialLaw;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace OkOce.Domain.Tests.Publication;

/// <summary>The documented format and its schema are what is written and read.</summary>
public partial class RuleFormatTests
{
    private static readonly string Folder = Repository.PathOf("docs", "rule-format");
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(Folder, "rules.schema.json")));

    // Few enough to be checked often, and with each thing that a row below replaces.
    private static readonly string Few = RulebookWriter.Write(new Rulebook(
        "few",
        new[] { "ID-OSS-NIB-2018", "EU-COMPOSITE-50PCT" }.Select(id => StandardRulebook.Rulebook.Find(new(id))!),
        StandardRulebook.Rulebook.Surveys));

    // Facts of types that no shipped law asks for yet.
    internal static readonly FactCatalogue Catalogue = StandardRulebook.Catalogue.With(
        [
            Trial.Recipe(), Trial.Figure("net-weight-of-lot", Unit.Kilogram, Level.Lot),
            Trial.Measured("lead-in-spice", Unit.MilligramPerKilogram), Trial.Choice("part-of-plant", Level.Product, "seed", "bark"),
            Trial.Measured("3-mcpd", Unit.MicrogramPerKilogram), Trial.Figure("dry-matter", Unit.Percent),
            Trial.Table("residues", Unit.MilligramPerKilogram), Trial.Samples("histamine", Unit.MilligramPerKilogram),
            new OpenQuestion { Id = "is-it-a-novel-food", Level = Level.Product, Asks = new("Is it no novel food?", "Apakah bukan pangan baru?") },
        ],
        []);

    public static TheoryData<string> Examples => [.. Example().Matches(File.ReadAllText(Path.Combine(Folder, "README.md"))).Select(match => match.Groups[1].Value)
        .Where(text => !text.Contains("c }", StringComparison.Ordinal) && !text.Contains("[c,", StringComparison.Ordinal) && !text.Contains("atom }", StringComparison.Ordinal))];

    [Fact]
    public void The_shipped_book_fits_the_schema() => Fits(RulebookWriter.Write(StandardRulebook.Rulebook)).Should().BeTrue();

    [Fact]
    public void Random_books_fit_the_schema() => RandomLaw.Books.Sample(book => Fits(RulebookWriter.Write(book)), iter: 10);

    [Theory]
    [InlineData("\"okoce-rules/1\"", "\"okoce-rules/2\"")]
    [InlineData("\"no-expiry\"", "\"forever\"")]
    [InlineData("\"force\": \"home\"", "\"force\": \"hope\"")]
    [InlineData("\"scope\"", "\"scoop\"")]
    [InlineData("\"is\": true", "\"is\": false")]
    [InlineData("\"any\"", "\"either\"")]
    [InlineData("\"hs\": [", "\"hs\": [ \"9\",")]
    public void What_the_reader_refuses_by_its_shape_the_schema_refuses_too(string right, string wrong) =>
        Fits(Few.Replace(right, wrong, StringComparison.Ordinal)).Should().BeFalse();

    [Fact]
    public void The_same_book_untouched_fits_the_schema() => Fits(Few).Should().BeTrue();

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_atom_on_the_documented_page_is_read(string example) =>
        FluentActions.Invoking(() => ConditionForm.Read(JsonTree.Read(System.Text.Encoding.UTF8.GetBytes(example), "README.md"), Catalogue)).Should().NotThrow();

    [Fact]
    public void Every_documented_atom_is_of_another_form() => Examples
        .Select(row => ConditionForm.Read(JsonTree.Read(System.Text.Encoding.UTF8.GetBytes(row.Data), "README.md"), Catalogue).GetType())
        .Should().BeEquivalentTo(AtomForm.All.Select(form => form.Atom));

    [Fact]
    public void The_schema_and_the_page_know_every_unit()
    {
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "rules.schema.json")))!["$defs"]!["amount"]!["pattern"]!.GetValue<string>()
            .Should().Be($"^[0-9]+([.][0-9]+)? ({string.Join('|', Unit.All)})$");
        File.ReadAllText(Path.Combine(Folder, "README.md")).ReplaceLineEndings(" ").Should().Contain($"Units: {string.Join(", ", Unit.All.Select(unit => $"`{unit}`"))}.");
    }

    [Fact]
    public void Every_form_stands_on_the_documented_page() => Examples.Select(row => row.Data).Should()
        .HaveCount(AtomForm.All.Count, "each atom has one row in docs/rule-format/README.md");

    private static bool Fits(string text) => Schema.Evaluate(JsonDocument.Parse(text).RootElement).IsValid;

    [GeneratedRegex("^\\| `([{].*[}])` \\|", RegexOptions.Multiline)]
    private static partial Regex Example();
}
