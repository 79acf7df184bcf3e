using OkOce.Domain.Evidence;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Readiness;

/// <summary>What one requirement says of one offer on one day, and why.</summary>
public sealed record Finding
{
    /// <summary>The requirement.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>What it says.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Why it is not met; empty unless it is <see cref="Outcome.NotMet"/>.</summary>
    public IReadOnlyList<Failure> Failures { get; init; } = [];

    /// <summary>What must be asked; empty unless it is <see cref="Outcome.Unknown"/> or <see cref="Outcome.DueAtShipment"/>.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>The facts that decided, in words; empty while nothing is decided.</summary>
    public IReadOnlyList<LocalizedText> Because { get; init; } = [];

    /// <summary>The last day on which nothing in it stands in the way; <see langword="null"/> when no end is known or something does.</summary>
    public DateOnly? GoodThrough { get; init; }

    /// <summary>The weakest assurance among the papers it rests on; <see langword="null"/> when it rests on none.</summary>
    public AssuranceGrade? Assurance { get; init; }

    /// <summary>Whether nothing in it stands in the way.</summary>
    public bool IsClear => Outcome is Outcome.NotApplicable or Outcome.Met or Outcome.Exempt;
}
