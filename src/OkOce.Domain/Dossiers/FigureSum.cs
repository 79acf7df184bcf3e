using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>What some figures of a table make up together.</summary>
public sealed class FigureSum
{
    private readonly FiguresFact fact;
    private readonly string[] names;

    internal FigureSum(FiguresFact fact, string[] names)
    {
        this.fact = fact;
        this.names = names;
    }

    /// <summary>At most this much together; the amount itself is in.</summary>
    public Specification<Situation> AtMost(decimal figure) => new FigureSumAtom(fact, names, Bound.AtMost(Amount.Of(figure, fact.Unit)));

    /// <summary>More than this much together; the amount itself is out.</summary>
    public Specification<Situation> MoreThan(decimal figure) => !AtMost(figure);

    /// <summary>At least this much together; the amount itself is in.</summary>
    public Specification<Situation> AtLeast(decimal figure) => new FigureSumAtom(fact, names, Bound.AtLeast(Amount.Of(figure, fact.Unit)));

    /// <summary>Less than this much together; the amount itself is out.</summary>
    public Specification<Situation> LessThan(decimal figure) => !AtLeast(figure);
}
