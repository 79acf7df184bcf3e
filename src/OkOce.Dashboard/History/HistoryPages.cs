using OkOce.Dashboard.Charts;
using OkOce.Dashboard.Site;
using OkOce.Domain.Metrics;

namespace OkOce.Dashboard.History;

/// <summary>The page of published history.</summary>
internal static class HistoryPages
{
    internal static void MapHistory(this IEndpointRouteBuilder app) => app.MapGet("/history", (PageRequest request) =>
    {
        ChartFigure[] figures =
        [
            HistoryFigures.Reach(PublishedHistory.JakpreneurReach),
            HistoryFigures.Members(PublishedHistory.Members),
            HistoryFigures.Licences(PublishedHistory.Licences),
        ];
        return Page.Of<HistoryPage>(request, figures, ("Figures", figures));
    });
}
