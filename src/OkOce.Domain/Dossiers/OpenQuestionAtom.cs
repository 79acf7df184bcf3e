using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A question of law that the rulebook leaves open was answered favourably by a named person.</summary>
/// <remarks>The answer holds for days before it too: it says what the law is, and the dossier is replayed as it stands.</remarks>
public sealed class OpenQuestionAtom : DossierAtom
{
    internal OpenQuestionAtom(OpenQuestion fact) => Fact = fact;

    /// <summary>The question.</summary>
    public OpenQuestion Fact { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => field ??= [Fact.Question];

    /// <inheritdoc/>
    public override Level Level => Fact.Level;

    private protected override object Declared => Fact;

    private protected override Clause Say() => new(
        new($"a named person has answered yes, with day and source: {Fact.Asks.English}",
            $"orang yang disebut namanya menjawab ya, dengan tanggal dan sumber: {Fact.Asks.Indonesian}"),
        new($"a named person has answered no, with day and source: {Fact.Asks.English}",
            $"orang yang disebut namanya menjawab tidak, dengan tanggal dan sumber: {Fact.Asks.Indonesian}"));

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject) =>
        subject.TryGet(Fact, out var answer) ? Truth.Of(answer.IsFavourable) : Truth.Unknown;

    internal override Fact RestsOn => Fact;

    internal override Truth AnsweredBy(object answer) => Truth.Of(((LegalAnswer)answer).IsFavourable);
}
