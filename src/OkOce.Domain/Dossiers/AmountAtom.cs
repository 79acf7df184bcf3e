using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A figure is at most the given amount, which itself is in.</summary>
public sealed class AmountAtom : DossierAtom
{
    internal AmountAtom(AmountFact fact, Amount most)
    {
        Fact = fact;
        Most = most;
    }

    /// <summary>The fact.</summary>
    public AmountFact Fact { get; }

    /// <summary>The most that is accepted.</summary>
    public Amount Most { get; }

    /// <inheritdoc/>
    public override Clause Clause => new(
        new($"{Fact.Name.English} is at most {Most.In(Language.English)}", $"{Fact.Name.Indonesian} paling banyak {Most.In(Language.Indonesian)}"),
        new($"{Fact.Name.English} is more than {Most.In(Language.English)}", $"{Fact.Name.Indonesian} lebih dari {Most.In(Language.Indonesian)}"));

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => [Fact.Question];

    /// <inheritdoc/>
    public override Level Level => Fact.Level;

    private protected override object Declared => (Fact, Most);

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject) =>
        subject.TryGet(Fact, out var answer) ? Truth.Of(answer.IsAtMost(Most)) : Truth.Unknown;

    /// <inheritdoc/>
    public override FailureKind FailureIn(Situation situation) => FailureKind.OverLimit;
}
