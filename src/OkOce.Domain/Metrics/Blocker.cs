using OkOce.Domain.Requirements;

namespace OkOce.Domain.Metrics;

/// <summary>One requirement that stands in the way of cases, and who can remove it.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Actor">Who can meet it or answer what it lacks.</param>
/// <param name="NotMet">Cases in which it is known not to be met, by id.</param>
/// <param name="Unknown">Cases in which facts for it are lacking, by id.</param>
/// <param name="Frees">Cases in which it is all that stands in the way at a destination, by id.</param>
public sealed record Blocker(
    Requirement Requirement, Actor Actor, IReadOnlyList<string> NotMet, IReadOnlyList<string> Unknown, IReadOnlyList<string> Frees)
{
    /// <summary>How many cases it stands in the way of.</summary>
    public int Cases => NotMet.Union(Unknown).Count();
}
