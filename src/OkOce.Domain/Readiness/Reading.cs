using OkOce.Domain.Dossiers;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Readiness;

/// <summary>Reads one requirement for one situation, by walking its conditions.</summary>
internal static class Reading
{
    // More steps of time than any dated rule has; a guard against a rule that would change every day for ever.
    private const int MostSteps = 200;

    internal static Finding Of(Requirement requirement, Situation situation)
    {
        var clear = requirement.Clear;
        return clear.Evaluate(situation) switch
        {
            { IsTrue: true } => Clear(requirement, clear, situation),
            { IsFalse: true } => NotMet(requirement, situation),
            _ => Lacking(requirement, clear, situation),
        };
    }

    private static Finding Clear(Requirement requirement, Specification<Situation> clear, Situation situation)
    {
        // The first that holds gives the name: not applicable, met, exempt.
        var (outcome, reason) =
            requirement.Scope.Evaluate(situation).IsFalse ? (Outcome.NotApplicable, requirement.Scope)
            : requirement.Test.Evaluate(situation).IsTrue ? (Outcome.Met, requirement.Test)
            // Three-valued "or" is true only through a true side, so what is left is the exemption.
            : (Outcome.Exempt, requirement.Exemption!);
        return new()
        {
            Requirement = requirement,
            Outcome = outcome,
            Because = InWords(reason.Deciders(situation)),
            GoodThrough = LastGoodDay(clear, situation),
            Assurance = outcome == Outcome.NotApplicable ? null : PapersBehind.Weakest(clear, situation),
        };
    }

    private static Finding NotMet(Requirement requirement, Situation situation)
    {
        var broken = requirement.Test.Deciders(situation).ToArray();
        return new()
        {
            Requirement = requirement,
            Outcome = Outcome.NotMet,
            Because = InWords(requirement.Scope.Deciders(situation)),
            Failures =
            [
                .. broken.Select(leaf => new Failure(
                    leaf.Denied ? FailureKind.NotAsAsked : ((DossierAtom)leaf.Atom).FailureIn(leaf.Subject),
                    leaf.Denied ? leaf.Atom.Clause.Affirmative : leaf.Atom.Clause.Negative,
                    leaf.Subject.Lot?.Id ?? leaf.Subject.Facility?.Id)).Distinct(),
            ],
        };
    }

    private static Finding Lacking(Requirement requirement, Specification<Situation> clear, Situation situation)
    {
        var lacking = Questions(clear, situation);
        var due = AreAllDueAtShipment(lacking, situation);
        return new()
        {
            Requirement = requirement,
            Outcome = due ? Outcome.DueAtShipment : Outcome.Unknown,
            // Whether it applies is asked first: what it would ask of goods it may not concern is no question yet.
            Questions = !due && requirement.Scope.Evaluate(situation).IsUnknown ? Questions(requirement.Scope, situation) : lacking,
            Assurance = due ? PapersBehind.Weakest(clear, situation) : null,
        };
    }

    /// <summary>Whether all that an undecided condition lacks can only be known at shipment, and there is no shipment yet.</summary>
    internal static bool IsDueAtShipment(Specification<Situation> undecided, Situation situation) =>
        AreAllDueAtShipment(Questions(undecided, situation), situation);

    private static bool AreAllDueAtShipment(Question[] lacking, Situation situation) =>
        !situation.Dossier.IsConsignment && lacking.All(question => question.IsAnsweredAtShipment);

    internal static Question[] Questions(Specification<Situation> condition, Situation situation) =>
    [
        .. condition.Deciders(situation)
            .SelectMany(leaf => ((DossierAtom)leaf.Atom).QuestionsIn(leaf.Subject)).DistinctBy(question => question.Id),
    ];

    private static LocalizedText[] InWords(IReadOnlyList<Leaf<Situation>> leaves) =>
        leaves is [var only] ? [only.Words] : [.. leaves.Select(leaf => leaf.Words).Distinct()];

    private static DateOnly? LastGoodDay(Specification<Situation> clear, Situation situation)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (Walk.NextChange(clear, situation) is not { } day)
            {
                return null;
            }

            situation = situation with { On = day };
            if (!clear.Evaluate(situation).IsTrue)
            {
                return day.AddDays(-1);
            }
        }

        return situation.On;
    }
}
