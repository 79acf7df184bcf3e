using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion.Timber;

/// <summary>Goods of wood that several acts list alike, and the day that parts them.</summary>
internal static class TimberGoods
{
    /// <summary>The annex of Regulation (EU) 995/2010. Chairs, carvings, tableware and charcoal are not in it.</summary>
    /// <remarks>
    /// Wooden furniture is told by its heading. Chapter 44 and older parts headings hold bamboo too, so the material
    /// is asked; 9403.90 and 9406.00 are codes of older editions, 9403.91 and 9406.10 of newer ones.
    /// </remarks>
    internal static Specification<Situation> OldAnnex { get; } =
        (Goods.FallUnder("940330-940360", "940610")
            | (Goods.FallUnder("4401", "4403", "4406-4416", "4418", "940390", "940391", "940600") & ProductFacts.Materials.Has("wood"))
            | (Goods.FallUnder("47", "48") & !ProductFacts.Materials.Has("bamboo")))
        & EuropeanTimberFacts.RecoveredOnly.No;

    /// <summary>What Regulation (EU) 2023/1115 adds: charcoal, poles, tools, casks, tableware, carvings, other articles, wooden seats.</summary>
    internal static Specification<Situation> NewlyListed { get; } =
        Goods.FallUnder("4402", "4404", "4405", "4417", "4419-4421", "9401") & ProductFacts.Materials.Has("wood")
        & EuropeanTimberFacts.RecoveredOnly.No;

    /// <summary>The day from which what is harvested falls under Regulation (EU) 2023/1115 (art. 1(2)).</summary>
    internal static DateOnly FirstHarvest { get; } = new(2023, 6, 29);
}
