using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A yes-or-no fact is so.</summary>
public sealed class YesNoAtom : DossierAtom
{
    internal YesNoAtom(YesNoFact fact) => Fact = fact;

    /// <summary>The fact.</summary>
    public YesNoFact Fact { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => field ??= [Fact.Question];

    /// <inheritdoc/>
    public override Level Level => Fact.Level;

    private protected override object Declared => Fact;

    private protected override Clause Say() => Fact.Clause;

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject) => subject.TryGet(Fact, out var answer) ? Truth.Of(answer) : Truth.Unknown;

    internal override Fact RestsOn => Fact;

    internal override Truth AnsweredBy(object answer) => Truth.Of((bool)answer);
}
