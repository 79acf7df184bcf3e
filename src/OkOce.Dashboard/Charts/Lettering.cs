using SkiaSharp;

namespace OkOce.Dashboard.Charts;

/// <summary>The shipped font: told to the chart engine once, and asked how wide a text is.</summary>
internal static class Lettering
{
    /// <summary>The family, as the files, the SVG and the style sheet name it.</summary>
    public const string Family = "Inter";

    private static readonly Lazy<(SKFont Regular, SKFont Bold)> Fonts = new(Load);

    /// <summary>Where the font files are: beside the program.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Fonts");

    /// <summary>Makes the shipped font the engine's; to be called before anything is drawn. Again does nothing.</summary>
    /// <remarks>The engine's fonts are one for the whole process, and a name that it failed to find once stays lost.</remarks>
    public static void Register() => _ = Fonts.Value;

    /// <summary>The width of a text, in the picture's units.</summary>
    public static float Width(string text, float size, bool bold)
    {
        var font = bold ? Fonts.Value.Bold : Fonts.Value.Regular;
        lock (font)
        {
            font.Size = size;
            return font.MeasureText(text);
        }
    }

    /// <summary>
    /// The text in lines that fit the width, as even as they can be;
    /// beyond the lines allowed it ends in an ellipsis, the table has the rest.
    /// </summary>
    public static IReadOnlyList<string> Wrap(string text, float size, bool bold, float width, int lines = 3)
    {
        var wrapped = Fill(text, size, bold, width);
        if (wrapped.Count > lines)
        {
            wrapped = [.. wrapped.Take(lines)];
            wrapped[^1] += " …";
        }
        else
        {
            for (var tighter = width - 8; tighter > width / 2 && Fill(text, size, bold, tighter) is var even && even.Count == wrapped.Count; tighter -= 8)
            {
                wrapped = even;
            }
        }

        return [.. wrapped.Select(l => Cut(l, size, bold, width))];
    }

    private static List<string> Fill(string text, float size, bool bold, float width)
    {
        List<string> wrapped = [];
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (Width(longer, size, bold) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
            {
                wrapped.Add(line);
            }

            line = word;
        }

        wrapped.Add(line);
        return wrapped;
    }

    private static string Cut(string text, float size, bool bold, float width)
    {
        if (Width(text, size, bold) <= width)
        {
            return text;
        }

        var runes = text.TrimEnd('…', ' ').EnumerateRunes().ToList();
        while (runes.Count > 1 && Width($"{string.Concat(runes)}…", size, bold) > width)
        {
            runes.RemoveAt(runes.Count - 1);
        }

        return $"{string.Concat(runes)}…";
    }

    private static (SKFont Regular, SKFont Bold) Load()
    {
        var regular = Path.Combine(Folder, "Inter-Regular.ttf");
        var bold = Path.Combine(Folder, "Inter-Bold.ttf");
        ScottPlot.Fonts.AddFontFile(Family, regular, bold: false, italic: false);
        ScottPlot.Fonts.AddFontFile(Family, bold, bold: true, italic: false);
        ScottPlot.Fonts.Default = Family;
        return (new(SKTypeface.FromFile(regular)), new(SKTypeface.FromFile(bold)));
    }
}
