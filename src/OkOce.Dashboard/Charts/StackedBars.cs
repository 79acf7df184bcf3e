using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>Rows of bars, each split by the same series: who can fix, per blocker; verdicts, per sector and destination.</summary>
public sealed record StackedBars : ChartFigure
{
    private static readonly LocalizedText Total = new("Total", "Jumlah");

    /// <summary>Stacks the rows.</summary>
    /// <param name="text">The words around the chart.</param>
    /// <param name="rowHeading">What a row is, such as "Sector".</param>
    /// <param name="unit">What is counted, such as "findings".</param>
    /// <param name="series">The series, in the order of the stack.</param>
    /// <param name="rows">The rows, top first.</param>
    /// <param name="groupHeading">What a group of rows is, such as "Sector"; needed where rows have groups.</param>
    /// <exception cref="ArgumentException">
    /// A row lacks a value for a series, or has one too many, or one below zero; or rows have groups whose heading is not given.
    /// </exception>
    public StackedBars(
        FigureText text, LocalizedText rowHeading, LocalizedText unit, IReadOnlyList<BarSeries> series, IReadOnlyList<BarRow> rows, LocalizedText? groupHeading = null)
        : base(text)
    {
        if (groupHeading is null && rows.Any(r => r.Group is not null))
        {
            throw new ArgumentException($"The rows of '{text.Id}' stand in groups: expected a heading for them, found none.", nameof(groupHeading));
        }

        if (rows.FirstOrDefault(r => r.Values.Count != series.Count || r.Values.Any(v => v < 0)) is { } wrong)
        {
            throw new ArgumentException(
                $"Row '{wrong.Name}' of '{text.Id}': expected {series.Count} values of zero or more, found [{string.Join("; ", wrong.Values)}].", nameof(rows));
        }

        (RowHeading, Unit, Series, Rows, GroupHeading) = (rowHeading, unit, series, rows, groupHeading);
    }

    /// <summary>What a row is.</summary>
    public LocalizedText RowHeading { get; }

    /// <summary>What a group of rows is; <see langword="null"/> where rows stand in none.</summary>
    public LocalizedText? GroupHeading { get; }

    /// <summary>What is counted.</summary>
    public LocalizedText Unit { get; }

    /// <summary>The series, in the order of the stack.</summary>
    public IReadOnlyList<BarSeries> Series { get; }

    /// <summary>The rows, top first.</summary>
    public IReadOnlyList<BarRow> Rows { get; }

    /// <inheritdoc/>
    public override bool IsEmpty => Rows.All(r => r.Values.All(v => v == 0));

    /// <inheritdoc/>
    public override FigureTable Table(Language language)
    {
        var grouped = GroupHeading is not null;
        return new(
            [
                .. GroupHeading is null ? Array.Empty<Column>() : [new Column(GroupHeading.In(language))],
                new(RowHeading.In(language)),
                .. Series.Select(s => new Column(s.Name.In(language), Numeric: true)),
                new($"{Total.In(language)} ({Unit.In(language)})", Numeric: true),
            ],
            [
                .. Rows.Select(r => new TableRow(
                [
                    .. grouped ? [new Cell(r.Group?.In(language) ?? "")] : Array.Empty<Cell>(),
                    new(r.Name.In(language)),
                    .. r.Values.Select(v => Cell.Of(v, language)),
                    Cell.Of(r.Values.Sum(), language),
                ])),
            ]);
    }

    private protected override string Describe(Language language)
    {
        var writing = Writing.In(language);
        var rows = Rows.Select(r =>
        {
            var parts = Series.Zip(r.Values).Where(p => p.Second > 0).Select(p => $"{p.First.Name.In(language)} {writing.Number(p.Second)}");
            var name = r.Group is null ? r.Name.In(language) : $"{r.Group.In(language)}, {r.Name.In(language)}";
            return $"{name}: {string.Join(", ", parts.DefaultIfEmpty("0"))}";
        });
        return AltSentence.List(rows, Unit, language);
    }

    private protected override Drawing Draw(Language language, Width width) => StackedBarsDrawing.Draw(this, language, width);
}
