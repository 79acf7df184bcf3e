using System.Text.Json;
using OkOce.Dashboard.Assessing;
using OkOce.Domain;
using OkOce.Domain.Markets;
using OkOce.Domain.Metrics;
using OkOce.Domain.Readiness;

namespace OkOce.Dashboard.Tests.Commands;

public sealed class AssessTests
{
    private static readonly string[] Fields =
    [
        "case", "title", "synthetic", "destination", "verdict", "reasons", "firstDay", "lastDay", "isToday", "knownOn", "rulebook", "goodThrough", "factsKnown",
        "factsAsked", "findings", "notApplicable", "nextQuestions", "disclaimer",
    ];

    private static readonly string[] FindingFields =
        ["id", "title", "outcome", "force", "law", "source", "tier", "read", "reviewBy", "failures", "questions"];

    [Theory]
    [InlineData("id", "bukan nasihat hukum")]
    [InlineData("en", "not legal advice")]
    public void Each_published_case_has_one_verdict_for_each_of_its_destinations(string language, string disclaimer)
    {
        var verdicts = Json("--lang", language, Repository.Published);
        var expected = Directory.EnumerateFiles(Repository.Published).Order(StringComparer.Ordinal).SelectMany(file =>
        {
            var root = JsonElement.Parse(File.ReadAllText(file));
            // Of a case without a destination it is said that there is no verdict.
            return root.GetProperty("destinations").EnumerateArray().Select(one => one.GetString()).DefaultIfEmpty()
                .Select(destination => (root.GetProperty("id").GetString(), destination, root.GetProperty("title").GetProperty(language).GetString()));
        });
        verdicts.Select(one => (one.GetProperty("case").GetString(), one.GetProperty("destination").GetString(), one.GetProperty("title").GetString()))
            .Should().Equal(expected);
        verdicts.Should().OnlyContain(one => one.GetProperty("disclaimer").GetString()!.Contains(disclaimer, StringComparison.Ordinal));
    }

    [Fact]
    public void A_verdict_has_the_fields_that_programs_rely_on_and_names_only_what_the_rulebook_knows()
    {
        foreach (var verdict in Json(Repository.Published).Where(one => one.GetProperty("verdict").ValueKind != JsonValueKind.Null))
        {
            verdict.EnumerateObject().Select(one => one.Name).Should().Equal(Fields);
            Enum.TryParse<Verdict>(verdict.GetProperty("verdict").GetString(), out _).Should().BeTrue();
            foreach (var finding in verdict.GetProperty("findings").EnumerateArray())
            {
                var notMet = finding.GetProperty("outcome").GetString() == "NotMet";
                finding.EnumerateObject().Select(one => one.Name).Should().Equal(notMet ? [.. FindingFields, "remedy", "actor"] : FindingFields);
                var requirement = StandardRulebook.Rulebook.Find(new(finding.GetProperty("id").GetString()!))!;
                finding.GetProperty("law").GetString().Should().Be(requirement.Law.Text);
                finding.GetProperty("source").GetString().Should().StartWith("http");
                finding.GetProperty("failures").GetArrayLength().Should().Be(notMet ? finding.GetProperty("failures").GetArrayLength() : 0);
            }
        }
    }

    [Fact]
    public void What_is_unknown_has_a_question_and_what_is_asked_next_is_asked_by_a_finding()
    {
        var verdict = Json(Repository.Case("published/case-009.json")).Should().ContainSingle().Subject;
        var asked = verdict.GetProperty("findings").EnumerateArray().SelectMany(one => one.GetProperty("questions").EnumerateArray().Select(id => id.GetString())).ToHashSet();
        var next = verdict.GetProperty("nextQuestions").EnumerateArray().Select(one => one.GetProperty("id").GetString()).ToArray();
        next.Should().NotBeEmpty().And.OnlyHaveUniqueItems().And.BeSubsetOf(asked);
        verdict.GetProperty("findings").EnumerateArray().Where(one => one.GetProperty("outcome").GetString() == "Unknown")
            .Should().NotBeEmpty().And.OnlyContain(one => one.GetProperty("questions").GetArrayLength() > 0);
    }

    [Fact]
    public void What_is_not_met_names_the_finding_the_failure_and_who_can_mend_it()
    {
        var verdict = Json("--lang", "id", Repository.Case("published/case-076.json")).Should().ContainSingle().Subject;
        verdict.GetProperty("verdict").GetString().Should().Be("NotReady");
        verdict.GetProperty("firstDay").GetString().Should().Be("2024-11-26");
        var finding = verdict.GetProperty("findings").EnumerateArray().Where(one => one.GetProperty("outcome").GetString() == "NotMet").Should().ContainSingle().Subject;
        finding.GetProperty("failures").GetArrayLength().Should().BePositive();
        finding.GetProperty("remedy").GetString().Should().NotBeNullOrWhiteSpace();
        Enum.TryParse<Actor>(finding.GetProperty("actor").GetString(), out _).Should().BeTrue();
    }

    [Fact]
    public void The_command_and_the_page_say_the_same_of_every_shipped_case()
    {
        DateOnly today = new(2026, 11, 24);
        var said = Run(today, true, Repository.Case(""));
        Assessor assessor = new(StandardRulebook.Rulebook);
        var shown = CaseFolder.Read(new(StandardRulebook.Catalogue), [Repository.Case("")]).Cases
            .Select(file => AssessedCase.Of(assessor, file, today))
            .SelectMany(one => one.Assessments.Select(assessment => $"{one.Case.Id} {assessment.Destination} {assessment.Verdict} {assessment.FactsKnown.Known} {assessment.GoodThrough:O}"));
        JsonElement.Parse(said).EnumerateArray().Where(one => one.GetProperty("verdict").ValueKind != JsonValueKind.Null)
            .Select(one => $"{one.GetProperty("case")} {one.GetProperty("destination")} {one.GetProperty("verdict")} {one.GetProperty("factsKnown")} {one.GetProperty("goodThrough").GetString()}")
            .Should().Equal(shown);
    }

    [Theory]
    [InlineData("US", "US")]
    [InlineData("US-CA", "US-CA")]
    [InlineData("EU", "EU")]
    [InlineData("PL", "PL")]
    public void A_market_given_stands_in_place_of_the_cases_own(string market, string destination) =>
        Json("--market", market, Repository.Case("published/case-005.json")).Select(one => one.GetProperty("destination").GetString()).Should().Equal(destination);

    [Fact]
    public void Several_markets_are_assessed_in_the_order_given() =>
        Json("--market", "EU", "--market", "US", Repository.Case("published/case-005.json")).Select(one => one.GetProperty("destination").GetString()).Should().Equal("EU", "US");

    [Fact]
    public void A_day_given_stands_in_place_of_the_cases_own()
    {
        var verdict = Json("--on", "2026-12-30", Repository.Case("published/case-009.json")).Should().ContainSingle().Subject;
        (verdict.GetProperty("firstDay").GetString(), verdict.GetProperty("lastDay").GetString(), verdict.GetProperty("isToday").GetBoolean())
            .Should().Be(("2026-12-30", "2026-12-30", false));
        Ids(verdict).Should().Contain("EU-EUDR-DDS-LARGE");
        Ids(Json("--on", "2026-12-29", Repository.Case("published/case-009.json")).Single()).Should().NotContain("EU-EUDR-DDS-LARGE");
    }

    // Regulation (EU) 2024/3234 of 23 December 2024 moved the deforestation law from the end of 2024 by a year,
    // Regulation (EU) 2025/2650 of 23 December 2025 by another.
    [Theory]
    [InlineData("2024-11-01", true)]
    [InlineData("2024-12-31", false)]
    public void Law_that_was_postponed_later_was_still_believed_before(string knownOn, bool believed)
    {
        var verdict = Json("--on", "2025-01-15", "--known-on", knownOn, Repository.Case("published/case-009.json")).Single();
        verdict.GetProperty("knownOn").GetString().Should().Be(knownOn);
        Ids(verdict).Contains("EU-EUDR-DDS-LARGE").Should().Be(believed);
    }

    [Fact]
    public void A_case_without_a_day_says_that_todays_law_was_taken_and_one_with_a_day_does_not()
    {
        DateOnly today = new(2026, 11, 24);
        string[] cases = [Repository.Case("published/case-027.json"), Repository.Case("published/case-009.json")];
        JsonElement.Parse(Run(today, true, cases)).EnumerateArray().Select(one => (one.GetProperty("case").GetString(), one.GetProperty("isToday").GetBoolean(), one.GetProperty("firstDay").GetString())).Distinct()
            .Should().Equal(("case-027", true, "2026-11-24"), ("case-009", false, "2022-03-02"));
        var text = Run(today, false, cases).Split('\n');
        text.Where(line => line.Contains("2026-11-24 (tanpa tanggal sendiri, maka memakai aturan hari ini)", StringComparison.Ordinal)).Should().NotBeEmpty();
        text.Where(line => line.Contains("2022-03-02", StringComparison.Ordinal)).Should().NotBeEmpty().And.NotContain(line => line.Contains("aturan hari ini", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("id", "Belanda (UE), 2022-03-02: BELUM DAPAT DIPASTIKAN", "Tanyakan berikutnya:", "Aturan:", "bukan nasihat hukum")]
    [InlineData("en", "Netherlands (EU), 2022-03-02: UNDETERMINED", "Ask next:", "Law:", "not legal advice")]
    public void The_text_is_for_a_mentor_to_read(string language, params string[] words)
    {
        var said = Said.To("assess", "--lang", language, Repository.Case("published/case-009.json"));
        said.Code.Should().Be(0);
        said.Error.Should().BeEmpty();
        said.Output.Should().ContainAll(words);
    }

    [Fact]
    public void The_text_is_Indonesian_unless_asked_otherwise_and_marks_what_is_made_up()
    {
        Said.To("assess", Repository.Case("synthetic/jewellery.json")).Output.Should().Contain("SINTETIS");
        Said.To("assess", Repository.Case("published/case-009.json")).Output.Should().NotContain("SINTETIS");
    }

    private static JsonElement[] Json(params string[] arguments)
    {
        var said = Said.To(["assess", "--format", "json", .. arguments]);
        said.Error.Should().BeEmpty();
        said.Code.Should().Be(0);
        return [.. JsonElement.Parse(said.Output).EnumerateArray()];
    }

    private static IEnumerable<string?> Ids(JsonElement verdict) =>
        verdict.GetProperty("findings").EnumerateArray().Select(one => one.GetProperty("id").GetString())
            .Concat(verdict.GetProperty("notApplicable").EnumerateArray().Select(one => one.GetString()));

    private static string Run(DateOnly today, bool asJson, params string[] paths)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        new AssessRun(new(StandardRulebook.Rulebook), new(StandardRulebook.Catalogue), new StandingClock(today))
            .Run(new(paths, [], null, null, asJson, Language.Indonesian), output, error).Should().Be(0);
        error.ToString().Should().BeEmpty();
        return output.ToString();
    }
}
