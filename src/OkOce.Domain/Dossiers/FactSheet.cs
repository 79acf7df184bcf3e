using System.Diagnostics.CodeAnalysis;

namespace OkOce.Domain.Dossiers;

/// <summary>What is known of one enterprise, facility, product, offer, lot, consignment or importer. What is not in it is unknown.</summary>
public sealed class FactSheet : IEquatable<FactSheet>
{
    // A sheet knows a few dozen facts: a flat list, ordered by id, is read faster than any dictionary and takes least room.
    private readonly Answer[] answers;

    private FactSheet(Answer[] answers) => this.answers = answers;

    /// <summary>A sheet on which nothing is known.</summary>
    public static FactSheet Empty { get; } = new([]);

    /// <summary>The facts that are known, ordered by id.</summary>
    public IEnumerable<Fact> Known => answers.Select(answer => answer.Fact);

    internal ReadOnlySpan<Answer> Answers => answers;

    /// <summary>This sheet with the fact answered; an earlier answer is replaced.</summary>
    public FactSheet With<TAnswer>(Fact<TAnswer> fact, TAnswer answer)
        where TAnswer : notnull => WithAnswer(fact, answer);

    /// <summary>This sheet with the day known exactly.</summary>
    public FactSheet With(DayFact fact, DateOnly day) => With(fact, Period.On(day));

    /// <summary>This sheet with the fact unknown.</summary>
    public FactSheet Without(Fact fact) => new([.. answers.Where(answer => answer.Fact != fact)]);

    /// <summary>The answer, if it is known.</summary>
    public bool TryGet<TAnswer>(Fact<TAnswer> fact, [MaybeNullWhen(false)] out TAnswer answer)
        where TAnswer : notnull
    {
        foreach (var known in answers)
        {
            if (ReferenceEquals(known.Fact, fact))
            {
                answer = (TAnswer)known.Value;
                return true;
            }
        }

        answer = default;
        return false;
    }

    /// <summary>This sheet with what the other one knows laid over it.</summary>
    public FactSheet Over(FactSheet other) => new(Ordered(answers.Where(answer => other.Find(answer.Fact) is null).Concat(other.answers)));

    /// <summary>Sheets are equal when they know the same facts with the same answers.</summary>
    public bool Equals(FactSheet? other) => other is not null && answers.AsSpan().SequenceEqual(other.answers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactSheet);

    /// <inheritdoc/>
    public override int GetHashCode() => answers.Aggregate(answers.Length, HashCode.Combine);

    internal object AnswerTo(Fact fact) => Find(fact) ?? throw new KeyNotFoundException($"'{fact}' is not known.");

    internal FactSheet WithAnswer(Fact fact, object answer) => new(Ordered(answers.Where(known => known.Fact != fact).Append(new(fact, answer))));

    private object? Find(Fact fact) => answers.FirstOrDefault(answer => answer.Fact == fact).Value;

    private static Answer[] Ordered(IEnumerable<Answer> answers) =>
        [.. answers.OrderBy(answer => answer.Fact.Id, StringComparer.Ordinal)];

    internal readonly record struct Answer(Fact Fact, object Value);
}
