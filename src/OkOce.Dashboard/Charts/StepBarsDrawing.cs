using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>Draws <see cref="StepBars"/>: each bar on a track as long as the longest, its number and its two shares beside it.</summary>
internal static class StepBarsDrawing
{
    private const float Bar = 24;
    private const float Gap = 12;
    private const float Between = 22;

    public static Drawing Draw(StepBars chart, Language language, Width width)
    {
        var writing = Writing.In(language);
        var wide = width == Width.Wide;
        var whole = RowLabels.Of(width);
        RowLabels labels = new(chart.Steps.Select(s => ($"{s.Code} {s.Name.In(language)}", (string?)null)), width,
            beyond: chart.Steps.Max(s => Letters.Figure.WidthOf(writing.Number(s.Reached))) + 12);
        Column[] columns = wide ? Columns(chart, writing, language) : [];
        var room = whole - labels.Left - columns.Sum(c => c.Width + Between);
        using Sheet sheet = new(whole, new(0, (double)chart.Steps.Max(s => s.Reached), labels.Left, labels.Left + room), Scale.Pixels);
        var top = Headings(sheet, columns);
        for (var i = 0; i < chart.Steps.Count; i++)
        {
            var reached = chart.Steps[i].Reached;
            var (middle, bottom) = labels.Draw(sheet, i, top, Bar);
            sheet.Bar(0, sheet.X.Last, middle, Bar, Palette.Track);
            sheet.Bar(0, (double)reached, middle, Bar, Palette.Of(Hue.Blue));
            var right = whole;
            foreach (var column in columns.Reverse())
            {
                sheet.Text(right, middle, column.Cells[i], column.Letters, Anchor.End);
                right -= column.Width + Between;
            }

            top = bottom + Gap;
            if (!wide)
            {
                sheet.Text(whole, middle - Bar / 2 - 4 - Letters.Label.Height / 2, writing.Number(reached), Letters.Figure, Anchor.End);
                top = Shares(sheet, i == 0 ? "" : Sentence(chart, i, writing, language), bottom);
            }
        }

        return sheet.Finish(top - Gap + 4);
    }

    private static Column[] Columns(StepBars chart, Writing writing, Language language) =>
    [
        new(chart.Unit.In(language), Letters.Figure, [.. chart.Steps.Select(s => writing.Number(s.Reached))]),
        new(chart.OfFirst(language), Letters.Label, [.. chart.Steps.Select(s => writing.Share(s.Reached, chart.Steps[0].Reached))]),
        new(StepBars.OfPrevious.In(language), Letters.Label,
            [.. chart.Steps.Select((s, i) => i == 0 ? "–" : writing.Share(s.Reached, chart.Steps[i - 1].Reached))]),
    ];

    private static float Headings(Sheet sheet, Column[] columns)
    {
        var lines = columns.Select(c => c.Heading.Count).DefaultIfEmpty(0).Max();
        var right = sheet.Width;
        foreach (var column in columns.Reverse())
        {
            for (var i = 0; i < column.Heading.Count; i++)
            {
                var line = lines - column.Heading.Count + i;
                sheet.Text(right, line * Letters.Small.Height + Letters.Small.Height / 2, column.Heading[i], Letters.Small, Anchor.End);
            }

            right -= column.Width + Between;
        }

        return lines * Letters.Small.Height + (lines > 0 ? 8 : 0);
    }

    private static string Sentence(StepBars chart, int step, Writing writing, Language language)
    {
        var (reached, first, previous) = (chart.Steps[step].Reached, chart.Steps[0].Reached, chart.Steps[step - 1].Reached);
        return $"{writing.Share(reached, first)} {chart.OfFirst(language)} · {writing.Share(reached, previous)} {StepBars.OfPrevious.In(language)}";
    }

    private static float Shares(Sheet sheet, string sentence, float top)
    {
        if (sentence.Length == 0)
        {
            return top + Gap;
        }

        sheet.Text(0, top + 3 + Letters.Small.Height / 2, sentence, Letters.Small);
        return top + 3 + Letters.Small.Height + Gap;
    }

    private sealed class Column(string heading, Letters letters, string[] cells)
    {
        public IReadOnlyList<string> Heading { get; } = Letters.Small.Wrap(heading, 96);

        public Letters Letters { get; } = letters;

        public string[] Cells { get; } = cells;

        public float Width => Heading.Select(Letters.Small.WidthOf).Concat(Cells.Select(Letters.WidthOf)).Max();
    }
}
