using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OkOce.Domain;
using OkOce.Domain.Metrics;

namespace OkOce.EntityFrameworkCore.Metrics;

/// <summary>A published figure, column by column.</summary>
internal sealed class FigureRow
{
    public required string Series { get; init; }

    public required string Id { get; init; }

    public required int Place { get; init; }

    public required decimal Value { get; init; }

    public required Exactness Exactness { get; init; }

    public required string UnitEnglish { get; init; }

    public required string UnitIndonesian { get; init; }

    public required string DefinitionEnglish { get; init; }

    public required string DefinitionIndonesian { get; init; }

    public required DateOnly AsOf { get; init; }

    public required bool DayIsStated { get; init; }

    public required string ClaimedByEnglish { get; init; }

    public required string ClaimedByIndonesian { get; init; }

    public required string Source { get; init; }

    public string? NoteEnglish { get; init; }

    public string? NoteIndonesian { get; init; }

    internal static void Configure(EntityTypeBuilder<FigureRow> row)
    {
        row.HasKey(f => new { f.Series, f.Id });
        row.Property(f => f.Exactness).HasConversion<string>();
    }

    internal static async Task<IReadOnlyList<StoredFigure>> ReadAsync(OkOceContext context, CancellationToken cancellationToken) =>
        [.. (await context.Figures.OrderBy(f => f.Place).ToListAsync(cancellationToken)).Select(f => f.ToFigure())];

    internal static FigureRow Of(StoredFigure stored, int place)
    {
        var figure = stored.Figure;
        return new()
        {
            Series = stored.Series,
            Id = figure.Id,
            Place = place,
            Value = figure.Value,
            Exactness = figure.Exactness,
            UnitEnglish = figure.Unit.English,
            UnitIndonesian = figure.Unit.Indonesian,
            DefinitionEnglish = figure.Definition.English,
            DefinitionIndonesian = figure.Definition.Indonesian,
            AsOf = figure.AsOf,
            DayIsStated = figure.DayIsStated,
            ClaimedByEnglish = figure.ClaimedBy.English,
            ClaimedByIndonesian = figure.ClaimedBy.Indonesian,
            Source = figure.Source.OriginalString,
            NoteEnglish = figure.Note?.English,
            NoteIndonesian = figure.Note?.Indonesian,
        };
    }

    private StoredFigure ToFigure() => new(Series, new()
    {
        Id = Id,
        Value = Value,
        Exactness = Exactness,
        Unit = new(UnitEnglish, UnitIndonesian),
        Definition = new(DefinitionEnglish, DefinitionIndonesian),
        AsOf = AsOf,
        DayIsStated = DayIsStated,
        ClaimedBy = new(ClaimedByEnglish, ClaimedByIndonesian),
        Source = new(Source),
        Note = NoteEnglish is null ? null : new LocalizedText(NoteEnglish, NoteIndonesian!),
    });
}
