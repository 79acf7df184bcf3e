using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A measurement keeps to a limit whose figure depends on a choice.</summary>
/// <remarks>
/// Kept when every option that is still possible keeps it, broken when each of them has a limit and breaks it, else unknown. An
/// option without a limit is kept by anything. While nobody chose, every option is possible.
/// </remarks>
public sealed class LimitByAtom : DossierAtom
{
    private readonly (string Option, Limit Limit)[] limits;
    private readonly string[] possibleUntold;

    internal LimitByAtom(ChoiceFact choice, IReadOnlyList<(string Option, Limit Limit)> limits)
    {
        if (limits.Count == 0)
        {
            throw new ArgumentException("A limit by a choice needs an option that has one.", nameof(limits));
        }

        if (limits.FirstOrDefault(one => !choice.Allows(one.Option)) is { Option: { } unknown })
        {
            throw new ArgumentException($"'{unknown}' is not an option of the fact '{choice.Id}'.", nameof(limits));
        }

        if (limits.GroupBy(one => one.Option, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"'{twice.Key}' has two limits.", nameof(limits));
        }

        if (limits.FirstOrDefault(one => one.Limit.Of != limits[0].Limit.Of) is { Limit: { } other })
        {
            throw new ArgumentException($"'{other.Of.Id}' and '{limits[0].Limit.Of.Id}' are two measurements.", nameof(limits));
        }

        Choice = choice;
        this.limits = [.. limits];
        Level = Narrowed.LevelOf(choice, limits[0].Limit.Of);
        // Of an open list anything else is possible too, and has no limit here.
        possibleUntold = [.. choice.Options.Select(option => option.Code).Union(limits.Select(one => one.Option)), .. choice.IsOpen ? [""] : Array.Empty<string>()];
    }

    /// <summary>The choice.</summary>
    public ChoiceFact Choice { get; }

    /// <summary>The options that have a limit, with it.</summary>
    public IReadOnlyList<(string Option, Limit Limit)> Limits => limits;

    /// <summary>What is measured.</summary>
    public MeasurementFact Of => limits[0].Limit.Of;

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => field ??= [Choice.Question, Of.Question];

    /// <inheritdoc/>
    public override Level Level { get; }

    private protected override object Declared => (Choice, ValueList<(string, Limit)>.Of(limits));

    private protected override Clause Say()
    {
        var (english, indonesian) = (Figures(Language.English), Figures(Language.Indonesian));
        return new(
            new($"{Of.Name.English} is within the limit for {Choice.Name.English}, {english}", $"{Of.Name.Indonesian} tidak melebihi batas menurut {Choice.Name.Indonesian}, {indonesian}"),
            new($"{Of.Name.English} is over the limit for {Choice.Name.English}, {english}", $"{Of.Name.Indonesian} melebihi batas menurut {Choice.Name.Indonesian}, {indonesian}"));
    }

    /// <summary>Asks for the choice while options that it leaves open differ, and for the measurement while an open option waits for it.</summary>
    public override IReadOnlyList<Question> QuestionsIn(Situation situation)
    {
        var (choice, measurement) = Asks(situation);
        return choice && measurement ? Questions : choice ? [Choice.Question] : [Of.Question];
    }

    internal override bool LacksNow(in Situation situation)
    {
        var (choice, measurement) = Asks(situation);
        return (choice && !Choice.Question.IsAnsweredAtShipment) || (measurement && !Of.Question.IsAnsweredAtShipment);
    }

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject)
    {
        var possible = Possible(subject);
        var value = ValueOf(possible[0], subject);
        for (var at = 1; at < possible.Count && !value.IsUnknown; at++)
        {
            value = ValueOf(possible[at], subject) == value ? value : Truth.Unknown;
        }

        return value;
    }

    /// <inheritdoc/>
    public override FailureKind FailureIn(Situation situation) => FailureKind.OverLimit;

    /// <inheritdoc/>
    public override DateOnly? NextChange(Situation situation) => limits.Select(one => one.Limit.NextChange(situation.On)).Min();

    private (bool Choice, bool Measurement) Asks(in Situation situation)
    {
        var possible = Possible(situation);
        var (differ, waits) = (false, false);
        for (var at = 0; at < possible.Count; at++)
        {
            differ |= LimitOf(possible[at])?.On(situation.On)?.Most != LimitOf(possible[0])?.On(situation.On)?.Most;
            waits |= ValueOf(possible[at], situation).IsUnknown;
        }

        return (differ, waits || !differ);
    }

    private IReadOnlyList<string> Possible(Situation subject) => subject.TryGet(Choice, out var chosen) ? chosen.Possible : possibleUntold;

    private Truth ValueOf(string option, Situation subject) => LimitOf(option)?.IsKept(subject) ?? Truth.True;

    private Limit? LimitOf(string option)
    {
        foreach (var one in limits)
        {
            if (one.Option == option)
            {
                return one.Limit;
            }
        }

        return null;
    }

    private string Figures(Language language)
    {
        var names = WordList.Marked([.. limits.Select(one => Choice.NameOf(one.Option).In(language))]);
        var which = language == Language.Indonesian ? "yaitu " : "which is ";
        return which + LimitWriting.ByClass([.. limits.Select((one, at) => (one.Limit.Steps, names[at]))], language)
            + LimitWriting.NoLimitFor(possibleUntold.Length > limits.Length ? [LimitWriting.AnyOther(language)] : [], language);
    }
}
