using OkOce.Domain.Dossiers;

namespace OkOce.Domain.Readiness;

/// <summary>What is known, and what to ask next.</summary>
internal static class Interview
{
    /// <summary>The questions whose answers can still change the verdict, those that settle most binding requirements first.</summary>
    /// <remarks>
    /// No answer mends a breach that is known, so goods that are not ready have none. What is only due at shipment comes
    /// after what is lacking now.
    /// </remarks>
    internal static IReadOnlyList<Question> NextQuestions(
        Verdict verdict, IReadOnlyList<VerdictReason> reasons, IReadOnlyList<Finding> findings, Situation situation)
    {
        if (verdict is Verdict.NotCovered or Verdict.NotReady)
        {
            return [];
        }

        var canTurnGood = CanTurnGood(reasons, findings, situation);
        return
        [
            .. findings.Where(finding => finding.Requirement.Binds)
                .SelectMany(finding => Deciding(finding, situation, canTurnGood).Select(question => (question, finding.Outcome)))
                .GroupBy(asked => asked.question.Id)
                .OrderByDescending(group => group.Count(asked => asked.Outcome == Outcome.Unknown))
                .ThenByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => group.First().question),
        ];
    }

    // An answer changes the verdict by breaking law that was read, by being the last that a good verdict waits for, or by telling
    // that law which leaves a doubt does not apply.
    private static IEnumerable<Question> Deciding(Finding finding, Situation situation, bool canTurnGood)
    {
        if (canTurnGood && finding.Outcome == Outcome.Unknown)
        {
            return finding.Questions;
        }

        if (canTurnGood && !finding.Requirement.IsReliedOnFor(situation.On) && finding.Requirement.Scope.Evaluate(situation).IsUnknown)
        {
            return Reading.Questions(finding.Requirement.Scope, situation);
        }

        if (!finding.Requirement.IsRead || finding.Questions.Count == 0)
        {
            return [];
        }

        var breaking = Breaking.Leaves(finding.Requirement.Clear, situation)
            .SelectMany(leaf => ((DossierAtom)leaf.Atom).QuestionsIn(leaf.Subject)).Select(question => question.Id).ToHashSet();
        return finding.Questions.Where(question => breaking.Contains(question.Id));
    }

    // Doubts of the law last, whatever is answered, unless it may still turn out not to apply.
    private static bool CanTurnGood(IReadOnlyList<VerdictReason> reasons, IReadOnlyList<Finding> findings, Situation situation) =>
        !reasons.Contains(VerdictReason.SurveyedPartly)
        && !findings.Any(finding => finding.Requirement is { Binds: true } one
            && !one.IsReliedOnFor(situation.On) && one.Scope.Evaluate(situation).IsTrue);

    // A fact is known when every place, lot and day that is asked about it has its answer.
    internal static FactsKnown FactsKnown(IEnumerable<(Finding Finding, Situation In)> findings)
    {
        Dictionary<string, bool> known = [];
        foreach (var (finding, at) in findings.Where(read => read.Finding.Outcome != Outcome.NotApplicable))
        {
            Walk.Each(finding.Requirement.Clear, at, ref known, static (ref Dictionary<string, bool> known, DossierAtom atom, in Situation at) =>
            {
                var isKnown = !atom.Evaluate(at).IsUnknown;
                for (var index = 0; index < atom.Questions.Count; index++)
                {
                    var id = atom.Questions[index].Id;
                    known[id] = isKnown && known.GetValueOrDefault(id, true);
                }
            });
        }

        return new(known.Count(fact => fact.Value), known.Count);
    }
}
