using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>What each figure of a table may be at most: some names have a limit of their own, and one word is said of all others.</summary>
public sealed class FigureLimits : IEquatable<FigureLimits>
{
    private readonly NamedSteps[] own;
    private readonly string[] excused;
    private readonly LimitStep[] others;

    private FigureLimits(IReadOnlyList<NamedSteps> own, IReadOnlyList<string> excused, IReadOnlyList<LimitStep> others)
    {
        if (own.Select(one => one.Name).Concat(excused).GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"'{twice.Key}' stands twice.", nameof(own));
        }

        this.own = [.. own];
        this.excused = [.. excused];
        this.others = [.. others];
    }

    /// <summary>The limits that names have of their own.</summary>
    public IReadOnlyList<NamedSteps> Own => own;

    /// <summary>The names that have no limit at all.</summary>
    public IReadOnlyList<string> Excused => excused;

    /// <summary>The limit of all other names, through time; with none, nothing of them may be found at all.</summary>
    public IReadOnlyList<LimitStep> Others => others;

    internal IEnumerable<LimitStep> Steps => own.SelectMany(one => one.Steps).Concat(others);

    /// <summary>A limit of its own beats the default that all others have.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or the default leaves a gap or overlaps.</exception>
    public static FigureLimits ElseAtMost(IReadOnlyList<LimitStep> others, IReadOnlyList<NamedSteps> own, params IReadOnlyList<string> excused) =>
        new(own, excused, LimitStep.InOrder("all others", others));

    /// <summary>What has no limit of its own is forbidden: none of it may be found.</summary>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    public static FigureLimits ElseForbidden(IReadOnlyList<NamedSteps> own, params IReadOnlyList<string> excused) => new(own, excused, []);

    /// <summary>Limits are equal when all names have the same figures.</summary>
    public bool Equals(FigureLimits? other) => other is not null
        && own.SequenceEqual(other.own) && excused.SequenceEqual(other.excused) && others.SequenceEqual(other.others);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FigureLimits);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(own.Length, excused.Length, others.Aggregate(0, HashCode.Combine));

    // Less than what the method can see is not the same as none: whether any of it is there stays open.
    internal Truth IsKeptBy(string name, Amount found, DateOnly on)
    {
        if (Array.IndexOf(excused, name) >= 0)
        {
            return Truth.True;
        }

        foreach (var one in own)
        {
            if (one.Name == name && LimitStep.On(one.Steps, on) is { } step)
            {
                return Truth.Of(found.IsAtMost(step.Most));
            }
        }

        return others.Length == 0 ? Truth.Of(found.Span.IsAtMost(0))
            : LimitStep.On(others, on) is { } general ? Truth.Of(found.IsAtMost(general.Most))
            : Truth.True;
    }
}
