using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>A leaf as one book declares it, with what the goods and the destination alone decide of it.</summary>
internal sealed class LawLeaf
{
    private readonly Specification<Situation> leaf;
    private readonly Law law;
    private readonly bool isWithinDestination;
    private readonly bool restsOnPapers;

    // Slots already looked up: for all destinations alike, then for each; as stated, then as asked.
    private readonly Slot?[] slots;

    internal LawLeaf(Specification<Situation> leaf, Law law, int set)
    {
        (this.leaf, this.law, Set) = (leaf, law, set);
        isWithinDestination = Leaves.DependsOnDestination(leaf, papersNameMarkets: false);
        restsOnPapers = Leaves.RestsOnPapers(leaf);
        slots = new Slot?[2 * (law.Destinations.Length + 1)];
        AtDestination = leaf is MarketAtom or SubdivisionAtom
            ? [.. law.Destinations.Select(destination => leaf.Evaluate(new(Nothing, destination, default)))]
            : null;
    }

    /// <summary>Which of the book's sets of commodity codes it asks about; -1 when it is no such atom.</summary>
    internal int Set { get; }

    /// <summary>What it is at each destination, for an atom that asks about nothing else.</summary>
    internal Truth[]? AtDestination { get; }

    internal bool DependsOnDestination(bool papersNameMarkets) => isWithinDestination || (papersNameMarkets && restsOnPapers);

    internal Slot SlotAt(int destination, bool papersNameMarkets, bool isAsked)
    {
        var own = DependsOnDestination(papersNameMarkets);
        var asked = isAsked && restsOnPapers && law.Asked > default(Evidence.AssuranceGrade);
        return slots[(2 * (own ? destination + 1 : 0)) + (asked ? 1 : 0)] ??= law.Slots.Of(leaf, own ? law.Destinations[destination] : null, asked);
    }

    private static Dossier Nothing { get; } = new() { Sector = Products.Sector.All[0] };
}
