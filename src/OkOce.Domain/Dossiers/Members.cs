using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>What is known of a set: what it has, what it lacks, and whether the list of what it has is complete.</summary>
public sealed record Members
{
    private Members(IReadOnlyList<string> has, IReadOnlyList<string> lacks, bool isComplete)
    {
        if (has.Intersect(lacks).FirstOrDefault() is { } both)
        {
            throw new ArgumentException($"'{both}' cannot be both in the set and not in it.", nameof(lacks));
        }

        Has = ValueList<string>.Of(has);
        Lacks = ValueList<string>.Of(lacks);
        IsComplete = isComplete;
    }

    /// <summary>Known members.</summary>
    public IReadOnlyList<string> Has { get; }

    /// <summary>Known not to be members.</summary>
    public IReadOnlyList<string> Lacks { get; }

    /// <summary>Whether <see cref="Has"/> is all of it.</summary>
    public bool IsComplete { get; }

    /// <summary>These and no others; with none, the set is known to be empty.</summary>
    public static Members Exactly(params IReadOnlyList<string> has) => new(has, [], isComplete: true);

    /// <summary>These at least, and not those; of all others nothing is known.</summary>
    /// <exception cref="ArgumentException">A word stands on both sides.</exception>
    public static Members AtLeast(IReadOnlyList<string> has, IReadOnlyList<string>? lacks = null) => new(has, lacks ?? [], isComplete: false);

    /// <summary>Whether the word is a member.</summary>
    public Truth Contains(string member) =>
        Has.Holds(member) ? Truth.True
        : IsComplete || Lacks.Holds(member) ? Truth.False
        : Truth.Unknown;

    /// <summary>Sets are equal when they list the same words in the same order.</summary>
    public bool Equals(Members? other) =>
        other is not null && IsComplete == other.IsComplete && Has.SequenceEqual(other.Has) && Lacks.SequenceEqual(other.Lacks);

    /// <inheritdoc/>
    public override int GetHashCode() => Has.Concat(Lacks).Aggregate(IsComplete ? 1 : 0, HashCode.Combine);
}
