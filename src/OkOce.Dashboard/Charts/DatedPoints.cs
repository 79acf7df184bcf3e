using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>Published figures over time, side by side and never joined by a line: they may count different things.</summary>
public sealed record DatedPoints : ChartFigure
{
    private static readonly LocalizedText DayHeading = new("Day", "Tanggal");
    private static readonly LocalizedText SeriesHeading = new("Series", "Deret");

    /// <summary>Places the points.</summary>
    /// <param name="text">The words around the chart.</param>
    /// <param name="unit">What is counted, such as "members".</param>
    /// <param name="points">The points, in any order.</param>
    /// <exception cref="ArgumentException">A value is below zero.</exception>
    public DatedPoints(FigureText text, LocalizedText unit, IEnumerable<DatedPoint> points)
        : base(text)
    {
        (Unit, Points) = (unit, [.. points.OrderBy(p => p.Day).ThenBy(p => p.Value)]);
        if (Points.FirstOrDefault(p => p.Value < 0) is { } wrong)
        {
            throw new ArgumentException($"'{text.Id}': {wrong.Day:O} expected zero or more, found {wrong.Value}.", nameof(points));
        }
    }

    /// <summary>What is counted.</summary>
    public LocalizedText Unit { get; }

    /// <summary>The points by day.</summary>
    public IReadOnlyList<DatedPoint> Points { get; }

    /// <inheritdoc/>
    public override bool IsEmpty => Points.Count == 0;

    /// <inheritdoc/>
    public override FigureTable Table(Language language) => new(
        [new(DayHeading.In(language)), new(Unit.In(language), Numeric: true), new(SeriesHeading.In(language))],
        [
            .. Points.Select(p => new TableRow(
                [Cell.Of(p.Day, language) with { Shown = Day(p, language) }, Cell.Of(p.Value, language), new(p.Series.Name.In(language))],
                p.Definition, p.Source)),
        ]);

    internal static string Day(DatedPoint point, Language language) => point.ShownDay?.In(language) ?? Writing.In(language).Day(point.Day);

    private protected override string Describe(Language language) => AltSentence.List(
        Points.Select(p => $"{Day(p, language)}: {Writing.In(language).Number(p.Value)} ({p.Series.Name.In(language)})"), Unit, language);

    private protected override Drawing Draw(Language language, Width width) => DatedPointsDrawing.Draw(this, language, width);
}
