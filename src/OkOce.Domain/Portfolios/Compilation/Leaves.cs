using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>What the compiler must know of a leaf: what it rests on, what it lacks, when it changes.</summary>
internal static class Leaves
{
    /// <summary>Whether its answer may differ from destination to destination.</summary>
    internal static bool DependsOnDestination(Specification<Situation> leaf, bool papersNameMarkets) => leaf switch
    {
        MarketAtom or SubdivisionAtom => true,
        EvidenceAtom => papersNameMarkets,
        _ => leaf.Parts.Any(part => DependsOnDestination(part, papersNameMarkets)),
    };

    /// <summary>Whether its answer rests on papers.</summary>
    internal static bool RestsOnPapers(Specification<Situation> leaf) => leaf is EvidenceAtom || leaf.Parts.Any(RestsOnPapers);

    /// <summary>Whether all that it can ever ask is answered at shipment, or nothing is; <see langword="null"/> when it depends.</summary>
    internal static bool? IsAskedAtShipment(Specification<Situation> leaf)
    {
        if (leaf is DossierAtom atom)
        {
            return atom.IsAskedAtShipment;
        }

        var parts = leaf.Parts.Select(IsAskedAtShipment).Distinct().ToArray();
        return parts.Length == 1 ? parts[0] : null;
    }

    /// <summary>Whether an unknown leaf lacks an answer that could be given before the shipment.</summary>
    internal static bool LacksNow(Specification<Situation> leaf, in Situation situation)
    {
        switch (leaf)
        {
            case DossierAtom atom:
                return atom.LacksNow(situation);
            case Denial<Situation> denial:
                return LacksNow(denial.Atom, situation);
            case Quantified each when each.Count(situation) is var count and > 0:
                for (var index = 0; index < count; index++)
                {
                    if (IsUnknownAndLacksNow(each.Condition, each.Narrow(situation, index)))
                    {
                        return true;
                    }
                }

                return false;
            case BranchOf<Situation> fork when fork.Condition.Evaluate(situation) is { IsUnknown: false } way:
                return LacksNow(way.IsTrue ? fork.Yes : fork.No, situation);
            default:
                for (var part = 0; part < leaf.Parts.Count; part++)
                {
                    if (IsUnknownAndLacksNow(leaf.Parts[part], situation))
                    {
                        return true;
                    }
                }

                return false;
        }
    }

    private static bool IsUnknownAndLacksNow(Specification<Situation> part, in Situation situation) =>
        part.Evaluate(situation).IsUnknown && LacksNow(part, situation);

    /// <summary>The first later day on which its answer may change with nothing but time.</summary>
    internal static DateOnly? NextChange(Specification<Situation> leaf, Situation situation) => leaf is DossierAtom atom
        ? atom.NextChange(situation)
        : leaf.Leaves(situation).Min(one => ((DossierAtom)one.Atom).NextChange(one.Subject));
}
