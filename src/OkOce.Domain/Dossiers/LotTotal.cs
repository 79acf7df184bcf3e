using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A figure of each lot, added up over all lots of the shipment.</summary>
public sealed class LotTotal
{
    private readonly AmountFact fact;

    internal LotTotal(AmountFact fact) => this.fact = fact;

    /// <summary>At most this much together; the amount itself is in.</summary>
    public Specification<Situation> AtMost(decimal figure) => new LotTotalAtom(fact, Bound.AtMost(Amount.Of(figure, fact.Unit)));

    /// <summary>More than this much together; the amount itself is out.</summary>
    public Specification<Situation> MoreThan(decimal figure) => !AtMost(figure);

    /// <summary>At least this much together; the amount itself is in.</summary>
    public Specification<Situation> AtLeast(decimal figure) => new LotTotalAtom(fact, Bound.AtLeast(Amount.Of(figure, fact.Unit)));

    /// <summary>Less than this much together; the amount itself is out.</summary>
    public Specification<Situation> LessThan(decimal figure) => !AtLeast(figure);
}
