using System.Text;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;
using static OkOce.Domain.Tests.Readiness.SmallLaw;

namespace OkOce.Domain.Tests.Readiness;

/// <summary>Law that the book leaves open waits for a named person's answer, and is decided by nothing else.</summary>
public class OpenQuestionTests
{
    private static readonly OpenQuestion Open = new()
    {
        Id = "is-it-allowed",
        Level = Level.Product,
        Asks = new("Is it allowed?", "Apakah boleh?"),
    };

    private static readonly Requirement LeftOpen = Asks("US-OPEN", Open.Favourable).Unread() with { NotSurveyed = new("long lists, not read", "daftar panjang, belum dibaca") };

    private static readonly FactCatalogue Catalogue = new([Open], []);

    [Theory]
    [InlineData(null, Outcome.Unknown, Verdict.Undetermined)]
    [InlineData(true, Outcome.Met, Verdict.NoKnownObstacle)]
    [InlineData(false, Outcome.NotMet, Verdict.NotReady)]
    public void A_requirement_that_is_left_open_is_decided_by_a_named_persons_answer(bool? answer, Outcome outcome, Verdict verdict)
    {
        var seen = Answered(answer).Assess(LeftOpen);
        seen.Findings.Should().ContainSingle().Which.Outcome.Should().Be(outcome);
        seen.Verdict.Should().Be(verdict);
    }

    [Fact]
    public void What_nobody_answered_is_the_next_question() =>
        Known.Assess(LeftOpen).NextQuestions.Select(question => question.Id).Should().Equal("is-it-allowed");

    [Fact]
    public void Where_it_does_not_apply_nobody_need_answer() =>
        Known.Assess(LeftOpen with { Scope = Goods.FallUnder("94") }).Verdict.Should().Be(Verdict.NoKnownObstacle);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_reason_does_not_turn_law_that_nobody_read_into_law_that_decides(bool done)
    {
        var unread = Asks("US-UNREAD", Done.Yes).Unread() with { NotSurveyed = new("a reason", "alasan") };
        Known.Says(Done, done).Assess(unread).Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void An_answer_is_read_from_a_case_file_with_who_when_and_where()
    {
        var read = Read("""{ "answer": true, "by": "A. Made-up, trade office", "on": "2026-11-25", "source": "https://example.org/answer" }""");
        read.Before.Product.TryGet(Open, out var answer).Should().BeTrue();
        answer.Should().Be(new LegalAnswer(true, "A. Made-up, trade office", new(2026, 11, 25), new("https://example.org/answer")));
    }

    [Theory]
    [InlineData("true", "a record in braces")]
    [InlineData("""{ "answer": "yes", "by": "A.", "on": "2026-11-25", "source": "https://example.org/" }""", "true or false")]
    [InlineData("""{ "answer": true, "on": "2026-11-25", "source": "https://example.org/" }""", "\"by\"")]
    [InlineData("""{ "answer": true, "by": "  ", "on": "2026-11-25", "source": "https://example.org/" }""", "the name of the person")]
    [InlineData("""{ "answer": true, "by": "A.", "on": "2026-02-30", "source": "https://example.org/" }""", "a day that exists")]
    [InlineData("""{ "answer": true, "by": "A.", "on": "2026-11-25", "source": "a letter" }""", "a whole address")]
    [InlineData("""{ "answer": true, "by": "A.", "on": "2026-11-25", "source": "https://example.org/", "sure": true }""", "\"sure\"")]
    public void An_answer_without_person_day_and_source_is_refused(string answer, string told) =>
        FluentActions.Invoking(() => Read(answer)).Should().Throw<CaseFileException>().WithMessage($"*{told}*");

    [Theory]
    [InlineData("", "https://example.org/")]
    [InlineData(" ", "https://example.org/")]
    [InlineData("A.", "a letter")]
    public void An_answer_of_nobody_or_from_nowhere_cannot_be_built(string by, string source) =>
        FluentActions.Invoking(() => new LegalAnswer(true, by, Day, new(source, UriKind.RelativeOrAbsolute))).Should().Throw<ArgumentException>();

    private static Dossier Answered(bool? answer) => answer is { } given
        ? Known with { Product = Known.Product.With(Open, new LegalAnswer(given, "A. Made-up, trade office", Day, new("https://example.org/"))) }
        : Known;

    private static CaseFile Read(string answer) => new CaseFileReader(Catalogue).Read(
        Encoding.UTF8.GetBytes($$"""
            {
              "format": "okoce-case/1",
              "id": "example",
              "title": { "en": "An example", "id": "Sebuah contoh" },
              "synthetic": true,
              "sector": "spices",
              "destinations": ["US"],
              "day": "2026-11-24",
              "before": { "product": { "hs": "090811", "is-it-allowed": {{answer}} } }
            }
            """),
        "example.json");
}
