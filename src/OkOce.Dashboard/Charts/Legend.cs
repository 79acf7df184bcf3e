namespace OkOce.Dashboard.Charts;

/// <summary>The key at the top of a chart: squares or marks with their names, in as many lines as they need.</summary>
internal sealed class Legend
{
    private const float Symbol = 12;
    private const float ToName = 7;
    private const float Between = 20;
    private const float LineHeight = 24;

    private readonly List<(float Left, float Middle, string Name, Hue Hue, Mark? Mark)> items = [];

    public Legend(IEnumerable<(string Name, Hue Hue, Mark? Mark)> named, float width)
    {
        var (left, middle) = (0f, LineHeight / 2);
        foreach (var (name, hue, mark) in named)
        {
            var shown = Letters.Small.Wrap(name, width - Symbol - ToName, lines: 1)[0];
            var taken = Symbol + ToName + Letters.Small.WidthOf(shown);
            if (left > 0 && left + taken > width)
            {
                (left, middle) = (0, middle + LineHeight);
            }

            items.Add((left, middle, shown, hue, mark));
            left += taken + Between;
        }

        Bottom = middle + LineHeight / 2 + 10;
    }

    /// <summary>Where the chart may begin.</summary>
    public float Bottom { get; }

    public void Draw(Sheet sheet)
    {
        foreach (var (left, middle, name, hue, mark) in items)
        {
            if (mark is { } shape)
            {
                sheet.Mark(left + Symbol / 2, middle, shape, hue, Symbol - 1);
            }
            else
            {
                sheet.Square(left, middle, Symbol, Palette.Of(hue));
            }

            sheet.Text(left + Symbol + ToName, middle, name, Letters.Small.In(Palette.Ink));
        }
    }
}
