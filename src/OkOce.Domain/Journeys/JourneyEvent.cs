namespace OkOce.Domain.Journeys;

/// <summary>One step that was taken. Events are only ever added, never changed.</summary>
public sealed record JourneyEvent
{
    /// <summary>Joins a step with its occurrence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is none of the declared ones.</exception>
    public JourneyEvent(JourneyStep step, Occurrence when)
    {
        ArgumentNullException.ThrowIfNull(when);
        if (!Enum.IsDefined(step))
        {
            throw new ArgumentOutOfRangeException(nameof(step), step, "There is no such step.");
        }

        Step = step;
        When = when;
    }

    /// <summary>The step taken.</summary>
    public JourneyStep Step { get; }

    /// <summary>When, by whom and why.</summary>
    public Occurrence When { get; }
}
