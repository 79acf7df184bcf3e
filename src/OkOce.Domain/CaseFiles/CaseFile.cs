using OkOce.Domain.Dossiers;

namespace OkOce.Domain.CaseFiles;

/// <summary>One case: what was known before departure, and apart from it what happened.</summary>
public sealed record CaseFile
{
    /// <summary>The name of the format that this package reads.</summary>
    public const string Format = "okoce-case/1";

    /// <summary>Lower-case letters, digits and hyphens; unique among the cases kept together.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Whether it was made up. A made-up case always says so.</summary>
    public required bool IsSynthetic { get; init; }

    /// <summary>Where the goods were to go; none when no destination is known.</summary>
    public required IReadOnlyList<Destination> Destinations { get; init; }

    /// <summary>The days on which it may have been: one day, a year, or <see langword="null"/> when nothing is known of it.</summary>
    public required Period? Days { get; init; }

    /// <summary>What was known before departure.</summary>
    public required Dossier Before { get; init; }

    /// <summary>What the source states that no rule asks about.</summary>
    public IReadOnlyList<LocalizedText> AlsoStated { get; init; } = [];

    /// <summary>What happened; <see langword="null"/> when nothing has yet.</summary>
    public Happening? Happened { get; init; }
}
