using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A measurement keeps to a dated limit that is for a part of the goods alone: their dry matter, their fat.</summary>
/// <remarks>While the share is not known it lies between nothing and all, so what is over the limit of the whole is over it in any case.</remarks>
public sealed class LimitPerShareAtom : DossierAtom
{
    // Parts of the mass are counted in millionths of a gram in a kilogram; all of it is a thousand million.
    private static readonly decimal All = 100m * Unit.Percent.Factor;

    internal LimitPerShareAtom(Limit limit, AmountFact share)
    {
        if (!share.Unit.IsComparableWith(Unit.Percent))
        {
            throw new ArgumentException($"'{share.Id}' is no part of the mass.", nameof(share));
        }

        Limit = limit;
        Share = share;
        Level = Narrowed.LevelOf(share, limit.Of);
    }

    /// <summary>The limit, for the part alone.</summary>
    public Limit Limit { get; }

    /// <summary>The share of the goods that the part is.</summary>
    public AmountFact Share { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => field ??= [Limit.Of.Question, Share.Question];

    /// <inheritdoc/>
    public override Level Level { get; }

    private protected override object Declared => (Limit, Share);

    private protected override Clause Say()
    {
        var (of, english, indonesian) = (Limit.Of.Name, Limit.Steps.In(Language.English), Limit.Steps.In(Language.Indonesian));
        return new(
            new($"{of.English} is at most {english} times {Share.Name.English}", $"{of.Indonesian} paling banyak {indonesian} dikali {Share.Name.Indonesian}"),
            new($"{of.English} is more than {english} times {Share.Name.English}", $"{of.Indonesian} lebih dari {indonesian} dikali {Share.Name.Indonesian}"));
    }

    /// <summary>Asks for what is lacking of the two; for both where neither is exact enough.</summary>
    public override IReadOnlyList<Question> QuestionsIn(Situation situation)
    {
        var found = situation.TryGet(Limit.Of, out var measured) && measured.Amount is { IsExact: true };
        var shared = situation.TryGet(Share, out var share) && share.IsExact;
        return found == shared ? Questions : found ? [Share.Question] : [Limit.Of.Question];
    }

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject)
    {
        if (Limit.On(subject.On) is not { } step)
        {
            return Truth.True;
        }

        if (!subject.TryGet(Limit.Of, out var found))
        {
            return Truth.Unknown;
        }

        if (found.Amount is not { } amount)
        {
            return found.IsReportedOverLimit ? Truth.False : Truth.Unknown;
        }

        var share = (subject.TryGet(Share, out var told) ? told.Span : Span.Anything).WithinWhatIsLeftOf(All, Span.Exactly(0));
        var (limit, figure) = (step.Most.Figure * step.Most.Unit.Factor, amount.Span);
        var (fewest, most) = (limit * share.Low / All, limit * (share.High ?? All) / All);
        return figure.High <= fewest ? Truth.True
            : figure.Low > most || (figure.Low == most && (figure.IsAboveLow || (share.IsBelowHigh && most > 0))) ? Truth.False
            : Truth.Unknown;
    }

    /// <inheritdoc/>
    public override FailureKind FailureIn(Situation situation) => FailureKind.OverLimit;

    /// <inheritdoc/>
    public override DateOnly? NextChange(Situation situation) => Limit.NextChange(situation.On);
}
