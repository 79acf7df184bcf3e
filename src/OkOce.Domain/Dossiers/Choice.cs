namespace OkOce.Domain.Dossiers;

/// <summary>An answer chosen from a list: one word, or the few that are still possible.</summary>
public sealed record Choice
{
    /// <summary>Keeps the words that are still possible.</summary>
    /// <exception cref="ArgumentException">No word is left.</exception>
    public Choice(params IReadOnlyList<string> possible)
    {
        if (possible.Count == 0)
        {
            throw new ArgumentException("A choice of which nothing is possible is no answer.", nameof(possible));
        }

        Possible = ValueList<string>.Of(possible);
    }

    /// <summary>The words that are still possible; one when it is known.</summary>
    public IReadOnlyList<string> Possible { get; }

    /// <summary>Choices are equal when the same words are possible, in the same order.</summary>
    public bool Equals(Choice? other) => other is not null && Possible.SequenceEqual(other.Possible);

    /// <inheritdoc/>
    public override int GetHashCode() => Possible.Aggregate(0, HashCode.Combine);

    /// <summary>The words, separated by bars.</summary>
    public override string ToString() => string.Join("|", Possible);
}
