using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>One colour of a stack.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Hue">Its colour.</param>
/// <param name="Apart">Whether it stands beside the stack, not in it: what is not known is no part of what is known.</param>
public sealed record BarSeries(LocalizedText Name, Hue Hue, bool Apart = false);
