using OkOce.Dashboard.Charts;
using OkOce.Dashboard.Keeping;
using OkOce.Dashboard.Site;
using OkOce.EntityFrameworkCore;

namespace OkOce.Dashboard.History;

/// <summary>The page of published history.</summary>
internal static class HistoryPages
{
    internal static void MapHistory(this IEndpointRouteBuilder app) => app.MapGet("/history", async (PageRequest request, OkOceStore store) =>
    {
        var history = KeptHistory.Of(await store.FiguresAsync());
        ChartFigure[] figures =
        [
            HistoryFigures.Reach(history.Reach),
            HistoryFigures.Members(history.Members),
            HistoryFigures.Licences(history.Licences),
        ];
        return Page.Of<HistoryPage>(request, figures, ("Figures", figures));
    });
}
