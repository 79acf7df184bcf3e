using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>It is known that nobody tested for something. A result of any kind denies it; no answer leaves it unknown.</summary>
public sealed class NotTestedAtom : DossierAtom
{
    internal NotTestedAtom(MeasurementFact fact) => Fact = fact;

    /// <summary>The measurement.</summary>
    public MeasurementFact Fact { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => field ??= [Fact.Question];

    /// <inheritdoc/>
    public override Level Level => Fact.Level;

    private protected override object Declared => Fact;

    private protected override Clause Say() => new(
        new($"{Fact.Name.English} was not tested", $"{Fact.Name.Indonesian} belum diuji"),
        new($"{Fact.Name.English} was tested", $"{Fact.Name.Indonesian} sudah diuji"));

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject) =>
        subject.TryGet(Fact, out var answer) ? Truth.Of(answer.IsNotTested) : Truth.Unknown;
}
