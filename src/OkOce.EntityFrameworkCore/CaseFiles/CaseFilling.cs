using Microsoft.EntityFrameworkCore;
using OkOce.Domain.CaseFiles;

namespace OkOce.EntityFrameworkCore.CaseFiles;

/// <summary>Brings the stored cases to those that are shipped.</summary>
internal static class CaseFilling
{
    internal static IReadOnlyList<(CaseFile Case, ReadOnlyMemory<byte> Document)> Read(CaseFileReader reader, IEnumerable<ShippedCase> shipped)
    {
        Dictionary<string, string> files = [];
        List<(CaseFile, ReadOnlyMemory<byte>)> cases = [];
        foreach (var (file, document) in shipped)
        {
            var read = reader.Read(document.Span, file);
            if (!files.TryAdd(read.Id, file))
            {
                throw new ArgumentException($"{file} and {files[read.Id]} are both the case '{read.Id}'; expected an id of its own for each.", nameof(shipped));
            }

            cases.Add((read, document));
        }

        return cases;
    }

    internal static async Task<FillReport> FillAsync(
        OkOceContext context, IReadOnlyList<(CaseFile Case, ReadOnlyMemory<byte> Document)> shipped, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (added, replaced, unchanged) = (0, 0, 0);
        List<string> kept = [];
        var stored = await context.Cases.ToDictionaryAsync(c => c.Id, cancellationToken);
        foreach (var (read, bytes) in shipped)
        {
            var document = DocumentRow.Of(bytes, now);
            var before = stored.GetValueOrDefault(read.Id);
            if (before is not null && before.DocumentSha256 != document.Sha256 && before.DocumentSha256 != before.ShippedSha256)
            {
                kept.Add(read.Id);
                continue;
            }

            _ = before is null ? added++ : before.DocumentSha256 == document.Sha256 ? unchanged++ : replaced++;
            await CaseRow.PutAsync(context, before, read, document, isShipped: true, cancellationToken);
        }

        return new(added, replaced, unchanged, kept);
    }
}
