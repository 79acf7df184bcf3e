using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A figure added up over all lots keeps to a bound. The known part may decide before the rest is known.</summary>
/// <remarks>While no lot is listed nothing is known of any: unknown.</remarks>
public sealed class LotTotalAtom : DossierAtom
{
    internal LotTotalAtom(AmountFact fact, Bound bound)
    {
        Fact = fact;
        Bound = bound;
    }

    /// <summary>The fact of each lot.</summary>
    public AmountFact Fact { get; }

    /// <summary>The line that the sum must keep to.</summary>
    public Bound Bound { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => field ??= [Fact.Question];

    /// <summary>The shipment as a whole: it looks at no single lot.</summary>
    public override Level Level => Level.Consignment;

    private protected override object Declared => (Fact, Bound);

    private protected override Clause Say()
    {
        var (kept, broken) = Bound.Words(new($"{Fact.Name.English}, over all lots together,", $"{Fact.Name.Indonesian}, semua lot dijumlahkan,"));
        return new(kept, broken);
    }

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject)
    {
        var lots = subject.Dossier.Lots;
        if (lots.Count == 0)
        {
            return Truth.Unknown;
        }

        var total = Span.Exactly(0);
        for (var at = 0; at < lots.Count; at++)
        {
            total += lots[at].Facts.TryGet(Fact, out var amount) ? amount.Span : Span.Anything;
        }

        return Truth.Of(Bound.IsKeptBy(total));
    }

    /// <inheritdoc/>
    public override FailureKind FailureIn(Situation situation) =>
        Bound.Side == BoundSide.AtMost ? FailureKind.OverLimit : FailureKind.UnderLimit;
}
