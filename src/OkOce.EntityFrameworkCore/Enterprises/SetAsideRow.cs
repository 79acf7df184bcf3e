using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OkOce.Domain.Enterprises;

namespace OkOce.EntityFrameworkCore.Enterprises;

/// <summary>A row of a roster that waits for a person, whole, and the import that set it aside.</summary>
internal sealed class SetAsideRow
{
    public required string Key { get; init; }

    public required string File { get; init; }

    public required int Row { get; init; }

    public required string Cells { get; init; }

    public required string Reasons { get; init; }

    public int ImportId { get; init; }

    public ImportRow? Import { get; init; }

    internal static void Configure(EntityTypeBuilder<SetAsideRow> row)
    {
        row.HasKey(q => q.Key);
        row.HasOne(q => q.Import).WithMany().HasForeignKey(q => q.ImportId).OnDelete(DeleteBehavior.Restrict);
    }

    internal static SetAsideRow Of(QuarantinedRow row, ImportRow import) => new()
    {
        Key = row.Key,
        File = row.File,
        Row = row.Row,
        Cells = StoredJson.Write(row.Cells),
        Reasons = StoredJson.Write(row.Reasons),
        Import = import,
    };

    internal QuarantinedRow ToQuarantined() => new()
    {
        Key = Key,
        File = File,
        Row = Row,
        Cells = StoredJson.Read<Dictionary<string, string>>(Cells),
        Reasons = StoredJson.Read<List<RowDoubt>>(Reasons),
    };
}
