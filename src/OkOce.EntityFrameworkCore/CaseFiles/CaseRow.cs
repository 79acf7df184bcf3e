using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OkOce.Domain.CaseFiles;

namespace OkOce.EntityFrameworkCore.CaseFiles;

/// <summary>A case: its keys, and which document it is now.</summary>
internal sealed class CaseRow
{
    public required string Id { get; init; }

    public required string DocumentSha256 { get; set; }

    /// <summary>The document last filled in from a release; <see langword="null"/> for a case of the user's own.</summary>
    public string? ShippedSha256 { get; set; }

    public required bool IsSynthetic { get; set; }

    public DocumentRow? Document { get; init; }

    internal static void Configure(EntityTypeBuilder<CaseRow> row)
    {
        row.HasKey(c => c.Id);
        row.HasOne(c => c.Document).WithMany().HasForeignKey(c => c.DocumentSha256).OnDelete(DeleteBehavior.Restrict);
    }

    internal static async Task PutAsync(
        OkOceContext context, CaseRow? before, CaseFile read, DocumentRow document, bool isShipped, CancellationToken cancellationToken)
    {
        if (await context.Documents.FindAsync([document.Sha256], cancellationToken) is null)
        {
            context.Add(document);
        }

        var row = before ?? context.Add(new CaseRow { Id = read.Id, DocumentSha256 = document.Sha256, IsSynthetic = read.IsSynthetic }).Entity;
        row.DocumentSha256 = document.Sha256;
        row.IsSynthetic = read.IsSynthetic;
        row.ShippedSha256 = isShipped ? document.Sha256 : row.ShippedSha256;
    }

    internal StoredCase ToCase() => new()
    {
        Id = Id,
        Document = Document!.Document,
        Format = Document.Format,
        Sha256 = DocumentSha256,
        IsSynthetic = IsSynthetic,
        IsAsShipped = ShippedSha256 == DocumentSha256,
        RecordedAt = Document.RecordedAt,
    };
}
