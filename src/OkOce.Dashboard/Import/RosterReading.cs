using OkOce.Dashboard.Import.Rows;
using OkOce.Domain;
using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Import;

/// <summary>What one file holds, before it is compared with what is already known.</summary>
/// <remarks>Every filled row of the list is in exactly one of <see cref="Accepted"/> and <see cref="Quarantined"/>.</remarks>
internal sealed record RosterReading
{
    /// <summary>The file's name, without its folder.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file, 64 lower-case hexadecimal digits: the same for every copy.</summary>
    public required string Sha256 { get; init; }

    /// <summary>How the file was read: kind, encoding, sign between the cells.</summary>
    public required LocalizedText Format { get; init; }

    /// <summary>Rows that are an enterprise, in the file's order.</summary>
    public required IReadOnlyList<RosterRow> Accepted { get; init; }

    /// <summary>Rows that wait for a person, in the file's order.</summary>
    public required IReadOnlyList<QuarantinedRow> Quarantined { get; init; }

    /// <summary>What holds for the whole list: scale unknown, columns missing or not kept.</summary>
    public required IReadOnlyList<LocalizedText> Notices { get; init; }
}
