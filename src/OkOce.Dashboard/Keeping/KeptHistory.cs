using OkOce.Domain.Metrics;
using OkOce.EntityFrameworkCore.Metrics;

namespace OkOce.Dashboard.Keeping;

/// <summary>The published figures as the store keeps them, put together as the page shows them.</summary>
/// <param name="Reach">The reach of the seven steps.</param>
/// <param name="Members">Members over time, a series for each definition.</param>
/// <param name="Licences">Licence counts side by side.</param>
internal sealed record KeptHistory(StepReach Reach, IReadOnlyList<PublishedSeries> Members, IReadOnlyList<PublishedFigure> Licences)
{
    private const string ReachSeries = "jakpreneur-reach";
    private const string LicenceSeries = "licences";

    internal static KeptHistory Of(IReadOnlyList<StoredFigure> figures)
    {
        var bySeries = figures.ToLookup(stored => stored.Series, stored => stored.Figure);
        return new(
            // Whether the steps were free is a fact of the programme and not of a figure, so the library tells it.
            new(PublishedHistory.JakpreneurReach.Order, [.. bySeries[ReachSeries]]),
            [.. PublishedHistory.Members.Select(series => new PublishedSeries(series.Id, series.Title, [.. bySeries[series.Id]]))],
            [.. bySeries[LicenceSeries]]);
    }
}
