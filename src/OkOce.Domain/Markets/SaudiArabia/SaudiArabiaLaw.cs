using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.SaudiArabia;

/// <summary>What Saudi Arabia asks, topic by topic.</summary>
internal static class SaudiArabiaLaw
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
    ];

    internal static IReadOnlyList<Consequence> Consequences =>
    [
    ];

    internal static IReadOnlyList<LawNote> Notes =>
    [
    ];

    internal static IReadOnlyList<Fact> Facts =>
    [
    ];

    internal static IReadOnlyList<EvidenceKind> Papers =>
    [
    ];

    /// <summary>Which sectors were surveyed, how far, and when.</summary>
    internal static IReadOnlyList<Survey> Surveys =>
    [
    ];
}
