using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Readiness;

/// <summary>How well the papers are known that a condition rests on.</summary>
internal static class PapersBehind
{
    // No paper at all cannot be known too little: it counts above every grade.
    private const int None = int.MaxValue;

    /// <summary>The weakest of the papers that are needed; <see langword="null"/> when none is.</summary>
    internal static AssuranceGrade? Weakest(Specification<Situation> condition, Situation situation) =>
        Grade(condition, situation) is var grade && grade == None ? null : (AssuranceGrade)grade;

    private static int Grade(Specification<Situation> node, Situation at) => node switch
    {
        EvidenceAtom paper => (int?)paper.AssuranceIn(at) ?? None,
        Quantified each => Of(each.IsEvery, [.. each.Narrowed(at).Select(one => (each.Condition, one))]),
        AllOf<Situation> => Of(true, [.. node.Parts.Select(part => (part, at))]),
        AnyOf<Situation> => Of(false, [.. node.Parts.Select(part => (part, at))]),
        BranchOf<Situation> fork => fork.Condition.Evaluate(at) is { IsUnknown: false } way
            ? Grade(way.IsTrue ? fork.Yes : fork.No, at)
            : Of(true, [(fork.Yes, at), (fork.No, at)]),
        _ => None,
    };

    // Of alternatives the best that holds is enough; while none does, any of them may come to be needed.
    private static int Of(bool every, (Specification<Situation> Node, Situation At)[] parts)
    {
        var holding = every ? [] : parts.Where(part => part.Node.Evaluate(part.At).IsTrue).ToArray();
        return holding.Length > 0
            ? holding.Max(part => Grade(part.Node, part.At))
            : parts.Where(part => !part.Node.Evaluate(part.At).IsFalse).Select(part => Grade(part.Node, part.At)).DefaultIfEmpty(None).Min();
    }
}
