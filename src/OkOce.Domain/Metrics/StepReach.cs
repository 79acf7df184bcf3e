using OkOce.Domain.Movement;

namespace OkOce.Domain.Metrics;

/// <summary>How many members reached each of the seven steps, as published together for one day.</summary>
/// <remarks>
/// Where <see cref="Order"/> is free, a difference between two steps is not a loss: whoever wanted only a
/// licence took only that, and a later step may even count more than an earlier one.
/// </remarks>
public sealed class StepReach
{
    /// <summary>Pairs seven published figures with the seven steps.</summary>
    /// <param name="order">Whether the steps had to be taken in order when the figures were published.</param>
    /// <param name="figures">One figure a step, P1 first.</param>
    /// <exception cref="ArgumentException">There are not seven, they are of different days or units, or a step counts more members than registered.</exception>
    public StepReach(StepOrder order, IReadOnlyList<PublishedFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        if (figures.Count != ProgrammeStep.All.Count)
        {
            throw new ArgumentException($"The reach of the steps is {ProgrammeStep.All.Count} figures, not {figures.Count}.", nameof(figures));
        }

        if (figures.FirstOrDefault(f => f.AsOf != figures[0].AsOf || f.Unit != figures[0].Unit) is { } stray)
        {
            throw new ArgumentException($"'{stray.Id}' is of another day or unit than '{figures[0].Id}'.", nameof(figures));
        }

        Order = order;
        Rows = [.. figures.Select((figure, i) => new StepReachRow(
            ProgrammeStep.All[i],
            figure,
            Share.Of(figure.Value, figures[0].Value),
            i == 0 || figures[i - 1].Value == 0 ? null : 100m * figure.Value / figures[i - 1].Value))];
    }

    /// <summary>Whether the steps had to be taken in order when the figures were published.</summary>
    public StepOrder Order { get; }

    /// <summary>One row a step, P1 first.</summary>
    public IReadOnlyList<StepReachRow> Rows { get; }

    /// <summary>The day the figures are about.</summary>
    public DateOnly AsOf => Rows[0].Figure.AsOf;
}
