using OkOce.Domain.Dossiers;

namespace OkOce.Domain.CaseFiles;

/// <summary>What happened afterwards, by a published source. No assessment reads it.</summary>
public sealed record Happening
{
    /// <summary>What happened to the goods.</summary>
    public required CaseOutcome Outcome { get; init; }

    /// <summary>The same in a sentence.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>Where it was published.</summary>
    public required IReadOnlyList<Uri> Sources { get; init; }

    /// <summary>How certain the account is: high, medium or low.</summary>
    public required string Certainty { get; init; }

    /// <summary>The dossier with the breach that the source names laid over it; <see langword="null"/> when it names none that can be said.</summary>
    public Dossier? WithBreach { get; init; }
}
