using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>A chart with all that makes it trustworthy: its words, its picture, and its numbers as a table and as CSV.</summary>
/// <param name="Text">The words around it.</param>
public abstract record ChartFigure(FigureText Text)
{
    /// <summary>Whether there is nothing to draw; then a sentence stands in place of the picture.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>The numbers, as a table.</summary>
    public abstract FigureTable Table(Language language);

    /// <summary>The picture in words, for those who do not see it.</summary>
    public string AltText(Language language) =>
        IsEmpty ? Text.WhenEmpty.In(language) : $"{Text.Title.In(language)}. {Describe(language)}";

    /// <summary>The picture, as an SVG element to stand in a page.</summary>
    /// <exception cref="InvalidOperationException">There is nothing to draw.</exception>
    public string Svg(Language language, Width width = Width.Wide)
    {
        if (IsEmpty)
        {
            throw new InvalidOperationException($"The figure '{Text.Id}' has no data; show its sentence instead.");
        }

        var drawn = Draw(language, width);
        return SvgMarkup.Clean(drawn, $"{Text.Id}-{(width == Width.Wide ? "wide" : "narrow")}",
            Text.Headline.In(language), AltText(language));
    }

    private protected abstract string Describe(Language language);

    private protected abstract Drawing Draw(Language language, Width width);
}
