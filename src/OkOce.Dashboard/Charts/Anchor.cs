namespace OkOce.Dashboard.Charts;

/// <summary>Which end of a text stands at the place given.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}
