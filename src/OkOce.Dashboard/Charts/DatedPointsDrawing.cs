using System.Globalization;
using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>
/// Draws <see cref="DatedPoints"/>: a mark a point with its number, years below, a few levels across.
/// On a narrow picture, where labels of one season would find no room, a row a point instead.
/// </summary>
internal static class DatedPointsDrawing
{
    private const float MarkSize = 10;
    private const float Row = 18;
    private const float Gap = 8;

    public static Drawing Draw(DatedPoints chart, Language language, Width width) =>
        width == Width.Wide ? Plane(chart, language) : Rows(chart, language);

    private static Drawing Rows(DatedPoints chart, Language language)
    {
        var writing = Writing.In(language);
        var whole = RowLabels.Of(Width.Narrow);
        RowLabels labels = new(chart.Points.Select(p => (DatedPoints.Day(p, language), (string?)null)), Width.Narrow);
        var most = chart.Points.Max(p => p.Value);
        var last = whole - Letters.Figure.WidthOf(writing.Number(most)) - MarkSize / 2 - 8;
        using Sheet sheet = new(whole, new(0, Math.Max(1, (double)most), labels.Left + MarkSize / 2, last), Scale.Pixels);
        var legend = Key(chart, language, whole);
        legend.Draw(sheet);
        var top = legend.Bottom;
        for (var i = 0; i < chart.Points.Count; i++)
        {
            var point = chart.Points[i];
            var (middle, bottom) = labels.Draw(sheet, i, top, Row);
            var at = sheet.X.PixelAt((double)point.Value);
            sheet.Line(labels.Left, middle, at, middle, Palette.Hairline, 2);
            sheet.Mark(at, middle, point.Series.Mark, point.Series.Hue, MarkSize);
            sheet.Text(at + MarkSize / 2 + 6, middle, writing.Number(point.Value), Letters.Figure);
            top = bottom + Gap;
        }

        return sheet.Finish(top - Gap + 4);
    }

    private static Drawing Plane(DatedPoints chart, Language language)
    {
        var writing = Writing.In(language);
        var whole = RowLabels.Of(Width.Wide);
        var levels = Levels((double)chart.Points.Max(p => p.Value));
        var left = levels.Max(l => Letters.Small.WidthOf(writing.Number((decimal)l))) + 10;
        var (first, last) = Years(chart);
        Scale x = new(first.DayNumber, last.DayNumber, left, whole - 6);
        var legend = Key(chart, language, whole);
        var top = legend.Bottom + 10;
        var bottom = top + 290;
        using Sheet sheet = new(whole, x, new(0, levels[^1], bottom, top));
        legend.Draw(sheet);
        Grid(sheet, levels, (first, last), left, writing);
        Points(sheet, chart, writing, new(left + 2, top - 8, whole, bottom - 2));
        return sheet.Finish(bottom + Letters.Small.Height + 10);
    }

    private static Legend Key(DatedPoints chart, Language language, float width) =>
        new(chart.Points.Select(p => p.Series).Distinct().Select(s => (s.Name.In(language), s.Hue, (Mark?)s.Mark)), width);

    private static void Grid(Sheet sheet, double[] levels, (DateOnly First, DateOnly Last) years, float left, Writing writing)
    {
        foreach (var level in levels)
        {
            var y = sheet.Y.PixelAt(level);
            sheet.Line(left, y, sheet.Width, y, level == 0 ? Palette.Muted : Palette.Hairline);
            sheet.Text(left - 8, y, writing.Number((decimal)level), Letters.Small, Anchor.End);
        }

        var bottom = sheet.Y.PixelAt(0);
        var every = (years.Last.Year - years.First.Year) switch { > 24 => 5, > 10 => 2, _ => 1 };
        for (var year = years.First; year < years.Last; year = year.AddYears(every))
        {
            var at = sheet.X.PixelAt(year.DayNumber);
            sheet.Line(at, bottom, at, bottom + 5, Palette.Muted);
            sheet.Text(at, bottom + 8 + Letters.Small.Height / 2, year.Year.ToString(CultureInfo.InvariantCulture), Letters.Small);
        }
    }

    private static void Points(Sheet sheet, DatedPoints chart, Writing writing, Box within)
    {
        var points = chart.Points
            .Select(p => (Point: p, Number: writing.Number(p.Value), X: sheet.X.PixelAt(p.Day.DayNumber), Y: sheet.Y.PixelAt((double)p.Value)))
            .ToList();
        var places = LabelPlaces.Arrange(within,
            [.. points.Select(p => (p.X, p.Y, Letters.Figure.WidthOf(p.Number), Letters.Figure.Height))], MarkSize / 2);
        foreach (var (point, place) in points.Zip(places))
        {
            if (place?.Leader is { } leader)
            {
                sheet.Line(leader.X1, leader.Y1, leader.X2, leader.Y2, Palette.Muted, 0.75f);
            }

            if (place?.Label is { } label)
            {
                sheet.Text(label.Left, (label.Top + label.Bottom) / 2, point.Number, Letters.Figure);
            }
        }

        foreach (var (point, _, x, y) in points)
        {
            sheet.Mark(x, y, point.Series.Mark, point.Series.Hue, MarkSize);
        }
    }

    private static (DateOnly First, DateOnly Last) Years(DatedPoints chart) =>
        (new(chart.Points[0].Day.Year, 1, 1), new(chart.Points[^1].Day.Year + 1, 1, 1));

    // Round levels, three to six of them, the last above the highest point.
    private static double[] Levels(double highest)
    {
        if (highest <= 0)
        {
            return [0, 1];
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(highest / 4)));
        double[] rounds = [1, 2, 2.5, 5, 10];
        var step = rounds.Select(r => r * power).First(s => s * 5 >= highest);
        var count = (int)Math.Ceiling(highest * 1.02 / step);
        return [.. Enumerable.Range(0, count + 1).Select(i => i * step)];
    }
}
