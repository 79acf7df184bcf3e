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
    public IReadOnlyList<Failure> Failures { get; init => field = ValueList<Failure>.Of(value); } = ValueList<Failure>.Of([]);

    /// <summary>What must be asked, whether the requirement applies before what it asks; empty unless it is <see cref="Outcome.Unknown"/> or <see cref="Outcome.DueAtShipment"/>.</summary>
    public IReadOnlyList<Question> Questions { get; init => field = ValueList<Question>.Of(value); } = ValueList<Question>.Of([]);

    /// <summary>The facts that decided, in words; empty while nothing is decided.</summary>
    public IReadOnlyList<LocalizedText> Because { get; init => field = ValueList<LocalizedText>.Of(value); } = ValueList<LocalizedText>.Of([]);

    /// <summary>
    /// The last day on which nothing in it stands in the way, were it in force for ever; <see langword="null"/> when no end is
    /// known or something does.
    /// </summary>
    public DateOnly? GoodThrough { get; init; }

    /// <summary>The weakest assurance among the papers it rests on; <see langword="null"/> when it rests on none.</summary>
    /// <remarks>Where one of several papers is enough, the best of them counts. Told also of papers beside what is due at shipment.</remarks>
    public AssuranceGrade? Assurance { get; init; }

    /// <summary>Whether nothing in it stands in the way.</summary>
    public bool IsClear => Outcome is Outcome.NotApplicable or Outcome.Met or Outcome.Exempt;
}
