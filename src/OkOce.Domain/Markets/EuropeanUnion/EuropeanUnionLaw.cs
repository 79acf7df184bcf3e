using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.EuropeanUnion;

/// <summary>What the European Union asks, topic by topic.</summary>
internal static class EuropeanUnionLaw
{
    internal static IReadOnlyList<Requirement> Requirements => [];

    internal static IReadOnlyList<Fact> Facts => [];

    internal static IReadOnlyList<EvidenceKind> Papers => [];

    internal static IReadOnlyList<Survey> Surveys => [];
}
