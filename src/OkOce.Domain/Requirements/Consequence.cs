using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Requirements;

/// <summary>What selling there costs or saves by law: a duty, a quota, a preference. It is never met or not met, and binds nobody.</summary>
public sealed record Consequence
{
    /// <summary>Its stable id, unlike that of any requirement.</summary>
    public required RequirementId Id { get; init; }

    /// <summary>Whose law it is.</summary>
    public required Jurisdiction Jurisdiction { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What it does to the price.</summary>
    public required ConsequenceKind Kind { get; init; }

    /// <summary>The sectors whose goods it may meet; it never decides whether it applies.</summary>
    public required IReadOnlyList<Sector> Sectors { get; init => field = ValueList<Sector>.Of(value); }

    /// <summary>The law and how it was read.</summary>
    public required Citation Law { get; init; }

    /// <summary>Its periods of force; at least one.</summary>
    /// <exception cref="ArgumentException">There is none: it would never be told.</exception>
    public required IReadOnlyList<Enactment> Enactments
    {
        get;
        init => field = value.Count > 0
            ? ValueList<Enactment>.Of(value)
            : throw new ArgumentException("A consequence needs a period of force.", nameof(value));
    }

    /// <summary>Where it applies.</summary>
    /// <exception cref="ArgumentException">It asks about a facility or a lot outside a condition over every or some of them.</exception>
    public required Specification<Situation> Scope { get; init => field = Requirement.Placed(value); }

    /// <summary>What it costs or saves, with its figures.</summary>
    public required LocalizedText Effect { get; init; }

    /// <summary>What can be done about it; <see langword="null"/> when nothing can.</summary>
    public Remedy? Remedy { get; init; }

    /// <summary>The consequence that this one follows, when law was replaced.</summary>
    public RequirementId? Succeeds { get; init; }
}
