using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A measurement keeps to a dated limit. Where no figure stands on the day there is nothing to break.</summary>
public sealed class LimitAtom : DossierAtom
{
    internal LimitAtom(Limit limit) => Limit = limit;

    /// <summary>The limit.</summary>
    public Limit Limit { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => field ??= [Limit.Of.Question];

    /// <inheritdoc/>
    public override Level Level => Limit.Of.Level;

    private protected override object Declared => Limit;

    private protected override Clause Say()
    {
        var (name, english, indonesian) = (Limit.Of.Name, Limit.Steps.In(Language.English), Limit.Steps.In(Language.Indonesian));
        return new(
            new($"{name.English} is at most {english}", $"{name.Indonesian} paling banyak {indonesian}"),
            new($"{name.English} is more than {english}", $"{name.Indonesian} lebih dari {indonesian}"));
    }

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject) => Limit.IsKept(subject);

    /// <inheritdoc/>
    public override FailureKind FailureIn(Situation situation) => FailureKind.OverLimit;

    /// <inheritdoc/>
    public override DateOnly? NextChange(Situation situation) => Limit.NextChange(situation.On);
}
