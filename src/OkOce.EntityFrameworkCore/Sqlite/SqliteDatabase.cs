using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OkOce.EntityFrameworkCore.Sqlite;

/// <summary>One SQLite file: many readers, one writer at a time.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    private const int SecondsToWait = 10;

    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly SqliteConnectionStringBuilder connection;
    private readonly DbContextOptions<SqliteContext> options;

    private SqliteDatabase(SqliteConnectionStringBuilder connection, IInterceptor[] interceptors)
    {
        connection.ForeignKeys = true;
        if (!connection.ShouldSerialize("Default Timeout"))
        {
            // Also the busy timeout: the time a writer waits for another process.
            connection.DefaultTimeout = SecondsToWait;
        }

        this.connection = connection;
        options = new DbContextOptionsBuilder<SqliteContext>()
            .UseSqlite(connection.ConnectionString)
            .AddInterceptors(interceptors)
            .Options;
    }

    internal static SqliteDatabase InFile(string file, params IInterceptor[] interceptors) =>
        Open(new() { DataSource = file }, interceptors);

    internal static SqliteDatabase Connect(string connectionString)
    {
        SqliteConnectionStringBuilder connection = new(connectionString);
        return connection.DataSource is "" or ":memory:" || connection.Mode == SqliteOpenMode.Memory
            ? throw new ArgumentException("Expected the name of a file: as Data Source=/path/file.db.", nameof(connectionString))
            : Open(connection, []);
    }

    /// <summary>A context that only reads, and sees one moment for each query.</summary>
    internal OkOceContext Read()
    {
        SqliteContext context = new(options);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTrackingWithIdentityResolution;
        return context;
    }

    /// <summary>Does some work and saves it, whole or not at all, with no other writer in between.</summary>
    internal async Task<T> WriteAsync<T>(Func<OkOceContext, Task<T>> work, CancellationToken cancellationToken)
    {
        // Writers of this process queue here; those of others are waited for by asking again and again.
        await writing.WaitAsync(cancellationToken);
        try
        {
            await using SqliteContext context = new(options);
            // Takes the file's write lock at once (BEGIN IMMEDIATE), so what the work reads stays true until it is saved.
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var result = await work(context);
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return result;
        }
        catch (Exception thrown) when (SqliteRefusal.Of(thrown, connection.DataSource) is { } refusal)
        {
            throw refusal;
        }
        finally
        {
            writing.Release();
        }
    }

    public void Dispose()
    {
        // Pooled connections hold the file; the last one to close folds the log into it.
        using (SqliteConnection pooled = new(connection.ConnectionString))
        {
            SqliteConnection.ClearPool(pooled);
        }

        writing.Dispose();
    }

    private static SqliteDatabase Open(SqliteConnectionStringBuilder connection, IInterceptor[] interceptors)
    {
        SqliteDatabase database = new(connection, interceptors);
        try
        {
            using SqliteContext context = new(database.options);
            SqliteSchema.Prepare(context, connection);
            return database;
        }
        catch (Exception thrown) when (SqliteRefusal.Of(thrown, connection.DataSource) is { } refusal)
        {
            throw refusal;
        }
    }
}
