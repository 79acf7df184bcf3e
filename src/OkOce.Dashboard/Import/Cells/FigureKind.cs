namespace OkOce.Dashboard.Import.Cells;

/// <summary>What a cell that should hold a number turned out to hold.</summary>
internal enum FigureKind
{
    /// <summary>Nothing, or a sign for not knowing.</summary>
    Unknown,

    /// <summary>One number, zero or more.</summary>
    Value,

    /// <summary>Bounds or an estimate, as <c>5-10</c> or <c>± 5</c>: true, and no number.</summary>
    Range,

    /// <summary>A number below zero.</summary>
    Negative,

    /// <summary>A number whose comma may part thousands or decimals.</summary>
    Ambiguous,

    /// <summary>A date; a spreadsheet makes one out of a range such as 5-10.</summary>
    Date,

    /// <summary>Something else.</summary>
    Unreadable,
}
