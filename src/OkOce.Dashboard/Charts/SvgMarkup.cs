using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace OkOce.Dashboard.Charts;

/// <summary>Makes the engine's SVG fit to stand in a page beside others, read aloud, and scale.</summary>
internal static class SvgMarkup
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The SVG element: named, described, ids its own, text as it was meant.</summary>
    /// <param name="drawing">What the engine drew.</param>
    /// <param name="prefix">What all ids begin with; unique in the page.</param>
    /// <param name="title">The picture's name.</param>
    /// <param name="description">The picture in words.</param>
    public static string Clean(Drawing drawing, string prefix, string title, string description)
    {
        var svg = XDocument.Parse(drawing.Svg).Root!;
        Unwrap(svg, drawing);
        Frame(svg, drawing, prefix, title, description);
        RenameIds(svg, prefix);
        Write(svg, drawing.Texts);
        RefuseForeignReferences(svg);
        return svg.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The text without what XML cannot hold: control characters, lone surrogates. Each leaves a replacement mark.</summary>
    public static string Printable(string text) => string.Create(text.Length, text, static (printable, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            var pair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            printable[i] = pair || XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD';
            if (pair)
            {
                printable[++i] = text[i];
            }
        }
    });

    // The engine clips each thing it draws to the whole picture, which the picture's own edge does already.
    private static void Unwrap(XElement svg, Drawing drawing)
    {
        var whole = svg.Elements(Svg + "clipPath")
            .Where(c => c.Elements().ToList() is [var shape] && shape.Name == Svg + "rect"
                && Number((string?)shape.Attribute("x") ?? "0") <= 0 && Number((string?)shape.Attribute("y") ?? "0") <= 0
                && Number((string?)shape.Attribute("width") ?? "0") >= drawing.Width && Number((string?)shape.Attribute("height") ?? "0") >= drawing.Height)
            .ToDictionary(c => $"url(#{(string?)c.Attribute("id")})");
        foreach (var group in svg.Elements(Svg + "g").Where(g => whole.ContainsKey((string?)g.Attribute("clip-path") ?? "")).ToList())
        {
            group.ReplaceWith(group.Nodes());
        }

        whole.Values.Remove();
    }

    private static void Frame(XElement svg, Drawing drawing, string prefix, string title, string description)
    {
        svg.Attribute("width")?.Remove();
        svg.Attribute("height")?.Remove();
        svg.Attribute(XNamespace.Xmlns + "xlink")?.Remove();
        svg.SetAttributeValue("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {drawing.Width} {drawing.Height}"));
        svg.SetAttributeValue("role", "img");
        svg.SetAttributeValue("aria-labelledby", $"{prefix}-title");
        svg.SetAttributeValue("aria-describedby", $"{prefix}-desc");
        svg.DescendantNodes().OfType<XText>().Where(t => string.IsNullOrWhiteSpace(t.Value)).Remove();
        svg.AddFirst(
            new XElement(Svg + "title", new XAttribute("id", "title"), Printable(title)),
            new XElement(Svg + "desc", new XAttribute("id", "desc"), Printable(description)));
    }

    // The engine numbers its clip paths through the life of the process: unprefixed they differ from one
    // drawing to the next, and clash when pictures of two processes or of a cache meet in a page.
    private static void RenameIds(XElement svg, string prefix)
    {
        Dictionary<string, string> renamed = [];
        foreach (var id in svg.DescendantsAndSelf().Attributes("id"))
        {
            var name = id.Value is "title" or "desc" ? id.Value : $"c{renamed.Count}";
            renamed.Add(id.Value, $"{prefix}-{name}");
            id.Value = renamed[id.Value];
        }

        foreach (var attribute in svg.Descendants().Attributes().Where(a => a.Value.StartsWith("url(#", StringComparison.Ordinal)))
        {
            attribute.Value = $"url(#{renamed[attribute.Value[5..^1]]})";
        }
    }

    // The engine places every letter apart, in lists that end in a comma (one browser then shifts the label), and
    // writes back what the font's glyphs stand for, so that a letter the font lacks would be lost. We know what was
    // meant: one place, one anchor, the text itself. The browser then sets the letters, with the same font.
    private static void Write(XElement svg, IReadOnlyList<DrawnText> texts)
    {
        var elements = svg.Descendants(Svg + "text").ToList();
        if (elements.Count != texts.Count)
        {
            throw new InvalidOperationException($"The chart engine drew {elements.Count} texts of {texts.Count}. Is the font file there?");
        }

        foreach (var (element, text) in elements.Zip(texts))
        {
            var (x, y) = Origin(element);
            element.SetAttributeValue("transform", null);
            element.SetAttributeValue("x", Round(x));
            element.SetAttributeValue("y", Round(y + FirstOf(element.Attribute("y"))));
            element.SetAttributeValue("text-anchor", text.Anchor switch { Anchor.Middle => "middle", Anchor.End => "end", _ => null });
            element.SetAttributeValue("font-family", $"{Lettering.Family}, system-ui, sans-serif");
            element.SetAttributeValue("font-weight", text.Bold ? "600" : null);
            element.Value = text.Text;
        }
    }

    private static (double X, double Y) Origin(XElement text)
    {
        var transform = (string?)text.Attribute("transform") ?? "translate(0 0)";
        var parts = transform["translate(".Length..^1].Split(' ', ',');
        return (Number(parts[0]), Number(parts[1]));
    }

    private static double FirstOf(XAttribute? list) => list is null ? 0 : Number(list.Value.Split(',', 2)[0]);

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Round(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    private static void RefuseForeignReferences(XElement svg)
    {
        var foreign = svg.Descendants().Attributes().FirstOrDefault(a =>
            a.Name.LocalName is "href" or "src" || a.Value.Contains("url(", StringComparison.Ordinal) && !a.Value.StartsWith("url(#", StringComparison.Ordinal));
        if (foreign is not null)
        {
            throw new InvalidOperationException($"The picture refers to something outside itself: {foreign}.");
        }
    }
}
