using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using OkOce.Dashboard.Charts;
using OkOce.Dashboard.Site;
using OkOce.Domain;

namespace OkOce.Dashboard.Tests.Site;

/// <summary>A page with given figures, as a feature would write it.</summary>
public sealed class SamplePage : ComponentBase
{
    [Parameter]
    public required PageRequest Request { get; set; }

    [Parameter]
    public required IReadOnlyList<ChartFigure> Figures { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<Shell>(0);
        builder.AddComponentParameter(1, nameof(Shell.Request), Request);
        builder.AddComponentParameter(2, nameof(Shell.Title), new LocalizedText("Sample of every chart (synthetic)", "Contoh tiap bagan (sintetis)"));
        builder.AddComponentParameter(3, nameof(Shell.Lead), new LocalizedText("Drawn by a test to be looked at.", "Digambar oleh uji untuk dilihat."));
        builder.AddComponentParameter(4, nameof(Shell.FactDay), (DateOnly?)new DateOnly(2026, 11, 24));
        builder.AddComponentParameter(5, nameof(Shell.LawDay), (DateOnly?)new DateOnly(2026, 11, 24));
        builder.AddComponentParameter(6, nameof(Shell.ChildContent), (RenderFragment)(content =>
        {
            foreach (var figure in Figures)
            {
                content.OpenComponent<Figure>(0);
                content.AddComponentParameter(1, nameof(Figure.Model), figure);
                content.CloseComponent();
            }
        }));
        builder.CloseComponent();
    }
}
