using OkOce.Domain.Specifications;

namespace OkOce.Domain.Products;

/// <summary>A set of HS codes: chapters, headings, subheadings and runs of them, less those left out.</summary>
public sealed record HsSet
{
    private readonly HsRange[] included;
    private readonly HsRange[] excluded;

    private HsSet(HsRange[] included, HsRange[] excluded)
    {
        this.included = included;
        this.excluded = excluded;
    }

    /// <summary>What falls under any of the given codes, such as <c>"0901"</c> or <c>"07-12"</c>; both ends of a run are in.</summary>
    /// <exception cref="FormatException">An entry is not a code of two to six digits or a run of two of the same length.</exception>
    public static HsSet Of(params IReadOnlyList<string> codes) => new([.. codes.Select(HsRange.Parse)], []);

    /// <summary>This set less what falls under the given codes.</summary>
    public HsSet Except(params IReadOnlyList<string> codes) => new(included, [.. excluded, .. codes.Select(HsRange.Parse)]);

    /// <summary>The codes and runs that are in.</summary>
    internal IReadOnlyList<HsRange> Included => included;

    /// <summary>The codes and runs that are left out.</summary>
    internal IReadOnlyList<HsRange> Excluded => excluded;

    /// <summary>Whether the code lies in the set; unknown when it has fewer digits than would decide.</summary>
    public Truth Contains(HsCode code)
    {
        var within = Truth.False;
        foreach (var range in included)
        {
            within |= range.Contains(code.Digits);
        }

        foreach (var range in excluded)
        {
            within &= !range.Contains(code.Digits);
        }

        return within;
    }

    /// <summary>Sets are equal when they list the same codes in the same order.</summary>
    public bool Equals(HsSet? other) =>
        other is not null && included.SequenceEqual(other.included) && excluded.SequenceEqual(other.excluded);

    /// <inheritdoc/>
    public override int GetHashCode() => included.Concat(excluded).Aggregate(0, HashCode.Combine);

    /// <summary>The codes as a sentence writes them: <c>0908, 0910 or 1601 to 1605, except 0910.30</c>.</summary>
    internal string In(Language language) => included.Select(range => range.In(language)).Or(language)
        + (excluded.Length == 0 ? "" : (language == Language.Indonesian ? ", kecuali " : ", except ") + excluded.Select(range => range.In(language)).And(language));

    /// <summary>The codes, as <c>0908, 0910 less 091030</c>.</summary>
    public override string ToString() =>
        string.Join(", ", included) + (excluded.Length == 0 ? "" : " less " + string.Join(", ", excluded));
}
