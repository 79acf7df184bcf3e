namespace OkOce.Dashboard.Charts;

/// <summary>A line that leads from a point to its label.</summary>
internal readonly record struct Leader(float X1, float Y1, float X2, float Y2)
{
    /// <summary>The line from a point to the near edge of its label.</summary>
    public static Leader To(Box label, float x, float y) =>
        new(x, y, Math.Clamp(x, label.Left, label.Right), Math.Clamp(y, label.Top + 3, label.Bottom - 3));

    public float Length => MathF.Abs(X2 - X1) + MathF.Abs(Y2 - Y1);

    /// <summary>Whether the line runs through a box; looked at in small steps, as an eye would.</summary>
    public bool Crosses(Box box)
    {
        if (!new Box(Math.Min(X1, X2), Math.Min(Y1, Y2), Math.Max(X1, X2), Math.Max(Y1, Y2)).Wider(1).Meets(box))
        {
            return false;
        }

        var steps = (int)(Length / 2) + 1;
        for (var i = 0; i <= steps; i++)
        {
            var part = (float)i / steps;
            if (box.Holds(X1 + (X2 - X1) * part, Y1 + (Y2 - Y1) * part))
            {
                return true;
            }
        }

        return false;
    }

    public bool Crosses(Leader other) =>
        Side(other.X1, other.Y1) * Side(other.X2, other.Y2) < 0 && other.Side(X1, Y1) * other.Side(X2, Y2) < 0;

    private float Side(float x, float y) => MathF.Sign((X2 - X1) * (y - Y1) - (Y2 - Y1) * (x - X1));
}
