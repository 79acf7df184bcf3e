using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>Something that happens on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">What kind of thing happens.</param>
/// <param name="Name">What happens.</param>
/// <param name="Detail">Whom it hits, or how much is known.</param>
/// <param name="Source">Who says so, where it differs from the figure's own source.</param>
public sealed record TimelineEvent(DateOnly Day, EventKind Kind, LocalizedText Name, LocalizedText? Detail = null, Source? Source = null);
