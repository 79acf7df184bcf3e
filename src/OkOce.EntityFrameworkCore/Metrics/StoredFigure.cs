using OkOce.Domain.Metrics;

namespace OkOce.EntityFrameworkCore.Metrics;

/// <summary>A published figure and where it belongs.</summary>
/// <param name="Series">The id of its <see cref="PublishedSeries"/>, or <c>jakpreneur-reach</c> or <c>licences</c>.</param>
/// <param name="Figure">The figure, as published.</param>
public sealed record StoredFigure(string Series, PublishedFigure Figure);
