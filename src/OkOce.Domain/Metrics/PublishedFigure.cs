namespace OkOce.Domain.Metrics;

/// <summary>A figure somebody published: a claim by a named party about a day, not an audited count.</summary>
/// <remarks>Figures that contradict each other stand side by side; they are never averaged, merged or corrected.</remarks>
public sealed record PublishedFigure
{
    /// <summary>The stable id, such as <c>jakpreneur-p4-2021-10-27</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The value as published, in <see cref="Unit"/>.</summary>
    public required decimal Value { get; init; }

    /// <summary>How exactly the value was given.</summary>
    public Exactness Exactness { get; init; } = Exactness.Exact;

    /// <summary>What is counted, such as people or licences.</summary>
    public required LocalizedText Unit { get; init; }

    /// <summary>What counts and what does not, as the source says.</summary>
    public required LocalizedText Definition { get; init; }

    /// <summary>The day the value is about; the last day of the month when <see cref="DayIsStated"/> is false.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether the source states the day, or only the month.</summary>
    public bool DayIsStated { get; init; } = true;

    /// <summary>Who said it.</summary>
    public required LocalizedText ClaimedBy { get; init; }

    /// <summary>The page it was read on.</summary>
    public required Uri Source { get; init; }

    /// <summary>What a reader must know beside the definition, if anything.</summary>
    public LocalizedText? Note { get; init; }
}
