using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OkOce.Domain.Enterprises;
using OkOce.Domain.Journeys;
using OkOce.Domain.Movement;
using OkOce.EntityFrameworkCore.Enterprises;

namespace OkOce.EntityFrameworkCore.Journeys;

/// <summary>Whose journey it is, and through which programme. Where it stands is told by its events alone.</summary>
internal sealed class JourneyRow : IAppendOnly
{
    public required Guid Id { get; init; }

    public required Guid EnterpriseId { get; init; }

    public required string Programme { get; init; }

    public List<JourneyEventRow> Events { get; init; } = [];

    internal static void Configure(EntityTypeBuilder<JourneyRow> row)
    {
        row.HasKey(j => j.Id);
        row.Property(j => j.Id).ValueGeneratedNever();
        row.HasIndex(j => new { j.EnterpriseId, j.Programme }).IsUnique();
        row.HasOne<EnterpriseRow>().WithMany().HasForeignKey(j => j.EnterpriseId).OnDelete(DeleteBehavior.Restrict);
        row.HasMany(j => j.Events).WithOne().HasForeignKey(e => e.JourneyId).OnDelete(DeleteBehavior.Restrict);
    }

    internal IReadOnlyList<JourneyEvent> History() => [.. Events.OrderBy(e => e.Sequence).Select(e => e.ToEvent())];

    internal StoredJourney ToJourney(IReadOnlyCollection<Programme> programmes)
    {
        var programme = programmes.FirstOrDefault(p => p.Id.Value == Programme)
            ?? throw new ArgumentException($"Journey {Id} leads through the programme '{Programme}', which is none of those given.", nameof(programmes));
        return new(new EnterpriseId(EnterpriseId), ProgrammeJourney.Restore(new(Id), programme, History()));
    }
}
