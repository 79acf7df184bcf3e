using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using OkOce.Dashboard.Charts;

namespace OkOce.Dashboard.Site;

/// <summary>Answers a request with a page, or with the CSV of one of its figures.</summary>
public static class Page
{
    /// <summary>The page, or the numbers of the figure that the request names; not found if the page has no such figure.</summary>
    /// <typeparam name="TPage">The page's component; it has a parameter <c>Request</c>.</typeparam>
    /// <param name="request">What was asked for.</param>
    /// <param name="figures">The figures on the page.</param>
    /// <param name="parameters">The component's other parameters, by name.</param>
    public static IResult Of<TPage>(PageRequest request, IReadOnlyList<ChartFigure> figures, params (string Name, object? Value)[] parameters)
        where TPage : IComponent
    {
        if (request.Csv is { } id)
        {
            return figures.FirstOrDefault(f => f.Text.Id == id) is { } figure ? File(figure, request) : Results.NotFound();
        }

        Dictionary<string, object?> given = new(StringComparer.Ordinal) { ["Request"] = request };
        foreach (var (name, value) in parameters)
        {
            given.Add(name, value);
        }

        return new RenderedPage<TPage>(given);
    }

    // With a byte order mark: without it a spreadsheet takes UTF-8 for the machine's old code page.
    private static IResult File(ChartFigure figure, PageRequest request) => Results.File(
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(FigureCsv.Write(figure, request.Language))],
        "text/csv; charset=utf-8",
        string.Create(CultureInfo.InvariantCulture, $"ok-oce-{figure.Text.Id}-{figure.Text.AsOf:yyyy-MM-dd}.csv"));
}
