using OkOce.Domain.Metrics;
using OkOce.EntityFrameworkCore.CaseFiles;
using OkOce.EntityFrameworkCore.Metrics;

namespace OkOce.EntityFrameworkCore.Tests.Metrics;

public sealed class FigureTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();
    private readonly OkOceStore store;

    public FigureTests() => store = directory.Open();

    public void Dispose()
    {
        store.Dispose();
        directory.Dispose();
    }

    [Fact]
    public async Task The_published_history_comes_back_figure_for_figure()
    {
        await Fill(ShippedFigures.All);

        var figures = await store.FiguresAsync(TestContext.Current.CancellationToken);
        figures.Should().Equal(ShippedFigures.All);
        figures.Where(f => f.Series == "jakpreneur-reach").Select(f => f.Figure).Should().Equal(PublishedHistory.JakpreneurReach.Rows.Select(r => r.Figure));
        figures.Where(f => f.Series == "licences").Select(f => f.Figure).Should().Equal(PublishedHistory.Licences);
        foreach (var series in PublishedHistory.Members)
        {
            figures.Where(f => f.Series == series.Id).Select(f => f.Figure).Should().Equal(series.Figures);
        }
    }

    [Fact]
    public async Task A_later_release_corrects_adds_and_withdraws_figures()
    {
        var first = ShippedFigures.All[0];
        var corrected = first with { Figure = first.Figure with { Value = 0.5m, Exactness = Exactness.AtLeast, Note = new("corrected", "diperbaiki") } };
        var added = first with { Series = "lain" };
        await Fill([first, ShippedFigures.All[1]]);

        await Fill([added, corrected]);

        (await store.FiguresAsync(TestContext.Current.CancellationToken)).Should().Equal(added, corrected);
    }

    private Task<FillReport> Fill(IReadOnlyList<StoredFigure> figures) => store.FillAsync(Given.Reader, [], figures);
}
