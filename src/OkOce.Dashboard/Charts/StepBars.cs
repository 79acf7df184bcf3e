using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>How many reached each step, with the share of the first step and of the step before, each named.</summary>
public sealed record StepBars : ChartFigure
{
    internal static readonly LocalizedText OfPrevious = new("of previous step", "dari langkah sebelumnya");
    private static readonly LocalizedText StepHeading = new("Step", "Langkah");
    private static readonly LocalizedText OfCode = new("of {0}", "dari {0}");

    /// <summary>Puts the steps in a row.</summary>
    /// <param name="text">The words around the chart.</param>
    /// <param name="unit">Who is counted, such as "members".</param>
    /// <param name="steps">The steps in their order; a later one may be larger where steps are free in order.</param>
    /// <exception cref="ArgumentException">A step was reached by fewer than none.</exception>
    public StepBars(FigureText text, LocalizedText unit, IReadOnlyList<ReachedStep> steps)
        : base(text)
    {
        if (steps.FirstOrDefault(s => s.Reached < 0) is { } wrong)
        {
            throw new ArgumentException($"'{text.Id}': step {wrong.Code} expected zero or more, found {wrong.Reached}.", nameof(steps));
        }

        (Unit, Steps) = (unit, steps);
    }

    /// <summary>Who is counted.</summary>
    public LocalizedText Unit { get; }

    /// <summary>The steps in their order.</summary>
    public IReadOnlyList<ReachedStep> Steps { get; }

    /// <inheritdoc/>
    public override bool IsEmpty => Steps.All(s => s.Reached == 0);

    /// <inheritdoc/>
    public override FigureTable Table(Language language) => new(
        [
            new(StepHeading.In(language)), new(Unit.In(language), Numeric: true),
            new(OfFirst(language), Numeric: true), new(OfPrevious.In(language), Numeric: true),
        ],
        [
            .. Steps.Select((s, i) => new TableRow(
            [
                new($"{s.Code} {s.Name.In(language)}"),
                Cell.Of(s.Reached, language),
                Cell.Share(s.Reached, Steps[0].Reached, language),
                i == 0 ? new("–", "") : Cell.Share(s.Reached, Steps[i - 1].Reached, language),
            ])),
        ]);

    internal string OfFirst(Language language) => OfCode.In(language).Replace("{0}", Steps[0].Code, StringComparison.Ordinal);

    private protected override string Describe(Language language)
    {
        var writing = Writing.In(language);
        return AltSentence.List(
            Steps.Select(s => $"{s.Code} {s.Name.In(language)}: {writing.Number(s.Reached)}, {writing.Share(s.Reached, Steps[0].Reached)} {OfFirst(language)}"),
            Unit, language);
    }

    private protected override Drawing Draw(Language language, Width width) => StepBarsDrawing.Draw(this, language, width);
}
