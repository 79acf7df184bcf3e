using OkOce.Domain.Journeys;

namespace OkOce.EntityFrameworkCore.Journeys;

/// <summary>Somebody else recorded first. Nothing of this attempt was stored and nothing of it is lost.</summary>
/// <remarks>Load the journey, look at what was recorded meanwhile, and take the <see cref="Unsaved"/> steps again that still make sense.</remarks>
public sealed class JourneyConflictException : InvalidOperationException
{
    internal JourneyConflictException(JourneyId journey, IReadOnlyList<JourneyEvent> stored, IReadOnlyList<JourneyEvent> unsaved)
        : base($"Journey {journey.Value} has {stored.Count} stored events that are not those this attempt was made on; "
            + $"{unsaved.Count} events of it were not stored. Load the journey and take the steps again.")
    {
        Journey = journey;
        Stored = stored;
        Unsaved = unsaved;
    }

    /// <summary>The journey as it is stored.</summary>
    public JourneyId Journey { get; }

    /// <summary>Its whole stored history, in recorded order.</summary>
    public IReadOnlyList<JourneyEvent> Stored { get; }

    /// <summary>The events that were to be added.</summary>
    public IReadOnlyList<JourneyEvent> Unsaved { get; }
}
