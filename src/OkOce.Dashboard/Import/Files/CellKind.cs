namespace OkOce.Dashboard.Import.Files;

/// <summary>What a file says a cell is.</summary>
internal enum CellKind
{
    /// <summary>Text or a number.</summary>
    Text,

    /// <summary>A date; often a range such as 5-10 that the spreadsheet took for one.</summary>
    Date,

    /// <summary>A truth value, a time or a number past all measure.</summary>
    Other,

    /// <summary>Longer than a spreadsheet cell can be, and cut.</summary>
    Overlong,
}
