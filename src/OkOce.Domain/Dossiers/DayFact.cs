using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A fact that is a day: known to the day, or to a period in which it lies, such as a month or a year.</summary>
public sealed class DayFact : Fact<Period>
{
    /// <summary>What it is called inside a sentence, such as "the day of loading".</summary>
    public required LocalizedText Name { get; init; }

    /// <inheritdoc/>
    public override string AnswerType => "day";

    /// <summary>Before the day given; the day itself is out.</summary>
    public Specification<Situation> Before(DateOnly day) => new DayAtom(this, day);

    /// <summary>On the day given or later.</summary>
    public Specification<Situation> OnOrAfter(DateOnly day) => !Before(day);
}
