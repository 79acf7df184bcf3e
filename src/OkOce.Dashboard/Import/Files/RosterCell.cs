using System.Globalization;
using System.Text;

namespace OkOce.Dashboard.Import.Files;

/// <summary>One cell: its text in one line, and its number when the file itself holds a number.</summary>
internal readonly record struct RosterCell
{
    private RosterCell(string text, decimal? number = null, CellKind kind = CellKind.Text)
    {
        Text = text;
        Number = number;
        Kind = kind;
    }

    public static RosterCell Empty { get; } = new("");

    public string Text { get; }

    public decimal? Number { get; }

    public CellKind Kind { get; }

    /// <summary>Whether nothing at all stands here.</summary>
    public bool IsBlank => Text.Length == 0;

    /// <summary>Whether the cell is one of the ways in which offices write that they do not know.</summary>
    public bool IsUnknown =>
        Text.All(c => c is '-' or '–' or '—' or '*' or '.' or '_' or '?' or ' ')
        || Text.StartsWith("belum ", StringComparison.OrdinalIgnoreCase)
        || Text.Equals("n/a", StringComparison.OrdinalIgnoreCase)
        || Text.Equals("tidak diketahui", StringComparison.OrdinalIgnoreCase);

    public static RosterCell Of(string? text) => text is null ? Empty
        : text.Length > RosterFile.LongestCell ? new(Clean(text[..60]) + "…", kind: CellKind.Overlong)
        : new(Clean(text));

    public static RosterCell Of(double number)
    {
        // Beyond this a decimal cannot follow, and no figure of an enterprise goes there.
        if (!double.IsFinite(number) || Math.Abs(number) > 1e18)
        {
            return new(number.ToString("R", CultureInfo.InvariantCulture), kind: CellKind.Other);
        }

        var value = (decimal)number;
        return new(value.ToString(CultureInfo.InvariantCulture), value);
    }

    public static RosterCell Of(DateTime date) =>
        new(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), kind: CellKind.Date);

    /// <summary>A cell that holds a truth value or a time.</summary>
    public static RosterCell Other(string text) => new(Clean(text), kind: CellKind.Other);

    /// <summary>
    /// The text in one line: blanks of every kind as one space, no control or direction characters (they would
    /// reach a terminal), no apostrophe that tells a spreadsheet "this is text", no quotation marks around it.
    /// </summary>
    public static string Clean(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
            {
                line.Append(rune.ToString());
            }
        }

        var clean = line.ToString().Trim();
        if (clean.StartsWith('\''))
        {
            clean = clean[1..].TrimStart();
        }

        return clean.Length > 1 && clean.StartsWith('"') && clean.EndsWith('"') ? clean[1..^1].Trim() : clean;
    }
}
