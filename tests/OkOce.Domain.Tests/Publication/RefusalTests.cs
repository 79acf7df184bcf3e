using System.Text;
using OkOce.Domain.Publication;

namespace OkOce.Domain.Tests.Publication;

/// <summary>A rule file that is amiss is refused whole: in which requirement, where, what was found and what was expected.</summary>
public class RefusalTests
{
    private const string Condition = """{ "fact": "retail-packed", "is": true }""";

    private static readonly RulebookReader Reader = new(RuleFormatTests.Catalogue);

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
    [InlineData("""{ "fact": "gross-weight", "atMost": "500 kg", "atLeast": "2 kg" }""", "test", "a record in braces", "one of atMost and atLeast")]
    [InlineData("""{ "fact": "gross-weight", "atLeast": "500 g" }""", "test.atLeast", "500 g", "\"12 kg\"")]
    [InlineData("""{ "fact": "recipe", "sumOf": ["beef"] }""", "test", "a record in braces", "one of atMost and atLeast")]
    [InlineData("""{ "fact": "recipe", "sumOf": [], "atMost": "2 %" }""", "test.sumOf", "a list", "at least one item")]
    [InlineData("""{ "fact": "recipe", "sumOf": ["beef", "beef"], "atMost": "2 %" }""", "test.sumOf", "a list", "once each")]
    [InlineData("""{ "fact": "recipe", "sumOf": ["beef"], "atMost": "2 g/kg" }""", "test.atMost", "2 g/kg", "\"12 %\"")]
    [InlineData("""{ "fact": "recipes", "sumOf": ["beef"], "atMost": "2 %" }""", "test.fact", "recipes", "did you mean \"recipe\"?")]
    [InlineData("""{ "fact": "gross-weight", "sumOf": ["beef"], "atMost": "2 kg" }""", "test.fact", "gross-weight", "is answered by: amount")]
    [InlineData("""{ "totalOverLots": "gross-weight", "atMost": "10 kg" }""", "test.totalOverLots", "gross-weight", "a fact of a lot")]
    [InlineData("""{ "totalOverLots": "net-weight-of-lots", "atMost": "10 kg" }""", "test.totalOverLots", "net-weight-of-lots", "did you mean \"net-weight-of-lot\"?")]
    [InlineData("""{ "totalOverLots": "net-weight-of-lot" }""", "test", "a record in braces", "one of atMost and atLeast")]
    [InlineData("""{ "totalOverLots": "net-weight-of-lot", "atMost": "10 l" }""", "test.atMost", "10 l", "\"12 kg\"")]
    [InlineData("""{ "every": "lot", "of": { "fact": "lead-in-spice", "by": "part-of-plants", "limits": [] } }""", "test.of.by", "part-of-plants", "did you mean \"part-of-plant\"?")]
    [InlineData("""{ "every": "lot", "of": { "fact": "lead-in-spice", "by": "part-of-plant", "limits": [] } }""", "test.of.limits", "a list", "at least one item")]
    [InlineData("""{ "every": "lot", "of": { "fact": "lead-in-spice", "by": "part-of-plant", "limits": [{ "for": "leaf", "keepsTo": [{ "most": "1 mg/kg", "source": "x" }] }] } }""", "test.of.limits[0].for", "leaf", "one of seed, bark")]
    [InlineData("""{ "every": "lot", "of": { "fact": "lead-in-spice", "by": "part-of-plant", "limits": [{ "for": "seed" }] } }""", "test.of.limits[0]", "no keepsTo", "a member \"keepsTo\"")]
    [InlineData("""{ "every": "lot", "of": { "fact": "lead-in-spice", "by": "part-of-plant", "limits": [{ "for": "seed", "keepsTo": [{ "most": "1 kg", "source": "x" }] }] } }""", "test.of.limits[0].keepsTo[0].most", "1 kg", "\"12 mg/kg\"")]
    [InlineData("""{ "every": "lot", "of": { "fact": "lead-in-spice", "by": "part-of-plant", "limits": [{ "for": "seed", "keepsTo": [{ "most": "1 mg/kg", "source": "x" }] }, { "for": "seed", "keepsTo": [{ "most": "2 mg/kg", "source": "x" }] }] } }""", "test.of.limits", "a list", "'seed' has two limits")]
    [InlineData("""{ "every": "lot", "of": { "fact": "lead-in-spice", "by": "facility-kind", "limits": [{ "for": "home", "keepsTo": [{ "most": "1 mg/kg", "source": "x" }] }] } }""", "test.of.by", "facility-kind", "of a Facility and of a Lot")]
    [InlineData("""{ "fact": "lead-in-spice", "by": "part-of-plant", "limits": [{ "for": "seed", "keepsTo": [{ "most": "1 mg/kg", "source": "x" }] }] }""", "", "a record in braces", "must stand inside Every.Lot")]
    [InlineData("""{ "every": "lot", "of": { "fact": "3-mcpd", "keepsTo": [{ "most": "50 ug/kg", "source": "x" }], "perShare": "gross-weight" } }""", "test.of.perShare", "gross-weight", "no part of the mass")]
    [InlineData("""{ "every": "lot", "of": { "fact": "3-mcpd", "keepsTo": [{ "most": "50 ug/kg", "source": "x" }], "perShare": "part-of-plant" } }""", "test.of.perShare", "part-of-plant", "is answered by: choice")]
    [InlineData("""{ "every": "lot", "of": { "fact": "3-mcpd", "perShare": "dry-matter" } }""", "test.of", "no keepsTo", "a member \"keepsTo\"")]
    [InlineData("""{ "every": "lot", "of": { "fact": "residues", "each": [{ "for": "made-up-a", "keepsTo": [{ "most": "1 kg", "source": "x" }] }] } }""", "test.of.each[0].keepsTo[0].most", "1 kg", "\"12 mg/kg\"")]
    [InlineData("""{ "every": "lot", "of": { "fact": "residues", "each": [{ "for": "made-up-a", "keepsTo": [{ "most": "1 mg/kg", "source": "x" }, { "most": "2 mg/kg", "source": "x" }] }] } }""", "test.of.each[0].keepsTo", "a list", "'made-up-a' would have no figure or two")]
    [InlineData("""{ "every": "lot", "of": { "fact": "residues", "each": [{ "for": "made-up-a", "keepsTo": [{ "most": "1 mg/kg", "source": "x" }] }], "excused": ["made-up-a"] } }""", "test.of.each", "a list", "'made-up-a' stands twice")]
    [InlineData("""{ "every": "lot", "of": { "fact": "residues", "each": [], "excused": [7] } }""", "test.of.excused[0]", "7", "an answer to \"residues\"")]
    [InlineData("""{ "every": "lot", "of": { "fact": "residues", "each": [], "others": [] } }""", "test.of.others", "a list", "at least one item")]
    [InlineData("""{ "every": "lot", "of": { "fact": "residues", "each": [], "others": [{ "most": "1 kg", "source": "x" }] } }""", "test.of.others[0].most", "1 kg", "\"12 mg/kg\"")]
    [InlineData("""{ "every": "lot", "of": { "fact": "residues", "each": "none" } }""", "test.of.each", "none", "a list of limits")]
    [InlineData("""{ "fact": "residues", "each": [] }""", "", "a record in braces", "must stand inside Every.Lot")]
    [InlineData("""{ "every": "lot", "of": { "fact": "histamine", "plan": { "n": 9, "c": 10, "m": "100 mg/kg", "M": "200 mg/kg" } } }""", "test.of.plan", "a record in braces", "10 of 9 samples is no plan")]
    [InlineData("""{ "every": "lot", "of": { "fact": "histamine", "plan": { "n": 0, "c": 0, "m": "100 mg/kg", "M": "200 mg/kg" } } }""", "test.of.plan", "a record in braces", "0 of 0 samples is no plan")]
    [InlineData("""{ "every": "lot", "of": { "fact": "histamine", "plan": { "n": 9, "c": 2, "m": "200 mg/kg", "M": "100 mg/kg" } } }""", "test.of.plan", "a record in braces", "not two figures in order")]
    [InlineData("""{ "every": "lot", "of": { "fact": "histamine", "plan": { "n": 9, "c": 2, "m": "200 mg/kg" } } }""", "test.of.plan", "no M", "a member \"M\"")]
    [InlineData("""{ "every": "lot", "of": { "fact": "histamine", "plan": { "n": 9, "c": 2, "m": "1 kg", "M": "200 mg/kg" } } }""", "test.of.plan.m", "1 kg", "\"12 mg/kg\"")]
    [InlineData("""{ "every": "lot", "of": { "fact": "histamine", "plan": { "n": 9.5, "c": 2, "m": "100 mg/kg", "M": "200 mg/kg" } } }""", "test.of.plan.n", "9.5", "a whole number of samples")]
    [InlineData("""{ "every": "lot", "of": { "fact": "histamine", "plan": { "n": 9, "c": 2, "m": "100 mg/kg", "M": "200 mg/kg", "mean": false } } }""", "test.of.plan.mean", "false", "true, or no such member")]
    [InlineData("""{ "every": "lot", "of": { "fact": "histamine", "plan": 9 } }""", "test.of.plan", "9", "a plan of n, c, m and M")]
    [InlineData("""{ "notTested": "gross-weight" }""", "test.notTested", "gross-weight", "is answered by: amount")]
    [InlineData("""{ "notTested": "lead-in-spices" }""", "test.notTested", "lead-in-spices", "did you mean \"lead-in-spice\"?")]
    [InlineData("""{ "notTested": "lead-in-spice" }""", "", "a record in braces", "must stand inside Every.Lot")]
    [InlineData("""{ "if": { "hs": ["09"] }, "then": { "hs": ["0901"] } }""", "test", "no else", "a member \"else\"")]
    [InlineData("""{ "if": { "hs": ["09"] }, "then": { "hs": ["0901"] }, "otherwise": { "hs": ["0902"] } }""", "test.otherwise", "\"otherwise\"", "one of if, then, else")]
    [InlineData("""{ "if": { "hs": ["09"] }, "then": [], "else": { "hs": ["0902"] } }""", "test.then", "a list", "a condition in braces")]
    [InlineData("""{ "paper": "nib", "valid": { "endOfYear": 13 } }""", "test.valid.endOfYear", "13", "from 1 to 12")]
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
    [InlineData("\"maker\"", "\"no-one\"", "remedy.actor", "no-one", "importer, nobody")]
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
