using OkOce.Domain.Enterprises;

namespace OkOce.EntityFrameworkCore.Enterprises;

/// <summary>What a roster changes, as found by comparing it with what is held.</summary>
public sealed record RosterNews
{
    /// <summary>The name of the file, without its folder.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The enterprises it tells something of: those not held are added, those held learn.</summary>
    public required IReadOnlyList<EnterpriseNews> Enterprises { get; init; }

    /// <summary>The rows to set aside; those set aside before are left as they are.</summary>
    public required IReadOnlyList<QuarantinedRow> Quarantined { get; init; }

    /// <summary>What stayed unknown in the rows that were accepted, with the reasons.</summary>
    public IReadOnlyList<RowDoubt> Remarks { get; init; } = [];

    /// <summary>How many rows are held as they are.</summary>
    public int Unchanged { get; init; }
}
