using OkOce.Domain.Products;

namespace OkOce.Domain.Evidence;

/// <summary>What a paper says it covers. A part that is <see langword="null"/> was not stated.</summary>
/// <remarks>
/// For the holder's own goods what was not stated does not narrow the paper. When somebody else relies
/// on it, each part must name the maker, the facility, the product and the market.
/// </remarks>
public sealed record EvidenceScope
{
    /// <summary>A paper whose scope nobody stated.</summary>
    public static EvidenceScope NotStated { get; } = new();

    /// <summary>Ids or names of the makers covered.</summary>
    public IReadOnlyList<string>? Makers { get; init => field = value is null ? null : ValueList<string>.Of(value); }

    /// <summary>Ids of the facilities covered.</summary>
    public IReadOnlyList<string>? Facilities { get; init => field = value is null ? null : ValueList<string>.Of(value); }

    /// <summary>HS codes of the products covered.</summary>
    public HsSet? Products { get; init; }

    /// <summary>Codes of the markets covered, such as <c>EU</c>.</summary>
    public IReadOnlyList<string>? Markets { get; init => field = value is null ? null : ValueList<string>.Of(value); }
}
