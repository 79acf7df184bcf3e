using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>Draws <see cref="EventTimeline"/>: an event a row, its mark on the day, the day and the days left beside the mark.</summary>
internal static class EventTimelineDrawing
{
    private const float Track = 24;
    private const float Gap = 14;
    private const float MarkSize = 13;
    private static readonly LocalizedText Today = new("today", "hari ini");
    private static readonly LocalizedText OneDay = new("in 1 day", "1 hari lagi");
    private static readonly LocalizedText Days = new("in {0} days", "{0} hari lagi");

    public static Drawing Draw(EventTimeline chart, Language language, Width width)
    {
        var writing = Writing.In(language);
        var whole = RowLabels.Of(width);
        RowLabels labels = new(chart.Happenings.Select(e => (e.Name.In(language), e.Detail?.In(language))), width, share: 0.42f);
        Scale x = new(chart.First.DayNumber, chart.Last.DayNumber, labels.Left + MarkSize / 2, whole - MarkSize / 2);
        using Sheet sheet = new(whole, x, Scale.Pixels);
        var kinds = chart.Happenings.Select(e => e.Kind).Distinct();
        Legend legend = new(kinds.Select(k => (k.Name.In(language), k.Hue, (Mark?)k.Mark)), whole);
        legend.Draw(sheet);
        var rows = Rows(chart, labels, sheet, legend.Bottom + Letters.Small.Height + 10);
        // Labels that stand above their track are not to be struck through by the months.
        IEnumerable<(float, float)> bands = width == Width.Wide
            ? [(legend.Bottom + 4, rows[^1].Bottom)]
            : rows.Select(r => (r.Middle - Track / 2, r.Bottom)).Prepend((legend.Bottom + 4, legend.Bottom + 4 + Letters.Small.Height));
        Months(chart, writing, sheet, legend.Bottom + 4 + Letters.Small.Height / 2, [.. bands]);
        foreach (var (happening, (middle, _)) in chart.Happenings.Zip(rows))
        {
            var at = x.PixelAt(happening.Day.DayNumber);
            sheet.Line(x.FirstPixel, middle, whole, middle, Palette.Hairline);
            Label(sheet, at, middle, $"{writing.ShortDay(happening.Day)} · {Left(happening.Day.DayNumber - chart.First.DayNumber, writing, language)}");
            sheet.Mark(at, middle, happening.Kind.Mark, happening.Kind.Hue, MarkSize);
        }

        return sheet.Finish(rows[^1].Bottom + 4);
    }

    private static List<(float Middle, float Bottom)> Rows(EventTimeline chart, RowLabels labels, Sheet sheet, float top)
    {
        List<(float Middle, float Bottom)> rows = [];
        for (var i = 0; i < chart.Happenings.Count; i++)
        {
            var row = labels.Draw(sheet, i, top, Track);
            rows.Add(row);
            top = row.Bottom + Gap;
        }

        return rows;
    }

    private static void Months(EventTimeline chart, Writing writing, Sheet sheet, float line, IReadOnlyList<(float Top, float Bottom)> bands)
    {
        var start = sheet.X.FirstPixel;
        var first = $"{chart.First.Day} {writing.Month(chart.First)}";
        var beside = start > Letters.Small.WidthOf(first) + 5;
        sheet.Text(beside ? start - 5 : start + 5, line, first, Letters.Small, beside ? Anchor.End : Anchor.Start);
        Upright(start, Palette.Muted);
        var free = beside ? start : start + 5 + Letters.Small.WidthOf(first) + 8;
        var month = new DateOnly(chart.First.Year, chart.First.Month, 1).AddMonths(1);
        for (; month <= chart.Last; month = month.AddMonths(1))
        {
            var at = sheet.X.PixelAt(month.DayNumber);
            Upright(at, Palette.Hairline);
            var name = month.Month == 1 ? $"{writing.Month(month)} {month.Year:0000}" : writing.Month(month);
            if (at >= free && at + 5 + Letters.Small.WidthOf(name) <= sheet.Width)
            {
                sheet.Text(at + 5, line, name, Letters.Small);
                free = at + 5 + Letters.Small.WidthOf(name) + 8;
            }
        }

        void Upright(float at, string colour)
        {
            foreach (var (top, bottom) in bands)
            {
                sheet.Line(at, top, at, bottom, colour);
            }
        }
    }

    private static void Label(Sheet sheet, float at, float middle, string text)
    {
        var width = Letters.Small.WidthOf(text);
        var right = at + MarkSize / 2 + 7;
        // A white ground, so that the track does not strike the words through.
        var left = right + width <= sheet.Width ? right : at - MarkSize / 2 - 7 - width;
        sheet.Bar(sheet.X.ValueAt(left - 3), sheet.X.ValueAt(left + width + 3), middle, Letters.Small.Height + 2, Palette.White);
        sheet.Text(left, middle, text, Letters.Small.In(Palette.Ink));
    }

    private static string Left(int days, Writing writing, Language language) => days switch
    {
        0 => Today.In(language),
        1 => OneDay.In(language),
        _ => Days.In(language).Replace("{0}", writing.Number(days), StringComparison.Ordinal),
    };
}
