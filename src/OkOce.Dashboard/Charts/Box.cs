namespace OkOce.Dashboard.Charts;

/// <summary>A part of a picture that is taken.</summary>
internal readonly record struct Box(float Left, float Top, float Right, float Bottom)
{
    public static Box At(float left, float top, float width, float height) => new(left, top, left + width, top + height);

    public Box Wider(float by) => new(Left - by, Top - by, Right + by, Bottom + by);

    public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Inside(Box other) => Left >= other.Left && Right <= other.Right && Top >= other.Top && Bottom <= other.Bottom;

    public bool Holds(float x, float y) => x >= Left && x <= Right && y >= Top && y <= Bottom;
}
