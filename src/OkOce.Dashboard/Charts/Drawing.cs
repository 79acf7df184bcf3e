namespace OkOce.Dashboard.Charts;

/// <summary>What the engine drew, with what we know about its texts.</summary>
/// <param name="Svg">The engine's SVG.</param>
/// <param name="Width">The picture's width.</param>
/// <param name="Height">The picture's height.</param>
/// <param name="Texts">The texts in the order drawn.</param>
internal sealed record Drawing(string Svg, float Width, float Height, IReadOnlyList<DrawnText> Texts);
