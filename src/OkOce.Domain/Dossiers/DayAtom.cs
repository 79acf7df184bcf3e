using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A day of the dossier lies before the given day, which itself is out.</summary>
/// <remarks>Of a day known only to lie in a period, such as a year, true when all of it lies before, false when none does.</remarks>
public sealed class DayAtom : DossierAtom
{
    internal DayAtom(DayFact fact, DateOnly day)
    {
        Fact = fact;
        Day = day;
    }

    /// <summary>The fact.</summary>
    public DayFact Fact { get; }

    /// <summary>The first day that is out.</summary>
    public DateOnly Day { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => field ??= [Fact.Question];

    /// <inheritdoc/>
    public override Level Level => Fact.Level;

    private protected override object Declared => (Fact, Day);

    private protected override Clause Say()
    {
        var (english, indonesian) = (Writing.In(Language.English).Day(Day), Writing.In(Language.Indonesian).Day(Day));
        return new(
            new($"{Fact.Name.English} is before {english}", $"{Fact.Name.Indonesian} sebelum {indonesian}"),
            new($"{Fact.Name.English} is {english} or later", $"{Fact.Name.Indonesian} pada {indonesian} atau sesudahnya"));
    }

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject) => subject.TryGet(Fact, out var answer) ? Of(answer) : Truth.Unknown;

    internal override Fact RestsOn => Fact;

    internal override Truth AnsweredBy(object answer) => Of((Period)answer);

    private Truth Of(Period answer) =>
        answer.Last < Day ? Truth.True
        : answer.First >= Day ? Truth.False
        : Truth.Unknown;
}
