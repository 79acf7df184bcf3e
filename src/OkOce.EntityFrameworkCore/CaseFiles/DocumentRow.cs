using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OkOce.Domain.CaseFiles;

namespace OkOce.EntityFrameworkCore.CaseFiles;

/// <summary>A document, known by its content. It outlives its replacement, so that an old assessment can be replayed.</summary>
internal sealed class DocumentRow : IAppendOnly
{
    public required string Sha256 { get; init; }

    public required byte[] Document { get; init; }

    public required string Format { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    internal static DocumentRow Of(ReadOnlyMemory<byte> document, DateTimeOffset recordedAt) => new()
    {
        Sha256 = Digest(document.Span),
        Document = document.ToArray(),
        Format = CaseFile.Format,
        RecordedAt = recordedAt,
    };

    internal static string Digest(ReadOnlySpan<byte> document) => Convert.ToHexStringLower(SHA256.HashData(document));

    internal static void Configure(EntityTypeBuilder<DocumentRow> row) => row.HasKey(d => d.Sha256);
}
