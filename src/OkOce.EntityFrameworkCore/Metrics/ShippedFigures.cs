using Microsoft.EntityFrameworkCore;
using OkOce.Domain.Metrics;

namespace OkOce.EntityFrameworkCore.Metrics;

/// <summary>Brings the stored figures to those of <see cref="PublishedHistory"/>, which nobody but a release changes.</summary>
internal static class ShippedFigures
{
    internal static IReadOnlyList<StoredFigure> All { get; } =
    [
        .. PublishedHistory.JakpreneurReach.Rows.Select(row => new StoredFigure("jakpreneur-reach", row.Figure)),
        .. PublishedHistory.Members.SelectMany(series => series.Figures, (series, figure) => new StoredFigure(series.Id, figure)),
        .. PublishedHistory.Licences.Select(figure => new StoredFigure("licences", figure)),
    ];

    internal static async Task FillAsync(OkOceContext context, IReadOnlyList<StoredFigure> figures, CancellationToken cancellationToken)
    {
        var stored = await context.Figures.ToDictionaryAsync(f => (f.Series, f.Id), cancellationToken);
        foreach (var (figure, place) in figures.Select((figure, place) => (figure, place)))
        {
            var row = FigureRow.Of(figure, place);
            if (stored.Remove((row.Series, row.Id), out var before))
            {
                context.Entry(before).CurrentValues.SetValues(row);
            }
            else
            {
                context.Add(row);
            }
        }

        // A claim that a release withdrew must not go on being shown.
        context.RemoveRange(stored.Values);
    }
}
