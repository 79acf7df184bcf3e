namespace OkOce.Domain.Enterprises;

/// <summary>A row of a roster that is kept aside until a person has looked at it.</summary>
public sealed record QuarantinedRow
{
    /// <summary>Digest of the row as written, so that reading it twice sets it aside once.</summary>
    public required string Key { get; init; }

    /// <summary>The name of the file, without its folder.</summary>
    public required string File { get; init; }

    /// <summary>The row, counted from one as in the file.</summary>
    public required int Row { get; init; }

    /// <summary>
    /// The row whole, heading by heading, without personal data. Empty when the cells have slipped out of their
    /// columns in a list that has personal ones: then nobody can tell which cell is personal.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Cells { get; init; }

    /// <summary>Why it is kept aside: at least one reason.</summary>
    public required IReadOnlyList<RowDoubt> Reasons { get; init; }
}
