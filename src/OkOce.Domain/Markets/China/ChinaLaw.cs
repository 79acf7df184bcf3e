using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.China;

/// <summary>What China asks, topic by topic.</summary>
internal static class ChinaLaw
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
