using OkOce.Domain.Specifications;
using OkOce.Domain.Dossiers;

namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>A condition made ready for compiling again and again: its leaves are looked up once for the whole book.</summary>
/// <param name="Kind">How it joins its parts.</param>
/// <param name="Parts">The parts; of a fork the condition and its two ways.</param>
/// <param name="Leaf">The leaf, if it is one; of a fork the fork itself, read whole.</param>
/// <param name="Denied">Whether the leaf stands denied.</param>
internal sealed record Declared(Declared.Joint Kind, Declared[] Parts, LawLeaf? Leaf, bool Denied)
{
    internal enum Joint
    {
        All,
        Any,
        Fork,
        Leaf,
    }

    internal static Declared Of(Specification<Situation> condition, Func<Specification<Situation>, LawLeaf> leaves) => condition switch
    {
        AllOf<Situation> => new(Joint.All, [.. condition.Parts.Select(part => Of(part, leaves))], null, false),
        AnyOf<Situation> => new(Joint.Any, [.. condition.Parts.Select(part => Of(part, leaves))], null, false),
        BranchOf<Situation> => new(Joint.Fork, [.. condition.Parts.Select(part => Of(part, leaves))], leaves(condition), false),
        Denial<Situation> denial => new(Joint.Leaf, [], leaves(denial.Atom), true),
        _ => new(Joint.Leaf, [], leaves(condition), false),
    };

    internal bool DependsOnDestination(bool papersNameMarkets) =>
        Leaf?.DependsOnDestination(papersNameMarkets) is true || Array.Exists(Parts, part => part.DependsOnDestination(papersNameMarkets));
}
