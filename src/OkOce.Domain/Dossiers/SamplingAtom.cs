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
    public override IReadOnlyList<Question> Questions => field ??= [Fact.Question];

    /// <inheritdoc/>
    public override Level Level => Fact.Level;

    private protected override object Declared => (Fact, Plan);

    private protected override Clause Say()
    {
        var (name, english, indonesian) = (Fact.Name, Asked(Language.English), Asked(Language.Indonesian));
        return new(
            new($"{name.English} pass the plan ({english})", $"{name.Indonesian} memenuhi rencana uji ({indonesian})"),
            new($"{name.English} do not pass the plan ({english})", $"{name.Indonesian} tidak memenuhi rencana uji ({indonesian})"));
    }

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

    // As law prints it: n, then c with m where some may lie between, then M, then the mean.
    private string Asked(Language language)
    {
        var isEnglish = language == Language.English;
        var (middle, most, some) = (Plan.Middle.In(language), Plan.Most.In(language), Plan.Between > 0 && Plan.Middle != Plan.Most);
        return string.Join(", ",
        [
            isEnglish ? Plan.Samples == 1 ? "one sample" : $"{Plan.Samples} samples" : $"{Plan.Samples} contoh",
            .. some ? [isEnglish ? $"at most {Plan.Between} of them above {middle}" : $"paling banyak {Plan.Between} di atas {middle}"] : Array.Empty<string>(),
            (isEnglish ? "none above " : "tidak ada di atas ") + (Plan.Between > 0 ? most : middle),
            .. Plan.MeanWithinMiddle ? [(isEnglish ? "their mean at most " : "rata-ratanya paling banyak ") + middle] : Array.Empty<string>(),
        ]);
    }
}
