using System.Text;
using OkOce.Domain.Markets;
using OkOce.Domain.Publication;

namespace OkOce.Domain.Tests.Publication;

/// <summary>A rule file that is amiss is refused whole: in which requirement, where, what was found and what was expected.</summary>
public class RefusalTests
{
    private const string Condition = """{ "fact": "retail-packed", "is": true }""";

    private static readonly RulebookReader Reader = new(StandardRulebook.Catalogue);

    [Theory]
    [InlineData("""{ "fact": "retal-packed", "is": true }""", "test.fact", "retal-packed", "did you mean \"retail-packed\"?")]
    [InlineData("""{ "fact": "claims", "is": true }""", "test.fact", "claims", "\"claims\" is answered by: set")]
    [InlineData("""{ "fact": "retail-packed", "is": false }""", "test.is", "false", "{\"not\": …}")]
    [InlineData("""{ "fact": "retail-packed", "is": "yes" }""", "test.is", "yes", "true or false")]
    [InlineData("""{ "fact": "product-use", "isOneOf": ["human-food", "poison"] }""", "test.isOneOf[1]", "poison", "one of human-food, animal-feed")]
    [InlineData("""{ "fact": "product-use", "isOneOf": [] }""", "test.isOneOf", "a list", "at least one item")]
    [InlineData("""{ "fact": "claims", "has": "sugar-free" }""", "test.has", "sugar-free", "one of organic")]
    [InlineData("""{ "fact": "loaded-on", "before": "2025-02-30" }""", "test.before", "2025-02-30", "a day that exists")]
    [InlineData("""{ "fact": "gross-weight", "atMost": "500 USD" }""", "test.atMost", "500 USD", "\"12 kg\"")]
    [InlineData("""{ "fact": "gross-weight", "atMost": "500000 g" }""", "test.atMost", "500000 g", "\"12 kg\"")]
    [InlineData("""{ "fact": "gross-weight", "atMost": "< 500 kg" }""", "test.atMost", "< 500 kg", "an exact figure")]
    [InlineData("""{ "fact": "gross-weight", "atMost": "500 stone" }""", "test.atMost", "500 stone", "\"12 kg\"")]
    [InlineData("""{ "fact": "gross-weight", "atMost": 500 }""", "test.atMost", "500", "an exact figure")]
    [InlineData("""{ "paper": "nibb", "valid": "no-expiry" }""", "test.paper", "nibb", "did you mean \"nib\"?")]
    [InlineData("""{ "paper": "nib", "valid": "forever" }""", "test.valid", "forever", "\"printed-expiry\"")]
    [InlineData("""{ "paper": "nib" }""", "test", "no valid", "a member \"valid\"")]
    [InlineData("""{ "paper": "nib", "valid": { "evenYears": [10, 9] } }""", "test.valid.evenYears[1]", "9", "from 10 to 12")]
    [InlineData("""{ "paper": "nib", "valid": { "monthsFromIssue": 0 } }""", "test.valid.monthsFromIssue", "0", "from 1 to")]
    [InlineData("""{ "paper": "nib", "valid": { "monthsFromIssue": 2.5 } }""", "test.valid.monthsFromIssue", "2.5", "a whole number")]
    [InlineData("""{ "hs": ["0901", "07-1201"] }""", "test.hs[1]", "07-1201", "the same length")]
    [InlineData("""{ "hs": ["0901"], "except": ["9901"] }""", "test.except[0]", "9901", "chapter 99")]
    [InlineData("""{ "market": ["DE"] }""", "test.market[0]", "DE", "a country outside the Union")]
    [InlineData("""{ "partOfMarket": ["Hawaii"] }""", "test.partOfMarket[0]", "Hawaii", "capital letters")]
    [InlineData("""{ "every": "shop", "of": { "hs": ["09"] } }""", "test.every", "shop", "\"facility\" or \"lot\"")]
    [InlineData("""{ "all": [] }""", "test.all", "a list", "at least one item")]
    [InlineData("""{ "all": [{ "hs": ["09"] }], "any": [{ "hs": ["10"] }] }""", "test.any", "\"any\"", "one of all")]
    [InlineData("""{ "not": { "all": [{ "hs": ["09"] }] } }""", "test.not", "a record of all", "an atom")]
    [InlineData("""{ "not": { "not": { "hs": ["09"] } } }""", "test.not", "a record of not", "an atom")]
    [InlineData("""{ "fact": "retail-packed" }""", "test", "a record of fact", "one of is, isOneOf")]
    [InlineData("""{ "fact": "retail-packed", "is": true, "unless": 1 }""", "test.unless", "\"unless\"", "one of fact, is")]
    [InlineData("""[]""", "test", "a list", "a condition in braces")]
    [InlineData("""{}""", "test", "an empty record", "an atom")]
    [InlineData("""{ "fact": "salmonella-found", "is": true }""", "", "a record in braces", "must stand inside Every.Lot")]
    [InlineData("""{ "every": "lot", "of": { "fact": "ochratoxin-a", "keepsTo": [{ "most": "5 kg", "source": "x" }] } }""", "test.of.keepsTo[0].most", "5 kg", "\"12 ug/kg\"")]
    [InlineData("""{ "every": "lot", "of": { "fact": "ochratoxin-a", "keepsTo": [{ "most": "5 ug/kg", "source": "x" }, { "most": "3 ug/kg", "source": "x" }] } }""", "test.of.keepsTo", "a list", "no figure or two")]
    [InlineData("""{ "every": "lot", "of": { "fact": "ochratoxin-a", "keepsTo": [{ "most": "5 ug/kg", "from": "2026-01-02", "through": "2026-01-01", "source": "x" }] } }""", "test.of.keepsTo[0].through", "2026-01-01", "not before the first")]
    public void A_condition_that_is_amiss_is_refused_at_its_place(string test, string path, string found, string expected) =>
        ShouldRefuse(Book(Requirement.Replace(Condition, test, StringComparison.Ordinal)), "$.requirements[0]" + (path.Length == 0 ? "" : "." + path), "US-LAW", found, expected);

    [Theory]
    [InlineData("\"US-LAW\"", "\"us law\"", "id", "us law", "US-FDA-FOOD-FACILITY")]
    [InlineData("\"jurisdiction\": \"US\"", "\"jurisdiction\": \"usa\"", "jurisdiction", "usa", "such as ID, EU, US")]
    [InlineData("\"on-sale\"", "\"on-sail\"", "force", "on-sail", "one of border, on-sale, home, buyer, advice")]
    [InlineData("\"official-text\"", "\"gossip\"", "law.tier", "gossip", "one of official-text, official-guidance, other")]
    [InlineData("\"https://example.org/\"", "\"example\"", "law.source", "example", "a whole address")]
    [InlineData("\"reviewBy\": \"2027-01-01\"", "\"reviewBy\": \"soon\"", "law.reviewBy", "soon", "a day")]
    [InlineData("\"read\": null, ", "", "law", "no read", "\"read\"")]
    [InlineData("\"enactments\": [{}]", "\"enactments\": []", "enactments", "a list", "at least one item")]
    [InlineData("\"maker\"", "\"somebody\"", "remedy.actor", "somebody", "one of maker, mentor")]
    [InlineData("\"days\": 3", "\"days\": -3", "remedy.days", "-3", "a whole number of days")]
    [InlineData("\"id\": \"judul\"", "\"id\": \" \"", "title", "a record", "what can be")]
    [InlineData("\"force\"", "\"forze\"", "forze", "forze", "one of id, jurisdiction")]
    public void A_requirement_that_is_amiss_is_refused_at_its_place(string right, string wrong, string path, string found, string expected) =>
        ShouldRefuse(Book(Requirement.Replace(right, wrong, StringComparison.Ordinal)), "$.requirements[0]." + path, null, found, expected);

    [Fact]
    public void A_book_of_another_format_is_refused() =>
        ShouldRefuse(Book(Requirement).Replace("okoce-rules/1", "okoce-rules/2", StringComparison.Ordinal), "$.format", null, "okoce-rules/2", "okoce-rules/1");

    [Fact]
    public void An_id_that_stands_twice_is_refused() =>
        ShouldRefuse(Book(Requirement + ", " + Requirement), "$.requirements[1].id", "US-LAW", "US-LAW a second time", "each once");

    [Fact]
    public void To_follow_what_is_not_in_the_book_is_refused() =>
        ShouldRefuse(Book(Requirement.Replace("\"scope\"", "\"succeeds\": \"US-GONE\", \"scope\"", StringComparison.Ordinal)), "$.requirements[0].succeeds", "US-LAW", "US-GONE", "in this book");

    [Fact]
    public void A_cell_surveyed_twice_is_refused() => ShouldRefuse(
        Book(Requirement).Replace("\"surveys\": []", $"\"surveys\": [{Survey}, {Survey}]", StringComparison.Ordinal), "$.surveys[1].sector", null, "US spices a second time", "each once");

    [Fact]
    public void A_sector_that_does_not_exist_is_refused() => ShouldRefuse(
        Book(Requirement).Replace("\"surveys\": []", $"\"surveys\": [{Survey.Replace("spices", "spice", StringComparison.Ordinal)}]", StringComparison.Ordinal), "$.surveys[0].sector", null, "spice", "one of coffee-tea-cocoa");

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("{ \"format\": \"okoce-rules/1\", ")]
    [InlineData("{ \"format\": \"okoce-rules/1\", \"format\": \"okoce-rules/1\" }")]
    public void What_is_no_json_is_refused_at_its_line(string text) =>
        FluentActions.Invoking(() => Reader.Read(Encoding.UTF8.GetBytes(text), "book.json")).Should().Throw<RuleFileException>()
            .WithMessage("book.json, line 1, column *, $: found *; expected *.");

    [Fact]
    public void What_is_deeper_than_any_law_is_refused() =>
        FluentActions.Invoking(() => Reader.Read(Encoding.UTF8.GetBytes(new string('[', 100_000)), "book.json")).Should().Throw<RuleFileException>()
            .WithMessage("*at most 64 levels deep*");

    [Fact]
    public void What_is_in_order_is_read() => Reader.Read(Encoding.UTF8.GetBytes(Book(Requirement)), "book.json").Requirements.Should().ContainSingle();

    private static string Survey => """{ "jurisdiction": "US", "sector": "spices", "extent": "partly", "on": "2026-11-24" }""";

    private static string Requirement => $$"""
        {
          "id": "US-LAW", "jurisdiction": "US", "title": { "en": "title", "id": "judul" },
          "criterion": "quality", "level": "product", "force": "on-sale",
          "law": { "text": "Made up", "source": "https://example.org/", "tier": "official-text", "read": null, "reviewBy": "2027-01-01" },
          "enactments": [{}], "scope": { "hs": ["09"] },
          "test": {{Condition}},
          "remedy": { "step": { "en": "step", "id": "langkah" }, "actor": "maker", "days": 3 }
        }
        """;

    private static string Book(string requirements) => $$"""{ "format": "okoce-rules/1", "version": "test", "requirements": [{{requirements}}], "surveys": [] }""";

    private static void ShouldRefuse(string text, string path, string? requirement, string found, string expected)
    {
        var refused = FluentActions.Invoking(() => Reader.Read(Encoding.UTF8.GetBytes(text), "book.json")).Should().Throw<RuleFileException>().Which;
        refused.Path.Should().Be(path);
        refused.Found.Should().Contain(found);
        refused.Expected.Should().Contain(expected);
        refused.Message.Should().StartWith($"book.json, line {refused.Line}, column {refused.Column}, ").And.Contain(path);
        if (requirement is not null)
        {
            refused.Requirement.Should().Be(requirement);
            refused.Message.Should().Contain(requirement);
        }
    }
}
