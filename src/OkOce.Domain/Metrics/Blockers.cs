using OkOce.Domain.Readiness;

namespace OkOce.Domain.Metrics;

/// <summary>Who must act, and what frees most.</summary>
public static class Blockers
{
    /// <summary>The requirements that stand in the way of the cases, those of most cases first.</summary>
    /// <remarks>
    /// Counted are binding requirements that are not met or unknown, at destinations and on days that are covered; a case
    /// counts once however many destinations it has. Who must act is who can fix what is not met, or answer what is lacking:
    /// where several can, the requirement stands once for each.
    /// </remarks>
    public static IReadOnlyList<Blocker> Of(IEnumerable<AssessedCase> cases)
    {
        var standing =
            from one in cases
            from assessment in one.Assessments
            where assessment.Verdict != Verdict.NotCovered
            let blockers = assessment.Blockers.ToArray()
            from finding in blockers
            from actor in ActorsOf(finding)
            select (one.Case.Id, Finding: finding, Actor: actor, Alone: blockers.Length == 1);
        return
        [
            .. standing.GroupBy(each => (each.Finding.Requirement, each.Actor)).Select(group => new Blocker(
                    group.Key.Requirement,
                    group.Key.Actor,
                    Ids(group.Where(each => each.Finding.Outcome == Outcome.NotMet).Select(each => each.Id)),
                    Ids(group.Where(each => each.Finding.Outcome == Outcome.Unknown).Select(each => each.Id)),
                    Ids(group.Where(each => each.Alone).Select(each => each.Id))))
                .OrderByDescending(blocker => blocker.Cases)
                .ThenBy(blocker => blocker.Requirement.Id.Value, StringComparer.Ordinal)
                .ThenBy(blocker => blocker.Actor),
        ];
    }

    private static IEnumerable<Actor> ActorsOf(Finding finding) => finding.Outcome == Outcome.NotMet
        ? [finding.Requirement.Remedy.Actor]
        : finding.Questions.Select(question => question.Answerer).Distinct();

    private static string[] Ids(IEnumerable<string> ids) => [.. ids.Distinct().Order(StringComparer.Ordinal)];
}
