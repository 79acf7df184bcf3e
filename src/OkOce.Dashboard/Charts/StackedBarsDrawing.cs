using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>Draws <see cref="StackedBars"/>: every part labelled with its number, the total at the end, what stands apart in a column of its own.</summary>
internal sealed class StackedBarsDrawing : IDisposable
{
    private const float Bar = 26;
    private const float Gap = 10;
    private const float Seam = 1.5f;
    private static readonly Letters Tiny = Letters.Small with { Colour = Palette.Ink, Bold = true };

    private readonly StackedBars chart;
    private readonly Language language;
    private readonly Writing writing;
    private readonly RowLabels labels;
    private readonly Sheet sheet;
    private readonly float apartFrom;
    private readonly bool hasApart;

    private StackedBarsDrawing(StackedBars chart, Language language, Width width)
    {
        (this.chart, this.language, writing) = (chart, language, Writing.In(language));
        labels = new(chart.Rows.Select(r => (r.Name.In(language), (string?)null)), width);
        var (stack, apart) = (chart.Rows.Max(r => Sum(r, apart: false)), chart.Rows.Max(r => Sum(r, apart: true)));
        var stackLabel = LabelWidth(stack);
        hasApart = apart > 0;
        var apartLabel = hasApart ? LabelWidth(apart) : 0;
        var between = hasApart ? 28f : 0;
        var room = RowLabels.Of(width) - labels.Left - stackLabel - between - apartLabel;
        var whole = (double)(stack + apart);
        var x = new Scale(0, whole, labels.Left, labels.Left + room);
        apartFrom = x.PixelAt((double)stack) + stackLabel + between;
        sheet = new(RowLabels.Of(width), x, Scale.Pixels);
    }

    public static Drawing Draw(StackedBars chart, Language language, Width width)
    {
        using StackedBarsDrawing drawing = new(chart, language, width);
        return drawing.Draw();
    }

    public void Dispose() => sheet.Dispose();

    private Drawing Draw()
    {
        var top = 0f;
        if (chart.Series.Count > 1)
        {
            // Without those that no row has: nobody should look for a colour that is not there.
            var drawn = chart.Series.Where((_, i) => chart.Rows.Any(r => r.Values[i] > 0));
            Legend legend = new(drawn.Select(s => (s.Name.In(language), s.Hue, (Mark?)null)), sheet.Width);
            legend.Draw(sheet);
            top = legend.Bottom;
        }

        for (var i = 0; i < chart.Rows.Count; i++)
        {
            var group = chart.Rows[i].Group;
            if (group is not null && (i == 0 || group != chart.Rows[i - 1].Group))
            {
                top = Heading(group.In(language), i == 0 ? top : top + 8);
            }

            var (middle, bottom) = labels.Draw(sheet, i, top, Bar);
            top = bottom + (Row(chart.Rows[i], middle) ? Tiny.Height + 2 : 0) + Gap;
        }

        return sheet.Finish(top - Gap + 4);
    }

    private float Heading(string text, float top)
    {
        sheet.Text(0, top + Letters.Heading.Height / 2, Letters.Heading.Wrap(text, sheet.Width, lines: 1)[0], Letters.Heading);
        sheet.Line(0, top + Letters.Heading.Height + 4, sheet.Width, top + Letters.Heading.Height + 4, Palette.Hairline);
        return top + Letters.Heading.Height + 12;
    }

    // Returns whether a number had to go below the bar, where the row must leave room for it.
    private bool Row(BarRow row, float middle)
    {
        var stacked = Sum(row, apart: false);
        Baseline(sheet.X.PixelAt(0), middle);
        var below = Stack(row, middle, apart: false, sheet.X.PixelAt(0));
        sheet.Text(sheet.X.PixelAt((double)stacked) + 8, middle, writing.Number(stacked), Letters.Figure);
        if (hasApart)
        {
            var unknown = Sum(row, apart: true);
            Baseline(apartFrom, middle);
            below |= Stack(row, middle, apart: true, apartFrom);
            sheet.Text(apartFrom + sheet.X.PixelAt((double)unknown) - sheet.X.PixelAt(0) + 8, middle, writing.Number(unknown), Letters.Figure);
        }

        return below;
    }

    private void Baseline(float at, float middle) =>
        sheet.Line(at - 0.5f, middle - Bar / 2 - 2, at - 0.5f, middle + Bar / 2 + 2, Palette.Muted);

    private bool Stack(BarRow row, float middle, bool apart, float from)
    {
        var (at, below, free) = (sheet.X.ValueAt(from), false, from);
        foreach (var (series, value) in chart.Series.Zip(row.Values).Where(p => p.First.Apart == apart && p.Second > 0))
        {
            var (left, right) = (sheet.X.PixelAt(at), sheet.X.PixelAt(at + (double)value));
            var seam = right - left > 3 * Seam ? Seam : 0;
            sheet.Bar(at, sheet.X.ValueAt(right - seam), middle, Bar, Palette.Of(series.Hue));
            at += (double)value;
            if (value == Sum(row, apart))
            {
                // The only part: the total beside it says it.
                continue;
            }

            var number = writing.Number(value);
            if (Letters.Figure.WidthOf(number) + 6 <= right - left)
            {
                sheet.Text((left + right - seam) / 2, middle, number, Letters.Figure.In(Palette.LettersOn(series.Hue)), Anchor.Middle);
                continue;
            }

            // Too narrow a part for its number: below it, pushed right past a neighbour's.
            var half = Tiny.WidthOf(number) / 2;
            var place = Math.Max((left + right) / 2, free + half + 5);
            sheet.Line((left + right) / 2, middle + Bar / 2, place, middle + Bar / 2 + 4, Palette.Muted);
            sheet.Text(place, middle + Bar / 2 + 3 + Tiny.Height / 2, number, Tiny, Anchor.Middle);
            (below, free) = (true, place + half);
        }

        return below;
    }

    private decimal Sum(BarRow row, bool apart) => chart.Series.Zip(row.Values).Where(p => p.First.Apart == apart).Sum(p => p.Second);

    private float LabelWidth(decimal most) => Letters.Figure.WidthOf(writing.Number(most)) + 12;
}
