using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A choice is one of the given options: true when every one still possible is, false when none is.</summary>
public sealed class ChoiceAtom : DossierAtom
{
    internal ChoiceAtom(ChoiceFact fact, IReadOnlyList<string> codes)
    {
        if (codes.Count == 0)
        {
            throw new ArgumentException("A choice among no options would be met by nothing.", nameof(codes));
        }

        Fact = fact;
        Codes = ValueList<string>.Of(codes);
    }

    /// <summary>The fact.</summary>
    public ChoiceFact Fact { get; }

    /// <summary>The options that are accepted.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => field ??= [Fact.Question];

    /// <inheritdoc/>
    public override Level Level => Fact.Level;

    private protected override object Declared => (Fact, Codes);

    private protected override Clause Say()
    {
        var options = Codes.Select(Fact.NameOf).ToArray();
        var (english, indonesian) = (
            options.Select(option => option.English).Or(Language.English),
            options.Select(option => option.Indonesian).Or(Language.Indonesian));
        return new(
            new($"{Fact.Name.English} is {english}", $"{Fact.Name.Indonesian} adalah {indonesian}"),
            new($"{Fact.Name.English} is not {english}", $"{Fact.Name.Indonesian} bukan {indonesian}"));
    }

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject) => subject.TryGet(Fact, out var answer) ? Of(answer) : Truth.Unknown;

    internal override Fact RestsOn => Fact;

    internal override Truth AnsweredBy(object answer) => Of((Choice)answer);

    private Truth Of(Choice answer)
    {
        var accepted = 0;
        for (var index = 0; index < answer.Possible.Count; index++)
        {
            accepted += Codes.Holds(answer.Possible[index]) ? 1 : 0;
        }

        return accepted == answer.Possible.Count ? Truth.True : accepted == 0 ? Truth.False : Truth.Unknown;
    }
}
