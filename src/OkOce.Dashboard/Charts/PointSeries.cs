using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>Points that say the same kind of thing, such as one claimant's count of members.</summary>
public sealed record PointSeries(LocalizedText Name, Hue Hue, Mark Mark);
