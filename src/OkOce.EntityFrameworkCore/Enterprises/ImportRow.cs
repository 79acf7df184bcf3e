using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OkOce.Domain.Enterprises;

namespace OkOce.EntityFrameworkCore.Enterprises;

/// <summary>A line of the import log.</summary>
internal sealed class ImportRow : IAppendOnly
{
    public int Id { get; init; }

    public required string File { get; init; }

    public required string Sha256 { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required int Added { get; init; }

    public required int Learned { get; init; }

    public required int Unchanged { get; init; }

    public required int SetAside { get; init; }

    public required int SetAsideBefore { get; init; }

    public required string Remarks { get; init; }

    internal static void Configure(EntityTypeBuilder<ImportRow> row) => row.HasKey(i => i.Id);

    internal static ImportRow Of(ImportRecord record) => new()
    {
        File = record.File,
        Sha256 = record.Sha256,
        RecordedAt = record.RecordedAt,
        Added = record.Added,
        Learned = record.Learned,
        Unchanged = record.Unchanged,
        SetAside = record.SetAside,
        SetAsideBefore = record.SetAsideBefore,
        Remarks = StoredJson.Write(record.Remarks),
    };

    internal ImportRecord ToRecord() => new()
    {
        File = File,
        Sha256 = Sha256,
        RecordedAt = RecordedAt,
        Added = Added,
        Learned = Learned,
        Unchanged = Unchanged,
        SetAside = SetAside,
        SetAsideBefore = SetAsideBefore,
        Remarks = StoredJson.Read<List<RowDoubt>>(Remarks),
    };
}
