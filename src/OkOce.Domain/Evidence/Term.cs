namespace OkOce.Domain.Evidence;

/// <summary>For how long a paper is good, as far as its dates tell.</summary>
/// <param name="First">The first good day; <see langword="null"/> when not known or not limited.</param>
/// <param name="Last">The last good day, or the latest that it can be; <see langword="null"/> when not known or not limited.</param>
/// <param name="IsCertain">Whether <paramref name="Last"/> is the end itself, and not only a bound of an end that is unknown.</param>
public readonly record struct Term(DateOnly? First, DateOnly? Last, bool IsCertain)
{
    /// <summary>A term of which nothing is known.</summary>
    public static Term Unknown => default;

    /// <summary>A term that has no end.</summary>
    public static Term Endless(DateOnly? first) => new(first, null, IsCertain: true);

    /// <summary>Both terms together: good only while both are.</summary>
    public Term And(Term other) => new(
        Later(First, other.First),
        Last < other.Last || other.Last is null ? Last : other.Last,
        IsCertain && other.IsCertain);

    private static DateOnly? Later(DateOnly? left, DateOnly? right) => left > right || right is null ? left : right;
}
