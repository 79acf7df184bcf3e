using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>Conditions on what the goods are and where they go.</summary>
public static class Goods
{
    /// <summary>The product falls under one of the HS codes, such as <c>"0901"</c> or <c>"07-12"</c>; both ends of a run are in.</summary>
    public static Specification<Situation> FallUnder(params IReadOnlyList<string> codes) => new HsAtom(HsSet.Of(codes));

    /// <summary>The product falls under the set of HS codes.</summary>
    public static Specification<Situation> FallUnder(HsSet codes) => new HsAtom(codes);

    /// <summary>The goods go to one of the given parts of the market, such as <c>"HI"</c>; unknown while only the market is known.</summary>
    /// <exception cref="ArgumentException">None is given.</exception>
    public static Specification<Situation> GoTo(params IReadOnlyList<string> subdivisions) => new SubdivisionAtom(subdivisions);

    /// <summary>The goods go to one of the given markets, such as <c>"EU"</c>, whatever the part of it.</summary>
    /// <exception cref="ArgumentException">A code names no market, or none is given.</exception>
    public static Specification<Situation> GoToMarket(params IReadOnlyList<string> markets) => new MarketAtom(markets);
}
