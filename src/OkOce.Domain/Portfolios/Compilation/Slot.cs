using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>A leaf of compiled conditions: an atom, or a condition over every or some facility or lot, read as a whole.</summary>
internal sealed class Slot(Specification<Situation> leaf, Destination? destination, bool isAsked)
{
    /// <summary>Whether an unknown value always lacks an answer now; <see langword="null"/> when that depends on the dossier.</summary>
    internal bool? LacksNow { get; } = !Leaves.IsAskedAtShipment(leaf);

    internal Specification<Situation> Leaf => leaf;

    /// <summary>The destination for which it is read; <see langword="null"/> when it is the same for all.</summary>
    internal Destination? Destination => destination;

    /// <summary>Whether papers known less well than asked are taken as unknown.</summary>
    internal bool IsAsked => isAsked;

    /// <summary>What the leaf comes to.</summary>
    /// <param name="situation">The dossier, at the slot's destination.</param>
    /// <param name="only">The only paper of its kind in the dossier, for a leaf that asks for that kind; <see langword="null"/> to look for papers.</param>
    internal byte CodeIn(in Situation situation, EvidenceItem? only = null)
    {
        var value = only is not null && leaf is EvidenceAtom paper ? paper.Read(only, situation) : leaf.Evaluate(situation);
        return Code.Of(value, value.IsUnknown && (LacksNow ?? Leaves.LacksNow(leaf, situation)));
    }
}
