using System.Globalization;

namespace OkOce.Domain.Journeys;

/// <summary>When something happened, when it was written down, by whom and why.</summary>
public sealed record Occurrence
{
    // Papua's clock, the first in Indonesia to begin a day.
    private const int EasternmostHours = 9;

    /// <summary>Records that something happened on a day.</summary>
    /// <param name="occurredOn">The day it happened, in the maker's calendar.</param>
    /// <param name="recordedAt">The moment it was written down.</param>
    /// <param name="by">Who wrote it down: an account or a centre, not a person's name.</param>
    /// <param name="why">What it rests on, such as the list of a training day.</param>
    /// <exception cref="ArgumentException">Nobody or no reason is named, or the day had not begun anywhere in Indonesia when it was recorded.</exception>
    public Occurrence(DateOnly occurredOn, DateTimeOffset recordedAt, string by, string why)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        if (occurredOn > DateOnly.FromDateTime(recordedAt.UtcDateTime.AddHours(EasternmostHours)))
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"It cannot be recorded at {recordedAt:yyyy-MM-dd HH:mm zzz} that something happened on {occurredOn:yyyy-MM-dd}: that day had not begun."), nameof(occurredOn));
        }

        OccurredOn = occurredOn;
        RecordedAt = recordedAt;
        By = by;
        Why = why;
    }

    /// <summary>The day it happened, in the maker's calendar; often long before it was recorded.</summary>
    public DateOnly OccurredOn { get; }

    /// <summary>The moment it was written down.</summary>
    public DateTimeOffset RecordedAt { get; }

    /// <summary>Who wrote it down: an account or a centre, not a person's name.</summary>
    public string By { get; }

    /// <summary>What it rests on.</summary>
    public string Why { get; }
}
