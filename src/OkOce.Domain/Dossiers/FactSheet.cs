using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace OkOce.Domain.Dossiers;

/// <summary>What is known of one enterprise, facility, product, offer, lot, consignment or importer. What is not in it is unknown.</summary>
public sealed class FactSheet : IEquatable<FactSheet>
{
    private readonly ImmutableDictionary<Fact, object> answers;

    private FactSheet(ImmutableDictionary<Fact, object> answers) => this.answers = answers;

    /// <summary>A sheet on which nothing is known.</summary>
    public static FactSheet Empty { get; } = new(ImmutableDictionary<Fact, object>.Empty);

    /// <summary>The facts that are known, ordered by id.</summary>
    public IEnumerable<Fact> Known => answers.Keys.OrderBy(fact => fact.Id, StringComparer.Ordinal);

    /// <summary>This sheet with the fact answered; an earlier answer is replaced.</summary>
    public FactSheet With<TAnswer>(Fact<TAnswer> fact, TAnswer answer)
        where TAnswer : notnull => new(answers.SetItem(fact, answer));

    /// <summary>This sheet with the fact unknown.</summary>
    public FactSheet Without(Fact fact) => new(answers.Remove(fact));

    /// <summary>The answer, if it is known.</summary>
    public bool TryGet<TAnswer>(Fact<TAnswer> fact, [MaybeNullWhen(false)] out TAnswer answer)
        where TAnswer : notnull
    {
        var known = answers.TryGetValue(fact, out var value);
        answer = known ? (TAnswer)value! : default;
        return known;
    }

    /// <summary>This sheet with what the other one knows laid over it.</summary>
    public FactSheet Over(FactSheet other) => new(answers.SetItems(other.answers));

    /// <summary>Sheets are equal when they know the same facts with the same answers.</summary>
    public bool Equals(FactSheet? other) => other is not null && answers.Count == other.answers.Count
        && answers.All(known => other.answers.TryGetValue(known.Key, out var answer) && known.Value.Equals(answer));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactSheet);

    /// <inheritdoc/>
    // The order of a dictionary is not that of its making: the parts are summed, not chained.
    public override int GetHashCode() => answers.Aggregate(0, (sum, known) => unchecked(sum + HashCode.Combine(known.Key, known.Value)));

    internal object AnswerTo(Fact fact) => answers[fact];

    internal FactSheet WithAnswer(Fact fact, object answer) => new(answers.SetItem(fact, answer));
}
