namespace OkOce.Dashboard.Charts;

/// <summary>A column of a figure's table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Numeric">Whether it holds numbers, which stand to the right.</param>
public sealed record Column(string Heading, bool Numeric = false);
