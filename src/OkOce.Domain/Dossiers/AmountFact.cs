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

    /// <summary>At most this much; the amount itself is in.</summary>
    public Specification<Situation> AtMost(decimal figure) => new AmountAtom(this, Amount.Of(figure, Unit));

    /// <summary>More than this much; the amount itself is out.</summary>
    public Specification<Situation> MoreThan(decimal figure) => !AtMost(figure);
}
