using OkOce.Domain.Dossiers;

namespace OkOce.Domain.Requirements;

/// <summary>What is declared for a jurisdiction and the parts that have law of their own; each list is built on first use.</summary>
internal sealed class JurisdictionLaw
{
    internal required IReadOnlyList<Jurisdiction> Jurisdictions { get; init; }

    internal required Func<IReadOnlyList<Requirement>> Requires { get; init; }

    internal Func<IReadOnlyList<Consequence>> Costs { get; init; } = static () => [];

    internal Func<IReadOnlyList<LawNote>> Tells { get; init; } = static () => [];

    internal required Func<IReadOnlyList<Survey>> Surveyed { get; init; }

    internal IReadOnlyList<Requirement> Requirements => field ??= [.. Requires()];

    internal IReadOnlyList<Consequence> Consequences => field ??= [.. Costs()];

    internal IReadOnlyList<LawNote> Notes => field ??= [.. Tells()];

    internal IReadOnlyList<Survey> Surveys => field ??= [.. Surveyed()];
}
