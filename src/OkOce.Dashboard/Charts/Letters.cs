namespace OkOce.Dashboard.Charts;

/// <summary>A way of setting letters in a picture.</summary>
internal readonly record struct Letters(float Size, string Colour, bool Bold = false)
{
    public static Letters Label { get; } = new(14, Palette.Ink);

    public static Letters Heading { get; } = new(14, Palette.Ink, Bold: true);

    public static Letters Figure { get; } = new(13.5f, Palette.Ink, Bold: true);

    public static Letters Small { get; } = new(12.5f, Palette.Muted);

    public float Height => MathF.Round(Size * 1.3f);

    public Letters In(string colour) => this with { Colour = colour };

    public float WidthOf(string text) => Lettering.Width(text, Size, Bold);

    public IReadOnlyList<string> Wrap(string text, float width, int lines = 3) => Lettering.Wrap(text, Size, Bold, width, lines);
}
