using OkOce.Domain.Products;

namespace OkOce.Domain.Dossiers;

/// <summary>Named figures, and whether the list of them is complete: the shares of a recipe, the residues of a report, the samples of a lot.</summary>
/// <remarks>Of a name outside a complete list there is none; outside a list that is not complete nothing is known of it.</remarks>
public sealed record Figures
{
    private readonly (string Name, Amount Amount)[] listed;

    private Figures(IReadOnlyList<(string Name, Amount Amount)> listed, bool isComplete)
    {
        if (listed.GroupBy(one => one.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"'{twice.Key}' has two figures.", nameof(listed));
        }

        this.listed = [.. listed];
        IsComplete = isComplete;
    }

    /// <summary>Each name with its figure, in the order given.</summary>
    public IReadOnlyList<(string Name, Amount Amount)> Listed => listed;

    /// <summary>Whether these are all.</summary>
    public bool IsComplete { get; }

    /// <summary>These and no others; with none, it is known that there is none.</summary>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    public static Figures Exactly(params IReadOnlyList<(string Name, Amount Amount)> listed) => new(listed, isComplete: true);

    /// <summary>These at least; of all others nothing is known.</summary>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    public static Figures AtLeast(params IReadOnlyList<(string Name, Amount Amount)> listed) => new(listed, isComplete: false);

    /// <summary>All samples of a series, named by their number.</summary>
    public static Figures Samples(params IReadOnlyList<Amount> all) => Exactly(Numbered(all));

    /// <summary>The samples that are known of a series, named by their number; there may be more.</summary>
    public static Figures SomeSamples(params IReadOnlyList<Amount> known) => AtLeast(Numbered(known));

    /// <summary>Lists are equal when they hold the same names with the same figures in the same order.</summary>
    public bool Equals(Figures? other) => other is not null && IsComplete == other.IsComplete && listed.AsSpan().SequenceEqual(other.listed);

    /// <inheritdoc/>
    public override int GetHashCode() => listed.Aggregate(IsComplete ? 1 : 0, HashCode.Combine);

    // For conditions, which are walked millions of times: no enumerator.
    internal ReadOnlySpan<(string Name, Amount Amount)> AsSpan() => listed;

    private static (string Name, Amount Amount)[] Numbered(IReadOnlyList<Amount> samples) =>
        [.. samples.Select((amount, at) => ((at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), amount))];
}
