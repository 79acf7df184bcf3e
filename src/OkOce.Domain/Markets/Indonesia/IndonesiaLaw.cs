using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.Indonesia;

/// <summary>What binds at home, before departure, topic by topic.</summary>
internal static class IndonesiaLaw
{
    internal static IReadOnlyList<Requirement> Requirements => [];

    internal static IReadOnlyList<Fact> Facts => [];

    internal static IReadOnlyList<EvidenceKind> Papers => [];

    internal static IReadOnlyList<Survey> Surveys => [];
}
