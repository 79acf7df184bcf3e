using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>A figure somebody published: how many, on which day, counted how, said by whom.</summary>
/// <param name="Day">The day the figure holds for.</param>
/// <param name="Value">The figure.</param>
/// <param name="Series">What kind of figure it is.</param>
/// <param name="Definition">What it counts.</param>
/// <param name="Source">Who says so.</param>
/// <param name="ShownDay">How the day is written where the source gives less than a day, such as "February 2019".</param>
public sealed record DatedPoint(
    DateOnly Day, decimal Value, PointSeries Series, LocalizedText Definition, Source Source, LocalizedText? ShownDay = null);
