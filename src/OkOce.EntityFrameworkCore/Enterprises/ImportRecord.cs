using OkOce.Domain.Enterprises;

namespace OkOce.EntityFrameworkCore.Enterprises;

/// <summary>One import of a roster: which file, when, and what it did.</summary>
public sealed record ImportRecord
{
    /// <summary>The name of the file, without its folder.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The moment it was imported, in UTC.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Enterprises added.</summary>
    public required int Added { get; init; }

    /// <summary>Enterprises of which something new was learned.</summary>
    public required int Learned { get; init; }

    /// <summary>Rows that were held as they are.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Rows set aside now.</summary>
    public required int SetAside { get; init; }

    /// <summary>Rows that were set aside before.</summary>
    public required int SetAsideBefore { get; init; }

    /// <summary>What stayed unknown in the rows that were accepted.</summary>
    public required IReadOnlyList<RowDoubt> Remarks { get; init; }

    /// <summary>Whether the store is as it was before. Such an import leaves no record.</summary>
    public bool ChangedNothing => Added + Learned + SetAside == 0;
}
