namespace OkOce.Domain.Movement;

/// <summary>An agreement between the movement and a partner, as a source tells it.</summary>
public sealed class Partnership
{
    /// <summary>Who signs for the movement.</summary>
    public required string Movement { get; init; }

    /// <summary>The other party.</summary>
    public required Partner Partner { get; init; }

    /// <summary>The paper it rests on.</summary>
    public required PartnershipForm Form { get; init; }

    /// <summary>The day it was signed.</summary>
    public required DateOnly SignedOn { get; init; }

    /// <summary>Where it was signed.</summary>
    public required LocalizedText Place { get; init; }

    /// <summary>What the parties set out to do together.</summary>
    public required LocalizedText Purpose { get; init; }

    /// <summary>The markets named, in the source's words and order: countries and continents, not jurisdictions.</summary>
    public required IReadOnlyList<LocalizedText> MarketsNamed { get; init; }

    /// <summary>The days it holds; <see langword="null"/> where no source read states a term.</summary>
    public Period? Term { get; init; }

    /// <summary>The page that tells of it.</summary>
    public required Uri Source { get; init; }
}
