using OkOce.Domain.Dossiers;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Metrics;

/// <summary>A change of law ahead, with the cases that it may concern if their goods are shipped again.</summary>
/// <param name="Change">The change.</param>
/// <param name="Cases">Cases sold to that jurisdiction to which the requirement applies, or may apply, by id.</param>
public sealed record LawAhead(LawChange Change, IReadOnlyList<string> Cases)
{
    /// <summary>The changes between two days, both included, in order of time.</summary>
    /// <remarks>A case is left out only where the requirement is known not to apply to it.</remarks>
    public static IReadOnlyList<LawAhead> Between(Rulebook rulebook, IReadOnlyList<AssessedCase> cases, DateOnly from, DateOnly through) =>
    [
        .. rulebook.Changes(from, through).Select(change => new LawAhead(
            change,
            [
                .. cases.Where(one => one.Case.Destinations.Any(destination => MayConcern(change, one.Case.Before, destination)))
                    .Select(one => one.Case.Id).Order(StringComparer.Ordinal),
            ])),
    ];

    private static bool MayConcern(LawChange change, Dossier dossier, Destination destination) =>
        destination.Jurisdictions.Contains(change.Requirement.Jurisdiction)
        && !change.Requirement.Scope.Evaluate(new(dossier, destination, change.Day)).IsFalse;
}
