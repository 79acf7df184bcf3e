using OkOce.Dashboard.Site;
using OkOce.Domain.Metrics;

namespace OkOce.Dashboard.Cases;

/// <summary>The list of cases, and a page for each.</summary>
internal static class CasePages
{
    internal static void MapCases(this IEndpointRouteBuilder app)
    {
        app.MapGet("/cases", async (PageRequest request, CaseBoard board) =>
        {
            var (sector, verdict) = (request.Query.GetValueOrDefault("sector").ToString(), request.Query.GetValueOrDefault("verdict").ToString());
            var shown = (await board.AllAsync()).Where(one =>
                (sector.Length == 0 || one.Case.Before.Sector.Code == sector)
                && (verdict.Length == 0 || one.Assessments.Any(assessment => assessment.Verdict.ToString() == verdict)));
            return Page.Of<CasesPage>(
                request, [], ("Cases", (IReadOnlyList<AssessedCase>)[.. shown]), ("Sector", sector), ("Verdict", verdict), ("Today", board.Today));
        });
        app.MapGet("/cases/{id}", async (string id, PageRequest request, CaseBoard board) => await board.FindAsync(id) is { } found
            ? Page.Of<CasePage>(request, [], ("Model", found), ("Today", board.Today))
            : Results.NotFound());
    }
}
