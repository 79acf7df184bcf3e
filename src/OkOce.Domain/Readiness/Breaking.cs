using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Readiness;

/// <summary>Whether, and by which answers, a condition that is not decided can still come to be broken.</summary>
internal static class Breaking
{
    /// <summary>The undecided atoms whose answers take part in breaking the condition; none when nothing can break it.</summary>
    internal static IEnumerable<Leaf<Situation>> Leaves(Specification<Situation> node, Situation at) =>
        !node.Evaluate(at).IsUnknown || !IsPossible(node, at) ? []
        : node switch
        {
            Atom<Situation> or Denial<Situation> => node.Leaves(at),
            Quantified each => each.Narrowed(at).SelectMany(one => Leaves(each.Condition, one)),
            // Which way to go takes part in breaking it, whichever way that is.
            BranchOf<Situation> fork => fork.Condition.Evaluate(at) is { IsUnknown: false } way
                ? Leaves(way.IsTrue ? fork.Yes : fork.No, at)
                : [.. fork.Condition.Deciders(at), .. Leaves(fork.Yes, at), .. Leaves(fork.No, at)],
            _ => node.Parts.SelectMany(part => Leaves(part, at)),
        };

    private static bool IsPossible(Specification<Situation> node, Situation at)
    {
        var value = node.Evaluate(at);
        return value.IsFalse || (value.IsUnknown && node switch
        {
            DossierAtom atom => atom.CanStillFail(at),
            Quantified each => each.IsEvery
                ? each.Narrowed(at).Any(one => IsPossible(each.Condition, one))
                : each.Narrowed(at).All(one => IsPossible(each.Condition, one)),
            AllOf<Situation> => node.Parts.Any(part => IsPossible(part, at)),
            AnyOf<Situation> => node.Parts.All(part => IsPossible(part, at)),
            BranchOf<Situation> fork => fork.Condition.Evaluate(at) is { IsUnknown: false } way
                ? IsPossible(way.IsTrue ? fork.Yes : fork.No, at)
                : IsPossible(fork.Yes, at) || IsPossible(fork.No, at),
            _ => true,
        });
    }
}
