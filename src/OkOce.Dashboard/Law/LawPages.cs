using OkOce.Dashboard.Cases;
using OkOce.Dashboard.Site;
using OkOce.Domain.Publication;

namespace OkOce.Dashboard.Law;

/// <summary>The page of the law itself: what is declared, how it was read, what changes; and a page for each requirement.</summary>
internal static class LawPages
{
    // As far as law has been announced at all.
    private const int YearsAhead = 5;

    internal static void MapLaw(this IEndpointRouteBuilder app)
    {
        app.MapGet("/law", (PageRequest request, CaseBoard board) => Page.Of<LawPage>(
            request,
            [],
            ("Rulebook", board.Assessor.Rulebook),
            ("Changes", board.Assessor.Rulebook.Changes(board.Today, board.Today.AddYears(YearsAhead))),
            ("Today", board.Today)));
        app.MapGet("/law/{id}", (string id, PageRequest request, CaseBoard board) =>
            board.Assessor.Rulebook.Requirements.FirstOrDefault(one => one.Id.Value == id) is { } found
                ? Page.Of<RequirementPage>(request, [], ("Model", PrintedRequirement.Of(found)), ("Today", board.Today))
                : Results.NotFound());
    }
}
