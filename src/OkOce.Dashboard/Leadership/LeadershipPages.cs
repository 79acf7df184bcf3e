using OkOce.Dashboard.Cases;
using OkOce.Dashboard.Charts;
using OkOce.Dashboard.Site;
using OkOce.Domain.Metrics;

namespace OkOce.Dashboard.Leadership;

/// <summary>The page that opens first: who must act, what changes ahead, how verdicts fall.</summary>
internal static class LeadershipPages
{
    internal static void MapLeadership(this IEndpointRouteBuilder app) => app.MapGet("/", async (PageRequest request, CaseBoard board) =>
    {
        var figures = Figures(await board.RealAsync(), board.Assessor.Rulebook, board.Today);
        return Page.Of<LeadershipPage>(request, figures, ("Figures", figures), ("Today", board.Today));
    });

    internal static ChartFigure[] Figures(IReadOnlyList<AssessedCase> cases, Domain.Requirements.Rulebook rulebook, DateOnly today)
    {
        Source source = new(new($"the published cases, by rulebook {rulebook.Version}", $"kasus terbit, menurut buku aturan {rulebook.Version}"));
        var blockers = Blockers.Of(cases);
        return
        [
            WhoMustAct.ByActor(blockers, today, source),
            WhoMustAct.ByRequirement(blockers, today, source),
            LawAheadFigure.Of(LawAhead.Between(rulebook, cases, today, today.AddDays(LawAheadFigure.Days)), today, source),
            VerdictFigures.BySector(cases, today, source),
            VerdictFigures.ByMarket(cases, today, source),
        ];
    }
}
