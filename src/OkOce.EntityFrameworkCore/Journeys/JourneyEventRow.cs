using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OkOce.Domain.Journeys;

namespace OkOce.EntityFrameworkCore.Journeys;

/// <summary>A step that was taken. Its number in the journey is its key, so that of two writers one wins each number.</summary>
internal sealed class JourneyEventRow : IAppendOnly
{
    public required Guid JourneyId { get; init; }

    /// <summary>Counted from 1, in the order recorded.</summary>
    public required int Sequence { get; init; }

    public required JourneyStep Step { get; init; }

    public required DateOnly OccurredOn { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string By { get; init; }

    public required string Why { get; init; }

    internal static void Configure(EntityTypeBuilder<JourneyEventRow> row)
    {
        row.HasKey(e => new { e.JourneyId, e.Sequence });
        row.Property(e => e.Step).HasConversion<string>();
    }

    internal static JourneyEventRow Of(JourneyId journey, int sequence, JourneyEvent taken) => new()
    {
        JourneyId = journey.Value,
        Sequence = sequence,
        Step = taken.Step,
        OccurredOn = taken.When.OccurredOn,
        RecordedAt = taken.When.RecordedAt,
        By = taken.When.By,
        Why = taken.When.Why,
    };

    internal JourneyEvent ToEvent() => new(Step, new(OccurredOn, RecordedAt, By, Why));
}
