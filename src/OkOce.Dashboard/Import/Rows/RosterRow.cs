using OkOce.Domain.Enterprises;

namespace OkOce.Dashboard.Import.Rows;

/// <summary>A row that was accepted: an enterprise, with whatever of it could not be taken left unknown.</summary>
internal sealed record RosterRow
{
    /// <summary>The row, counted from one as in the file.</summary>
    public required int Number { get; init; }

    public required EnterpriseProfile Profile { get; init; }

    public required RowKey Key { get; init; }

    /// <summary>How its money was read; <see langword="null"/> when no figure in it needs a scale.</summary>
    public required MoneyScale? Scale { get; init; }

    /// <summary>The row whole, heading by heading, without personal data.</summary>
    public required IReadOnlyDictionary<string, string> Cells { get; init; }

    /// <summary>Cells whose value stays unknown, with the reason.</summary>
    public required IReadOnlyList<RowDoubt> Remarks { get; init; }

    public QuarantinedRow ToQuarantine(string file, RowDoubt reason) => new()
    {
        Key = Key.Row,
        File = file,
        Row = Number,
        Cells = Cells,
        Reasons = [reason],
    };
}
