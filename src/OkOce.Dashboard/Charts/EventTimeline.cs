using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>What happens when, in a run of days such as the next ninety.</summary>
public sealed record EventTimeline : ChartFigure
{
    private static readonly LocalizedText DayHeading = new("Day", "Tanggal");
    private static readonly LocalizedText KindHeading = new("What", "Jenis");
    private static readonly LocalizedText NameHeading = new("Event", "Peristiwa");
    private static readonly LocalizedText DetailHeading = new("Detail", "Keterangan");
    private static readonly LocalizedText Events = new("events", "peristiwa");

    /// <summary>Lays out the events.</summary>
    /// <param name="text">The words around the chart.</param>
    /// <param name="first">The first day shown; days are counted from it.</param>
    /// <param name="last">The last day shown, after the first.</param>
    /// <param name="events">The events, in any order.</param>
    /// <exception cref="ArgumentException">The last day is not after the first, or an event lies outside them.</exception>
    public EventTimeline(FigureText text, DateOnly first, DateOnly last, IEnumerable<TimelineEvent> events)
        : base(text)
    {
        if (last <= first)
        {
            throw new ArgumentException($"'{text.Id}': expected a last day after {first:O}, found {last:O}.", nameof(last));
        }

        (First, Last, Happenings) = (first, last, [.. events.OrderBy(e => e.Day)]);
        if (Happenings.FirstOrDefault(e => e.Day < first || e.Day > last) is { } outside)
        {
            throw new ArgumentException($"'{text.Id}': '{outside.Name}' is on {outside.Day:O}, outside {first:O} to {last:O}.", nameof(events));
        }
    }

    /// <summary>The first day shown.</summary>
    public DateOnly First { get; }

    /// <summary>The last day shown.</summary>
    public DateOnly Last { get; }

    /// <summary>The events by day.</summary>
    public IReadOnlyList<TimelineEvent> Happenings { get; }

    /// <inheritdoc/>
    public override bool IsEmpty => Happenings.Count == 0;

    /// <inheritdoc/>
    public override FigureTable Table(Language language)
    {
        var detailed = Happenings.Any(e => e.Detail is not null);
        return new(
            [
                new(DayHeading.In(language)), new(KindHeading.In(language)), new(NameHeading.In(language)),
                .. detailed ? [new Column(DetailHeading.In(language))] : Array.Empty<Column>(),
            ],
            [
                .. Happenings.Select(e => new TableRow(
                [
                    Cell.Of(e.Day, language), new(e.Kind.Name.In(language)), new(e.Name.In(language)),
                    .. detailed ? [new Cell(e.Detail?.In(language) ?? "")] : Array.Empty<Cell>(),
                ],
                Source: e.Source)),
            ]);
    }

    private protected override string Describe(Language language) => AltSentence.List(
        Happenings.Select(e => $"{Writing.In(language).Day(e.Day)}: {e.Name.In(language)} ({e.Kind.Name.In(language)})"), Events, language);

    private protected override Drawing Draw(Language language, Width width) => EventTimelineDrawing.Draw(this, language, width);
}
