namespace OkOce.Dashboard.Charts;

/// <summary>The names of a chart's rows: left of the bars on a wide picture, above them on a narrow one.</summary>
internal sealed class RowLabels
{
    private readonly bool beside;
    private readonly IReadOnlyList<(string Text, Letters Letters)>[] rows;

    /// <param name="labels">The rows' names, with what is said below them.</param>
    /// <param name="width">The picture's width.</param>
    /// <param name="share">The part of a wide picture that names may take.</param>
    /// <param name="beyond">What must stay free right of the names on a narrow picture.</param>
    public RowLabels(IEnumerable<(string Name, string? Detail)> labels, Width width, float share = 0.3f, float beyond = 0)
    {
        beside = width == Width.Wide;
        var sheet = Of(width);
        var room = beside ? sheet * share : sheet - beyond;
        rows = [.. labels.Select(l => Lines(l.Name, l.Detail, room))];
        Left = beside ? rows.SelectMany(r => r).Select(l => l.Letters.WidthOf(l.Text)).DefaultIfEmpty(0).Max() + 14 : 1;
    }

    /// <summary>Where the bars begin.</summary>
    public float Left { get; }

    /// <summary>The width of a picture.</summary>
    public static float Of(Width width) => width == Width.Wide ? 880 : 360;

    /// <summary>Draws a row's name from a height on.</summary>
    /// <returns>The middle of the row's bar and the height where the next row may begin.</returns>
    public (float Middle, float Bottom) Draw(Sheet sheet, int row, float top, float bar)
    {
        var lines = rows[row];
        var height = lines.Sum(l => l.Letters.Height);
        var room = beside ? Math.Max(bar, height) : height + 4 + bar;
        var line = beside ? top + (room - height) / 2 : top;
        foreach (var (text, letters) in lines)
        {
            sheet.Text(beside ? Left - 14 : 0, line + letters.Height / 2, text, letters, beside ? Anchor.End : Anchor.Start);
            line += letters.Height;
        }

        return (beside ? top + room / 2 : top + height + 4 + bar / 2, top + room);
    }

    private static IReadOnlyList<(string, Letters)> Lines(string name, string? detail, float room) =>
    [
        .. Letters.Label.Wrap(name, room).Select(l => (l, Letters.Label)),
        .. (detail is null ? [] : Letters.Small.Wrap(detail, room, lines: 2)).Select(l => (l, Letters.Small)),
    ];
}
