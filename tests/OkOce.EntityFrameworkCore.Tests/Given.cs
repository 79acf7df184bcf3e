using System.Text;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Enterprises;
using OkOce.Domain.Journeys;
using OkOce.Domain.Markets;
using OkOce.Domain.Movement;
using OkOce.EntityFrameworkCore.CaseFiles;

namespace OkOce.EntityFrameworkCore.Tests;

/// <summary>What the tests begin with. All of it is made up.</summary>
internal static class Given
{
    internal static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.FromHours(7));

    internal static TimeProvider Clock { get; } = new StandingClock();

    internal static CaseFileReader Reader { get; } = new(StandardRulebook.Catalogue);

    // Larger together than SQLite's cache, so that some of it reaches the disk before it is committed.
    internal static IReadOnlyList<ShippedCase> LargeCases { get; } = [.. Enumerable.Range(1, 80).Select(n => Case($"case-{n:00}", padding: 64_000))];

    // Each character is one that some database, encoding or page has broken.
    internal static IReadOnlyList<string> HostileTexts { get; } =
    [
        "'; DROP TABLE Enterprises; --", "\"\"", "%_\\", "{0} {{", "<script>alert(1)</script>", "\r\n\t\u000b", "\u0001\u001f\u007f\u0085",
        "\u202egnirts\u202c", "e\u0301 is not \u00e9", "👩‍🌾 dan 𝒳", "\uffff\ufdd0\ufeff", " ujung ", "=HYPERLINK(\"x\")", new string('k', 300_000),
    ];

    internal static ShippedCase Case(string id, string title = "Gula kelapa", int padding = 0) => new($"{id}.json", Encoding.UTF8.GetBytes(
        $$"""
        { "format": "okoce-case/1", "id": "{{id}}", "title": { "en": "{{title}}", "id": "{{title}}" }, "synthetic": true,
          "sector": "palm-and-coconut-sugar", "destinations": ["US"], "day": "2026-11-02", "before": {} }{{new string(' ', padding)}}
        """));

    internal static Enterprise Enterprise(int number = 1, string name = "Gula Semut Contoh") => new(EnterpriseIdOf(number), new() { Name = name });

    internal static EnterpriseId EnterpriseIdOf(int number) => new(new Guid(number, 0, 0, new byte[8]));

    internal static Occurrence When(string why = "list of the training day", string by = "centre") => new(new(2026, 10, 1), Now, by, why);

    internal static ProgrammeJourney Journey(int number = 1) =>
        ProgrammeJourney.Register(new(new Guid(number, 1, 0, new byte[8])), Programmes.GoInternasional, When("registered"));

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
    }
}
