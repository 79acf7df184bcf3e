using OkOce.Domain.Dossiers;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Readiness;

/// <summary>A dossier assessed for a destination: verdict, findings, what to ask next. It helps mentoring; it is not legal advice.</summary>
public sealed record Assessment
{
    /// <summary>Where the goods are to go.</summary>
    public required Destination Destination { get; init; }

    /// <summary>The day of the law; for days not known to the day, the first that is possible.</summary>
    public required AsOf AsOf { get; init; }

    /// <summary>The days that are possible; one day when it is known.</summary>
    public required Period Days { get; init; }

    /// <summary>The version of the rulebook that spoke.</summary>
    public required string RulebookVersion { get; init; }

    /// <summary>What can be said.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why, in the order of weight.</summary>
    public required IReadOnlyList<VerdictReason> Reasons { get; init => field = ValueList<VerdictReason>.Of(value); }

    /// <summary>What each requirement in force says, the home side first.</summary>
    public required IReadOnlyList<Finding> Findings { get; init => field = ValueList<Finding>.Of(value); }

    /// <summary>The last day for which a good verdict holds; <see langword="null"/> when no end is known or the verdict is not good.</summary>
    /// <remarks>
    /// The earliest of a paper's end, the last day before known law that may apply enters or leaves force, and the end of a
    /// reading. Law that falls due at shipment may apply; law that the dossier is clear of when it starts ends nothing.
    /// </remarks>
    public DateOnly? GoodThrough { get; init; }

    /// <summary>What to ask next, those that settle most requirements first.</summary>
    public IReadOnlyList<Question> NextQuestions { get; init => field = ValueList<Question>.Of(value); } = ValueList<Question>.Of([]);

    /// <summary>How many of the facts that the applicable requirements ask are known.</summary>
    public FactsKnown FactsKnown { get; init; }

    /// <summary>Findings that bind and stand in the way: not met, or unknown.</summary>
    public IEnumerable<Finding> Blockers =>
        Findings.Where(finding => finding.Requirement.Binds && finding.Outcome is Outcome.NotMet or Outcome.Unknown);
}
