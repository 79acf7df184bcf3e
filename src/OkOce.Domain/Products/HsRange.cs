using OkOce.Domain.Specifications;

namespace OkOce.Domain.Products;

/// <summary>A run of HS codes of one length, both ends in.</summary>
internal readonly record struct HsRange(string First, string Last)
{
    internal static HsRange Parse(string text)
    {
        var ends = text.Split('-');
        var first = HsCode.Parse(ends[0]).Digits;
        var last = ends.Length == 1 ? first : HsCode.Parse(ends[1]).Digits;
        return ends.Length <= 2 && first.Length <= 6 && first.Length == last.Length && string.CompareOrdinal(first, last) <= 0
            ? new(first, last)
            : throw new FormatException($"'{text}' is not a run of HS codes. Expected two codes of the same length in order, such as 07-12.");
    }

    internal Truth Contains(string digits)
    {
        // Compared over the digits that both sides have.
        var length = Math.Min(digits.Length, First.Length);
        var fromFirst = string.CompareOrdinal(digits, 0, First, 0, length);
        var fromLast = string.CompareOrdinal(digits, 0, Last, 0, length);
        return fromFirst < 0 || fromLast > 0 ? Truth.False
            : digits.Length >= First.Length ? Truth.True
            // Fewer digits than the rule names: certain only where the run covers all that they may become.
            : fromFirst > 0 && fromLast < 0 ? Truth.True
            : Truth.Unknown;
    }

    /// <summary>As a sentence writes it: <c>0901.21</c>, <c>1601 to 1605</c>.</summary>
    internal string In(Language language) => First == Last
        ? Pointed(First)
        : $"{Pointed(First)} {(language == Language.Indonesian ? "sampai" : "to")} {Pointed(Last)}";

    public override string ToString() => First == Last ? First : $"{First}-{Last}";

    // Laws set a point after the heading.
    private static string Pointed(string digits) => digits.Length <= 4 ? digits : $"{digits[..4]}.{digits[4..]}";
}
