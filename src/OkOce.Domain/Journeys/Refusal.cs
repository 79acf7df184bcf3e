namespace OkOce.Domain.Journeys;

/// <summary>Why a step is refused and what to do about it.</summary>
/// <remarks>The id is stable, may be stored and is found again by <see cref="Refusals.Find"/>; the words may change.</remarks>
public sealed record Refusal
{
    internal Refusal(string id, LocalizedText reason, LocalizedText remedy)
    {
        Id = id;
        Reason = reason;
        Remedy = remedy;
    }

    /// <summary>The stable id, such as <c>steps-in-order</c>.</summary>
    public string Id { get; }

    /// <summary>Why the step is refused.</summary>
    public LocalizedText Reason { get; }

    /// <summary>What would make it possible.</summary>
    public LocalizedText Remedy { get; }
}
