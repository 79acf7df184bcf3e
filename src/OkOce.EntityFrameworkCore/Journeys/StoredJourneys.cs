using Microsoft.EntityFrameworkCore;
using OkOce.Domain.Enterprises;
using OkOce.Domain.Journeys;
using OkOce.Domain.Movement;
using OkOce.EntityFrameworkCore.Sqlite;

namespace OkOce.EntityFrameworkCore.Journeys;

/// <summary>The journeys that are kept, as the events they consist of. Events are added, never changed or removed.</summary>
/// <remarks>An event's moment comes back in UTC: the same moment, without the offset it was written with.</remarks>
public sealed class StoredJourneys
{
    private readonly SqliteDatabase database;

    internal StoredJourneys(SqliteDatabase database) => this.database = database;

    /// <summary>Stores a new journey with every event it has.</summary>
    /// <param name="enterprise">Whose journey it is; one in each programme.</param>
    /// <param name="journey">The journey.</param>
    /// <param name="cancellationToken">Stops it; nothing is then stored.</param>
    /// <exception cref="ArgumentException">The enterprise is not in the store.</exception>
    /// <exception cref="JourneyConflictException">The journey is stored already, or the enterprise has another in this programme.</exception>
    /// <exception cref="StoreRefusedException">The file cannot be written.</exception>
    public Task BeginAsync(EnterpriseId enterprise, ProgrammeJourney journey, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(journey);
        IReadOnlyList<JourneyEvent> events = [.. journey.History];
        return database.WriteAsync(
            async context =>
            {
                var programme = journey.Programme.Id.Value;
                if (!await context.Enterprises.AnyAsync(e => e.Id == enterprise.Value, cancellationToken))
                {
                    throw new ArgumentException($"There is no enterprise {enterprise} in the store; add it first.", nameof(enterprise));
                }

                var other = await Whole(context).FirstOrDefaultAsync(
                    j => j.Id == journey.Id.Value || (j.EnterpriseId == enterprise.Value && j.Programme == programme), cancellationToken);
                if (other is not null)
                {
                    throw new JourneyConflictException(new(other.Id), other.History(), events);
                }

                context.Add(new JourneyRow { Id = journey.Id.Value, EnterpriseId = enterprise.Value, Programme = programme });
                return Add(context, journey.Id, 0, events);
            },
            cancellationToken);
    }

    /// <summary>Stores the events that a loaded journey has gained.</summary>
    /// <param name="journey">The journey, with the steps taken since it was loaded.</param>
    /// <param name="expectedSequence">How many events it had when it was loaded: <c>journey.History.Count</c> then.</param>
    /// <param name="cancellationToken">Stops it; nothing is then stored.</param>
    /// <returns>How many events the stored journey has now: what to expect next.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The journey has fewer events, or one was expected before the registration.</exception>
    /// <exception cref="ArgumentException">The journey is not in the store.</exception>
    /// <exception cref="JourneyConflictException">The stored events are not the expected ones: somebody else recorded first.</exception>
    /// <exception cref="StoreRefusedException">The file cannot be written.</exception>
    public Task<int> AppendAsync(ProgrammeJourney journey, int expectedSequence, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentOutOfRangeException.ThrowIfLessThan(expectedSequence, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(expectedSequence, journey.History.Count);
        List<JourneyEvent> before = [.. journey.History.Take(expectedSequence)];
        List<JourneyEvent> gained = [.. journey.History.Skip(expectedSequence)];
        return database.WriteAsync(
            async context =>
            {
                var row = await Whole(context).FirstOrDefaultAsync(j => j.Id == journey.Id.Value, cancellationToken)
                    ?? throw new ArgumentException($"There is no journey {journey.Id.Value} in the store; begin it first.", nameof(journey));
                var stored = row.History();
                return stored.SequenceEqual(before)
                    ? Add(context, journey.Id, stored.Count, gained)
                    : throw new JourneyConflictException(journey.Id, stored, gained);
            },
            cancellationToken);
    }

    /// <summary>The journey of that id; <see langword="null"/> when there is none.</summary>
    /// <param name="id">The journey.</param>
    /// <param name="programmes">The programmes that journeys may lead through, such as <see cref="Programmes.All"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException">It leads through none of these programmes.</exception>
    public async Task<StoredJourney?> LoadAsync(JourneyId id, IReadOnlyCollection<Programme> programmes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(programmes);
        await using var context = database.Read();
        return (await Whole(context).FirstOrDefaultAsync(j => j.Id == id.Value, cancellationToken))?.ToJourney(programmes);
    }

    /// <summary>Every journey.</summary>
    /// <inheritdoc cref="LoadAsync" path="/param|/exception"/>
    public async Task<IReadOnlyList<StoredJourney>> AllAsync(IReadOnlyCollection<Programme> programmes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(programmes);
        await using var context = database.Read();
        var rows = await Whole(context).OrderBy(j => j.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(j => j.ToJourney(programmes))];
    }

    private static IQueryable<JourneyRow> Whole(OkOceContext context) => context.Journeys.Include(j => j.Events);

    private static int Add(OkOceContext context, JourneyId journey, int after, IReadOnlyList<JourneyEvent> events)
    {
        context.AddRange(events.Select((taken, i) => JourneyEventRow.Of(journey, after + 1 + i, taken)));
        return after + events.Count;
    }
}
