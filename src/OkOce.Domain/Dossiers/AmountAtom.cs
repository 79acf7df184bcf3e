using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A figure of the dossier keeps to a bound.</summary>
public sealed class AmountAtom : DossierAtom
{
    internal AmountAtom(AmountFact fact, Bound bound)
    {
        Fact = fact;
        Bound = bound;
    }

    /// <summary>The fact.</summary>
    public AmountFact Fact { get; }

    /// <summary>The line that it must keep to.</summary>
    public Bound Bound { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => field ??= [Fact.Question];

    /// <inheritdoc/>
    public override Level Level => Fact.Level;

    private protected override object Declared => (Fact, Bound);

    private protected override Clause Say()
    {
        var (kept, broken) = Bound.Words(Fact.Name);
        return new(kept, broken);
    }

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject) => subject.TryGet(Fact, out var answer) ? AnsweredBy(answer) : Truth.Unknown;

    internal override Fact RestsOn => Fact;

    internal override Truth AnsweredBy(object answer) => Truth.Of(Bound.IsKeptBy((Amount)answer));

    /// <inheritdoc/>
    public override FailureKind FailureIn(Situation situation) =>
        Bound.Side == BoundSide.AtMost ? FailureKind.OverLimit : FailureKind.UnderLimit;
}
