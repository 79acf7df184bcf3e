using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>Each figure of a table keeps to its own limit, else to what is said of all others.</summary>
/// <remarks>One figure over its limit breaks it, whatever else is not reported; only a complete list can keep it.</remarks>
public sealed class FigureLimitsAtom : DossierAtom
{
    internal FigureLimitsAtom(FiguresFact fact, FigureLimits limits)
    {
        Fact = fact;
        Limits = limits;
    }

    /// <summary>The table.</summary>
    public FiguresFact Fact { get; }

    /// <summary>The limits.</summary>
    public FigureLimits Limits { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => field ??= [Fact.Question];

    /// <inheritdoc/>
    public override Level Level => Fact.Level;

    private protected override object Declared => (Fact, Limits);

    private protected override Clause Say()
    {
        var (name, english, indonesian) = (Fact.Name, Figures(Language.English), Figures(Language.Indonesian));
        return new(
            new($"each of {name.English} is within its limit of {english}", $"setiap {name.Indonesian} tidak melebihi batasnya, yaitu {indonesian}"),
            new($"at least one of {name.English} is over its limit of {english}", $"ada {name.Indonesian} yang melebihi batasnya, yaitu {indonesian}"));
    }

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject)
    {
        if (!subject.TryGet(Fact, out var answer))
        {
            return Truth.Unknown;
        }

        var value = answer.IsComplete ? Truth.True : Truth.Unknown;
        foreach (ref readonly var one in answer.AsSpan())
        {
            value &= Limits.IsKeptBy(one.Name, one.Amount, subject.On);
            if (value.IsFalse)
            {
                break;
            }
        }

        return value;
    }

    /// <inheritdoc/>
    public override FailureKind FailureIn(Situation situation) => FailureKind.OverLimit;

    /// <inheritdoc/>
    public override DateOnly? NextChange(Situation situation) => Limits.Steps.Select(step => step.InForce.NextChange(situation.On)).Min();

    private string Figures(Language language)
    {
        var (own, excused) = (Named(Limits.Own.Select(one => one.Name), language), Named(Limits.Excused, language));
        var others = own.Length + excused.Length > 0 ? LimitWriting.AnyOther(language) : language == Language.Indonesian ? "semua" : "any";
        return LimitWriting.ByClass([.. Limits.Own.Select((one, at) => (one.Steps, own[at])), (Limits.Others, others)], language)
            + LimitWriting.NoLimitFor(excused, language);
    }

    private string[] Named(IEnumerable<string> names, Language language) => WordList.Marked([.. names.Select(name => Fact.NameOf(name).In(language))]);
}
