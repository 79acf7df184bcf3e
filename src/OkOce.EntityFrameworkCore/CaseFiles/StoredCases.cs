using Microsoft.EntityFrameworkCore;
using OkOce.Domain.CaseFiles;
using OkOce.EntityFrameworkCore.Sqlite;

namespace OkOce.EntityFrameworkCore.CaseFiles;

/// <summary>The cases that are kept, each a document in the case format.</summary>
public sealed class StoredCases
{
    private readonly SqliteDatabase database;
    private readonly TimeProvider clock;

    internal StoredCases(SqliteDatabase database, TimeProvider clock)
    {
        this.database = database;
        this.clock = clock;
    }

    /// <summary>Every case, by id.</summary>
    public async Task<IReadOnlyList<StoredCase>> AllAsync(CancellationToken cancellationToken = default)
    {
        await using var context = database.Read();
        var rows = await context.Cases.Include(c => c.Document).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => c.ToCase())];
    }

    /// <summary>The case of that id; <see langword="null"/> when there is none.</summary>
    public async Task<StoredCase?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        await using var context = database.Read();
        return (await context.Cases.Include(c => c.Document).FirstOrDefaultAsync(c => c.Id == id, cancellationToken))?.ToCase();
    }

    /// <summary>A document by its <see cref="StoredCase.Sha256"/>, also one that was replaced since; <see langword="null"/> when it was never kept.</summary>
    public async Task<ReadOnlyMemory<byte>?> DocumentAsync(string sha256, CancellationToken cancellationToken = default)
    {
        await using var context = database.Read();
        var row = await context.Documents.FirstOrDefaultAsync(d => d.Sha256 == sha256, cancellationToken);
        // Not "null": a null array would become an empty document.
        return row is null ? default(ReadOnlyMemory<byte>?) : row.Document;
    }

    /// <summary>Keeps a case of the user's own, or the user's version of a shipped one. The document before it stays to be found.</summary>
    /// <param name="reader">Reads the document first, so that only cases are kept.</param>
    /// <param name="file">The document's name, for refusals.</param>
    /// <param name="document">Its bytes.</param>
    /// <param name="cancellationToken">Stops it; nothing is then kept.</param>
    /// <returns>The id of the case.</returns>
    /// <exception cref="CaseFileException">The document is not a case.</exception>
    /// <exception cref="StoreRefusedException">The file cannot be written.</exception>
    public Task<string> KeepAsync(CaseFileReader reader, string file, ReadOnlyMemory<byte> document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var read = reader.Read(document.Span, file);
        return database.WriteAsync(
            async context =>
            {
                var before = await context.Cases.FindAsync([read.Id], cancellationToken);
                await CaseRow.PutAsync(context, before, read, DocumentRow.Of(document, clock.GetUtcNow()), isShipped: false, cancellationToken);
                return read.Id;
            },
            cancellationToken);
    }
}
