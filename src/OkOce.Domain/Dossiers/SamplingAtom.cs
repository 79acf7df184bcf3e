using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>The samples of a lot pass a sampling plan.</summary>
/// <remarks>
/// One sample too high, or too many between, breaks it however few are reported. It is kept only by all samples of the lot, as
/// many as the plan asks: fewer leave it unknown, and so does a list that may go on.
/// </remarks>
public sealed class SamplingAtom : DossierAtom
{
    internal SamplingAtom(FiguresFact fact, SamplingPlan plan)
    {
        Fact = fact;
        Plan = plan;
    }

    /// <summary>The samples.</summary>
    public FiguresFact Fact { get; }

    /// <summary>The plan.</summary>
    public SamplingPlan Plan { get; }

    /// <inheritdoc/>
    public override Clause Clause
    {
        get
        {
            var (n, c, m, most) = (Plan.Samples, Plan.Between, Plan.Middle, Plan.Most);
            var (english, indonesian) = Plan.MeanWithinMiddle ? ($", mean at most {m}", $", rata-rata paling banyak {m}") : ("", "");
            var plan = c > 0 && m != most
                ? new LocalizedText($"{n} samples, at most {c} of them above {m}, none above {most}{english}", $"{n} contoh, paling banyak {c} di atas {m}, tidak ada di atas {most}{indonesian}")
                : new LocalizedText($"{n} samples, none above {(c > 0 ? most : m)}{english}", $"{n} contoh, tidak ada di atas {(c > 0 ? most : m)}{indonesian}");
            return new(
                new($"{Fact.Name.English} pass the plan ({plan.English})", $"{Fact.Name.Indonesian} memenuhi rencana uji ({plan.Indonesian})"),
                new($"{Fact.Name.English} do not pass the plan ({plan.English})", $"{Fact.Name.Indonesian} tidak memenuhi rencana uji ({plan.Indonesian})"));
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => [Fact.Question];

    /// <inheritdoc/>
    public override Level Level => Fact.Level;

    private protected override object Declared => (Fact, Plan);

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject)
    {
        if (!subject.TryGet(Fact, out var samples))
        {
            return Truth.Unknown;
        }

        var (surelyBetween, perhapsBetween, none, sum) = (0, 0, Truth.True, Span.Exactly(0));
        foreach (ref readonly var sample in samples.AsSpan())
        {
            none &= Truth.Of(sample.Amount.IsAtMost(Plan.Most));
            var within = sample.Amount.IsAtMost(Plan.Middle);
            surelyBetween += within == false ? 1 : 0;
            perhapsBetween += within == true ? 0 : 1;
            sum += sample.Amount.Span;
        }

        var few = surelyBetween > Plan.Between ? Truth.False : perhapsBetween > Plan.Between ? Truth.Unknown : Truth.True;
        var isWhole = samples.IsComplete && samples.Listed.Count >= Plan.Samples;
        var (all, count) = (isWhole ? Truth.True : Truth.Unknown, samples.Listed.Count);
        var mean = !Plan.MeanWithinMiddle ? Truth.True
            : isWhole ? Truth.Of(sum.IsAtMost(Plan.Middle.Figure * Plan.Middle.Unit.Factor * count))
            : Truth.Unknown;
        return none & few & mean & all;
    }

    /// <inheritdoc/>
    public override FailureKind FailureIn(Situation situation) => FailureKind.OverLimit;
}
