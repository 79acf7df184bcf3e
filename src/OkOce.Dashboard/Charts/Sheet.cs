using ScottPlot;

namespace OkOce.Dashboard.Charts;

/// <summary>One picture being drawn: the engine's plot, with its axes laid over the whole picture.</summary>
/// <remarks>
/// The axes carry the data's own values, so bars and marks are the engine's; all text goes through <see cref="Text"/>,
/// because letters beside the data area (labels, legend) and in it must be placed, measured and cleaned alike.
/// One plot per picture: the engine's plots are not to be shared between threads.
/// </remarks>
internal sealed class Sheet(float width, Scale x, Scale y) : IDisposable
{
    private readonly Plot plot = new();
    private readonly List<DrawnText> texts = [];

    public float Width { get; } = width;

    public Scale X { get; } = x;

    public Scale Y { get; } = y;

    /// <summary>A horizontal bar between two values, around a height in the picture.</summary>
    public void Bar(double from, double to, float middle, float thickness, string colour) =>
        plot.Add.Bar(new Bar
        {
            Orientation = Orientation.Horizontal,
            Position = Y.ValueAt(middle),
            Size = Math.Abs(Y.ValueAt(middle + thickness) - Y.ValueAt(middle)),
            ValueBase = from,
            Value = to,
            FillColor = Color.FromHex(colour),
            LineWidth = 0,
        });

    public void Line(float x1, float y1, float x2, float y2, string colour, float thickness = 1)
    {
        var line = plot.Add.Line(X.ValueAt(x1), Y.ValueAt(y1), X.ValueAt(x2), Y.ValueAt(y2));
        line.LineColor = Color.FromHex(colour);
        line.LineWidth = thickness;
        line.MarkerSize = 0;
    }

    public void Square(float left, float middle, float size, string colour)
    {
        var square = plot.Add.Marker(X.ValueAt(left + size / 2), Y.ValueAt(middle), MarkerShape.FilledSquare, size, Color.FromHex(colour));
        square.MarkerStyle.LineWidth = 0;
    }

    public void Mark(float at, float middle, Mark mark, Hue hue, float size)
    {
        var shape = mark switch
        {
            Charts.Mark.Circle => MarkerShape.FilledCircle,
            Charts.Mark.Square => MarkerShape.FilledSquare,
            Charts.Mark.Triangle => MarkerShape.FilledTriangleUp,
            Charts.Mark.Diamond => MarkerShape.FilledDiamond,
            Charts.Mark.Ring => MarkerShape.OpenCircle,
            _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, "Not a mark."),
        };
        var marker = plot.Add.Marker(X.ValueAt(at), Y.ValueAt(middle), shape, size, Color.FromHex(Palette.Of(hue)));
        marker.MarkerStyle.LineWidth = mark == Charts.Mark.Ring ? 2 : 0;
    }

    public void Text(float at, float middle, string text, Letters letters, Anchor anchor = Anchor.Start)
    {
        var shown = SvgMarkup.Printable(text);
        if (string.IsNullOrWhiteSpace(shown))
        {
            return;
        }

        var label = plot.Add.Text(shown, X.ValueAt(at), Y.ValueAt(middle));
        label.LabelFontName = Lettering.Family;
        label.LabelFontSize = letters.Size;
        label.LabelBold = letters.Bold;
        label.LabelFontColor = Color.FromHex(letters.Colour);
        label.LabelAlignment = anchor switch
        {
            Anchor.Start => Alignment.MiddleLeft,
            Anchor.Middle => Alignment.MiddleCenter,
            _ => Alignment.MiddleRight,
        };
        texts.Add(new(shown, anchor, letters.Bold));
    }

    /// <summary>Draws all of it, as high as it turned out.</summary>
    public Drawing Finish(float height)
    {
        Lettering.Register();
        var (w, h) = ((int)MathF.Ceiling(Width), (int)MathF.Ceiling(height));
        plot.Layout.Frameless();
        plot.HideGrid();
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        plot.Axes.SetLimits(X.ValueAt(0), X.ValueAt(w), Y.ValueAt(h), Y.ValueAt(0));
        return new(plot.GetSvgXml(w, h), w, h, texts);
    }

    public void Dispose() => plot.Dispose();
}
