using OkOce.Domain.CaseFiles;
using OkOce.EntityFrameworkCore.CaseFiles;
using OkOce.EntityFrameworkCore.Enterprises;
using OkOce.EntityFrameworkCore.Journeys;
using OkOce.EntityFrameworkCore.Metrics;
using OkOce.EntityFrameworkCore.Sqlite;

namespace OkOce.EntityFrameworkCore;

/// <summary>Everything that is kept: cases, published figures, enterprises and journeys, in one SQLite file.</summary>
/// <remarks>
/// Safe for many threads, and for many processes on one file. Each writing method is one transaction: it is done
/// whole or not at all. Text with a NUL or half a surrogate pair is refused with a <see cref="FormatException"/>,
/// since no database gives it back unchanged. Keep one store open for as long as the application runs.
/// </remarks>
public sealed class OkOceStore : IDisposable
{
    /// <summary>The name of the database file in its directory.</summary>
    public const string FileName = "okoce.db";

    private readonly SqliteDatabase database;
    private readonly TimeProvider clock;

    internal OkOceStore(SqliteDatabase database, TimeProvider clock)
    {
        this.database = database;
        this.clock = clock;
        Cases = new(database, clock);
        Enterprises = new(database, clock);
        Journeys = new(database);
    }

    /// <summary>The cases.</summary>
    public StoredCases Cases { get; }

    /// <summary>The enterprises, the rows set aside and the imports they came with.</summary>
    public StoredEnterprises Enterprises { get; }

    /// <summary>The journeys of enterprises through programmes.</summary>
    public StoredJourneys Journeys { get; }

    /// <summary>Opens the store of a directory; what is missing of directory, file and tables is created.</summary>
    /// <param name="directory">Where <see cref="FileName"/> lies or is to lie.</param>
    /// <param name="clock">Tells when something is recorded.</param>
    /// <exception cref="StoreRefusedException">
    /// The directory cannot be made or written, the file is no OkOce database, a later version wrote it, or another
    /// process holds it locked.
    /// </exception>
    public static OkOceStore Open(string directory, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        ArgumentNullException.ThrowIfNull(clock);
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw SqliteRefusal.Unwritable(directory, refused);
        }

        return new(SqliteDatabase.InFile(Path.Combine(directory, FileName)), clock);
    }

    /// <summary>Opens the store that a connection string of SQLite names; the file is created when missing, its directory is not.</summary>
    /// <param name="connectionString">
    /// As <c>Data Source=/path/file.db</c>; <c>Default Timeout</c> is the time in seconds to wait for another writer, 10
    /// if unnamed.
    /// </param>
    /// <param name="clock">Tells when something is recorded.</param>
    /// <exception cref="ArgumentException">It is no connection string, or names no file: a database in memory is gone with its connection.</exception>
    /// <exception cref="StoreRefusedException">As for <see cref="Open"/>.</exception>
    public static OkOceStore Connect(string connectionString, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        ArgumentNullException.ThrowIfNull(clock);
        return new(SqliteDatabase.Connect(connectionString), clock);
    }

    /// <summary>Fills the store with the cases and the published figures that are shipped. Doing it again changes nothing.</summary>
    /// <remarks>
    /// A case that a later release changed is replaced, unless somebody changed it here since: theirs is kept. The
    /// figures become those of <see cref="Domain.Metrics.PublishedHistory"/>.
    /// </remarks>
    /// <param name="reader">Reads the documents; all are read before anything is written.</param>
    /// <param name="cases">The shipped documents.</param>
    /// <param name="cancellationToken">Stops it; nothing is then filled.</param>
    /// <exception cref="CaseFileException">A document is not a case.</exception>
    /// <exception cref="ArgumentException">Two documents have the same id.</exception>
    /// <exception cref="StoreRefusedException">The file cannot be written.</exception>
    public Task<FillReport> FillAsync(CaseFileReader reader, IEnumerable<ShippedCase> cases, CancellationToken cancellationToken = default) =>
        FillAsync(reader, cases, ShippedFigures.All, cancellationToken);

    /// <summary>Every published figure, series by series, oldest first within each.</summary>
    public async Task<IReadOnlyList<StoredFigure>> FiguresAsync(CancellationToken cancellationToken = default)
    {
        await using var context = database.Read();
        return await FigureRow.ReadAsync(context, cancellationToken);
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => database.Dispose();

    internal Task<FillReport> FillAsync(
        CaseFileReader reader, IEnumerable<ShippedCase> cases, IReadOnlyList<StoredFigure> figures, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(cases);
        var shipped = CaseFilling.Read(reader, cases);
        return database.WriteAsync(
            async context =>
            {
                await ShippedFigures.FillAsync(context, figures, cancellationToken);
                return await CaseFilling.FillAsync(context, shipped, clock.GetUtcNow(), cancellationToken);
            },
            cancellationToken);
    }
}
