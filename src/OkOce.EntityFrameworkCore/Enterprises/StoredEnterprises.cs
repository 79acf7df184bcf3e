using Microsoft.EntityFrameworkCore;
using OkOce.Domain.Enterprises;
using OkOce.EntityFrameworkCore.Sqlite;

namespace OkOce.EntityFrameworkCore.Enterprises;

/// <summary>The enterprises that are kept, the rows of rosters that wait for a person, and the log of imports.</summary>
public sealed class StoredEnterprises
{
    private readonly SqliteDatabase database;
    private readonly TimeProvider clock;

    internal StoredEnterprises(SqliteDatabase database, TimeProvider clock)
    {
        this.database = database;
        this.clock = clock;
    }

    /// <summary>Every enterprise.</summary>
    public async Task<IReadOnlyList<Enterprise>> AllAsync(CancellationToken cancellationToken = default)
    {
        await using var context = database.Read();
        return [.. (await context.Enterprises.OrderBy(e => e.Id).ToListAsync(cancellationToken)).Select(e => e.ToEnterprise())];
    }

    /// <summary>The enterprise of that id; <see langword="null"/> when there is none.</summary>
    public async Task<Enterprise?> FindAsync(EnterpriseId id, CancellationToken cancellationToken = default)
    {
        await using var context = database.Read();
        return (await context.Enterprises.FirstOrDefaultAsync(e => e.Id == id.Value, cancellationToken))?.ToEnterprise();
    }

    /// <summary>Every row that waits for a person, in the order of imports and rows.</summary>
    public async Task<IReadOnlyList<QuarantinedRow>> QuarantinedAsync(CancellationToken cancellationToken = default)
    {
        await using var context = database.Read();
        var rows = await context.SetAside.OrderBy(q => q.ImportId).ThenBy(q => q.Row).ThenBy(q => q.Key).ToListAsync(cancellationToken);
        return [.. rows.Select(q => q.ToQuarantined())];
    }

    /// <summary>Every import that changed something, oldest first.</summary>
    public async Task<IReadOnlyList<ImportRecord>> ImportsAsync(CancellationToken cancellationToken = default)
    {
        await using var context = database.Read();
        return [.. (await context.Imports.OrderBy(i => i.Id).ToListAsync(cancellationToken)).Select(i => i.ToRecord())];
    }

    /// <summary>Adds an enterprise that came another way than by a roster.</summary>
    /// <exception cref="ArgumentException">An enterprise of that id is in the store.</exception>
    /// <exception cref="StoreRefusedException">The file cannot be written.</exception>
    public Task AddAsync(Enterprise enterprise, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(enterprise);
        return database.WriteAsync(
            async context =>
            {
                if (await context.Enterprises.AnyAsync(e => e.Id == enterprise.Id.Value, cancellationToken))
                {
                    throw new ArgumentException($"The enterprise {enterprise.Id} is in the store already.", nameof(enterprise));
                }

                return context.Add(EnterpriseRow.Of(enterprise));
            },
            cancellationToken);
    }

    /// <summary>Imports a roster: compares it with what is held and applies what it changes, with nobody writing in between.</summary>
    /// <remarks>Importing a roster twice changes nothing the second time, and leaves no record of it. Nothing is ever removed.</remarks>
    /// <param name="compare">
    /// Tells what the roster changes, given every enterprise held and the keys of all rows set aside. It must not
    /// call the store.
    /// </param>
    /// <param name="cancellationToken">Stops it; nothing is then changed.</param>
    /// <exception cref="ArgumentException">Two of the enterprises have the same id.</exception>
    /// <exception cref="StoreRefusedException">The file cannot be written.</exception>
    public Task<ImportRecord> ImportAsync(
        Func<IReadOnlyList<Enterprise>, IReadOnlySet<string>, RosterNews> compare, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(compare);
        return database.WriteAsync(
            async context =>
            {
                var held = await context.Enterprises.OrderBy(e => e.Id).ToListAsync(cancellationToken);
                var aside = (await context.SetAside.Select(q => q.Key).ToListAsync(cancellationToken)).ToHashSet();
                var news = compare([.. held.Select(e => e.ToEnterprise())], aside);
                return new RosterApplication(context, held, aside).Apply(news, clock.GetUtcNow());
            },
            cancellationToken);
    }
}
