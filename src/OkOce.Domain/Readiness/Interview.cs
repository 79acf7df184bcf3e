using OkOce.Domain.Dossiers;

namespace OkOce.Domain.Readiness;

/// <summary>What is known, and what to ask next.</summary>
internal static class Interview
{
    // Those that settle most binding requirements first; what is only due at shipment comes after what is lacking now.
    internal static IReadOnlyList<Question> NextQuestions(IReadOnlyList<Finding> findings) =>
    [
        .. findings.Where(finding => finding.Requirement.Binds && finding.Outcome is Outcome.Unknown or Outcome.DueAtShipment)
            .SelectMany(finding => finding.Questions.Select(question => (question, finding.Outcome)))
            .GroupBy(asked => asked.question.Id)
            .OrderByDescending(group => group.Count(asked => asked.Outcome == Outcome.Unknown))
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.First().question),
    ];

    // A fact is known when every place, lot and day that is asked about it has its answer.
    internal static FactsKnown FactsKnown(IEnumerable<(Finding Finding, Situation In)> findings)
    {
        var asked = findings.Where(read => read.Finding.Outcome != Outcome.NotApplicable)
            .SelectMany(read => read.Finding.Requirement.Clear.Leaves(read.In))
            .SelectMany(leaf => ((DossierAtom)leaf.Atom).Questions.Select(question => (question.Id, IsKnown: !leaf.Value.IsUnknown)))
            .GroupBy(fact => fact.Id)
            .ToArray();
        return new(asked.Count(fact => fact.All(one => one.IsKnown)), asked.Length);
    }
}
