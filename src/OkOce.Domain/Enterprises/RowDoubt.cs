namespace OkOce.Domain.Enterprises;

/// <summary>One thing in a list that could not be taken as it stands.</summary>
/// <param name="Row">The row, counted from one as in the file.</param>
/// <param name="Column">The column's letter and, if it has one, its heading; empty when the whole row is meant.</param>
/// <param name="Found">What stands there, without personal data.</param>
/// <param name="Expected">What was expected, and what to do.</param>
public sealed record RowDoubt(int Row, string Column, LocalizedText Found, LocalizedText Expected);
