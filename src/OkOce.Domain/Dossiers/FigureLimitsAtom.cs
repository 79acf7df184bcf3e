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
    public override Clause Clause
    {
        get
        {
            var (english, indonesian) = (Fact.Name.English, Fact.Name.Indonesian);
            return Limits.Others is [.., var now]
                ? new(
                    new($"each of {english} is within its limit, {now.Most} where it has none of its own", $"setiap {indonesian} tidak melebihi batasnya, {now.Most} bila tidak punya batas sendiri"),
                    new($"some of {english} are over their limit, {now.Most} where they have none of their own", $"ada {indonesian} yang melebihi batasnya, {now.Most} bila tidak punya batas sendiri"))
                : new(
                    new($"each of {english} has a limit and is within it", $"setiap {indonesian} punya batas dan tidak melebihinya"),
                    new($"some of {english} are over their limit or have none", $"ada {indonesian} yang melebihi batasnya atau tidak punya batas"));
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => [Fact.Question];

    /// <inheritdoc/>
    public override Level Level => Fact.Level;

    private protected override object Declared => (Fact, Limits);

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
}
