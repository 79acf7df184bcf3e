using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Portfolios;

/// <summary>An atom, or a condition over every or some facility or lot, as it stands in a rule and for whom it was read.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Situation">The dossier at the destination on the day.</param>
/// <param name="Denied">Whether the condition stands denied.</param>
public readonly record struct ScreenedLeaf(Specification<Situation> Condition, Situation Situation, bool Denied)
{
    /// <summary>The questions that it lacks an answer to; for a condition over facilities or lots, those of each. None when it is decided.</summary>
    public IEnumerable<Question> Questions => Condition.Evaluate(Situation).IsUnknown
        ? Condition.Deciders(Situation).SelectMany(leaf => ((DossierAtom)leaf.Atom).QuestionsIn(leaf.Subject)).DistinctBy(question => question.Id)
        : [];
}
