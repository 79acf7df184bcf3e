using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;

namespace OkOce.Domain.Requirements;

/// <summary>Something that a maker should know of the law and that asks nothing: what is no longer asked, or never was.</summary>
public sealed record LawNote
{
    /// <summary>Its stable id, unlike that of any requirement.</summary>
    public required RequirementId Id { get; init; }

    /// <summary>Whose law it is.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>What it is about.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The sectors that it concerns.</summary>
    public required IReadOnlyList<Sector> Sectors { get; init => field = ValueList<Sector>.Of(value); }

    /// <summary>The law and how it was read.</summary>
    public required Citation Law { get; init; }

    /// <summary>The days for which it is true.</summary>
    public required Period Period { get; init; }

    /// <summary>What it says.</summary>
    public required LocalizedText Says { get; init; }
}
