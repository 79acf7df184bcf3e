using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A fact that is a figure with a unit: a share, a weight, a value, a number of workers.</summary>
public sealed class AmountFact : Fact<Amount>
{
    /// <summary>What it is called inside a sentence, such as "the share of nutmeg".</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The unit that rules use; answers may come in any unit of the same dimension.</summary>
    public required Unit Unit { get; init; }

    /// <inheritdoc/>
    public override string AnswerType => "amount";

    /// <summary>The figure over all lots of the shipment together; only for a fact of a lot.</summary>
    /// <exception cref="InvalidOperationException">It is not a fact of a lot.</exception>
    public LotTotal OverAllLots => Level == Level.Lot
        ? new(this)
        : throw new InvalidOperationException($"'{Id}' is no fact of a lot; there is nothing to add up.");

    /// <summary>At most this much; the amount itself is in.</summary>
    public Specification<Situation> AtMost(decimal figure) => new AmountAtom(this, Bound.AtMost(Amount.Of(figure, Unit)));

    /// <summary>More than this much; the amount itself is out.</summary>
    public Specification<Situation> MoreThan(decimal figure) => !AtMost(figure);

    /// <summary>At least this much; the amount itself is in.</summary>
    public Specification<Situation> AtLeast(decimal figure) => new AmountAtom(this, Bound.AtLeast(Amount.Of(figure, Unit)));

    /// <summary>Less than this much; the amount itself is out.</summary>
    public Specification<Situation> LessThan(decimal figure) => !AtLeast(figure);
}
