using OkOce.Dashboard.Site;

namespace OkOce.Dashboard.Home;

/// <summary>The page that opens first.</summary>
public static class FirstPage
{
    /// <summary>Maps the page.</summary>
    public static void MapFirstPage(this IEndpointRouteBuilder app) =>
        app.MapGet("/", (PageRequest request) => Page.Of<HomePage>(request, []));
}
