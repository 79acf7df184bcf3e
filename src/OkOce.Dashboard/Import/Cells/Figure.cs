using System.Globalization;
using OkOce.Dashboard.Import.Files;

namespace OkOce.Dashboard.Import.Cells;

/// <summary>A number as offices write it, or why the cell is none.</summary>
/// <param name="Kind">What the cell holds.</param>
/// <param name="Value">The number, if it is one.</param>
internal readonly record struct Figure(FigureKind Kind, decimal Value = 0)
{
    public static Figure Read(RosterCell cell) =>
        cell.Kind is CellKind.Date ? new(FigureKind.Date)
        : cell.Kind is not CellKind.Text ? new(FigureKind.Unreadable)
        : cell.Number is { } number ? Of(number)
        : cell.IsUnknown ? new(FigureKind.Unknown)
        : Read(cell.Text);

    /// <summary>Reads a text that is not blank.</summary>
    /// <remarks>
    /// A dot before three digits parts thousands, as everywhere in Indonesia; before any other number of digits it
    /// is a decimal sign. A single comma before three digits can be either and is not guessed at.
    /// </remarks>
    public static Figure Read(string text) =>
        FigurePatterns.Range().IsMatch(text) ? new(PersonalData.IsIn(text) ? FigureKind.Unreadable : FigureKind.Range)
        : FigurePatterns.Negative().IsMatch(text) ? new(FigureKind.Negative)
        // More digits than this overflow a decimal once they are scaled, and count nothing in an enterprise.
        : text.Count(char.IsAsciiDigit) > 18 ? new(FigureKind.Unreadable)
        : FigurePatterns.Ambiguous().IsMatch(text) ? new(FigureKind.Ambiguous)
        : FigurePatterns.DotsPartThousands().IsMatch(text) ? Parse(text.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace(',', '.'))
        : FigurePatterns.CommasPartThousands().IsMatch(text) ? Parse(text.Replace(",", "", StringComparison.Ordinal))
        : FigurePatterns.Plain().IsMatch(text) ? Parse(text.TrimEnd('.').Replace(',', '.'))
        : new(FigureKind.Unreadable);

    /// <summary>Reads a number with a word after it, as <c>5 orang</c> or <c>100 kg</c>.</summary>
    public static (Figure Figure, string Word) ReadWithWord(RosterCell cell)
    {
        var whole = Read(cell);
        var parts = FigurePatterns.WithWord().Match(cell.Text);
        return whole.Kind is FigureKind.Unreadable && cell.Kind is CellKind.Text && parts.Success
            ? (Read(parts.Groups["number"].Value), parts.Groups["word"].Value)
            : (whole, "");
    }

    private static Figure Of(decimal number) =>
        number < 0 ? new(FigureKind.Negative) : new(FigureKind.Value, number);

    private static Figure Parse(string digits) => Of(decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
}
