using OkOce.Dashboard.Site;
using OkOce.Domain.Metrics;
using OkOce.Domain.Readiness;

namespace OkOce.Dashboard.Cases;

/// <summary>The list of cases, and a page for each.</summary>
internal static class CasePages
{
    internal static void MapCases(this IEndpointRouteBuilder app)
    {
        app.MapGet("/cases", (PageRequest request, CaseBoard board) =>
        {
            var (sector, verdict) = (request.Query.GetValueOrDefault("sector").ToString(), request.Query.GetValueOrDefault("verdict").ToString());
            var shown = board.All().Where(one =>
                (sector.Length == 0 || one.Case.Before.Sector.Code == sector)
                && (verdict.Length == 0 || one.Assessments.Any(assessment => assessment.Verdict.ToString() == verdict)));
            return Page.Of<CasesPage>(
                request, [], ("Cases", (IReadOnlyList<AssessedCase>)[.. shown]), ("Sector", sector), ("Verdict", verdict), ("Today", board.Today));
        });
        app.MapGet("/cases/{id}", (string id, PageRequest request, CaseBoard board) => board.Find(id) is { } found
            ? Page.Of<CasePage>(request, [], ("Model", found), ("Today", board.Today))
            : Results.NotFound());
    }

    // The verdict that weighs most leads: what stops goods before what is only unknown.
    internal static int Weight(Verdict verdict) => verdict switch
    {
        Verdict.NotReady => 0,
        Verdict.Undetermined => 1,
        Verdict.NoKnownObstacle => 2,
        Verdict.ReadyToShip => 3,
        _ => 4,
    };
}
