using OkOce.Domain.Specifications;

namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>Goods that no rule of the book tells apart by their commodity code: for them, conditions on codes are constants.</summary>
/// <param name="Index">Its number.</param>
/// <param name="Within">For each set of codes that a rule names, whether the goods fall under it; unknown where that is still to be read.</param>
internal sealed record Block(int Index, Truth[] Within);
