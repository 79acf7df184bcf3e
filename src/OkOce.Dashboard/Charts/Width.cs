namespace OkOce.Dashboard.Charts;

/// <summary>The width a picture is drawn for. It scales to its place; letters stay readable only near the width drawn for.</summary>
public enum Width
{
    /// <summary>A screen on a table, or paper.</summary>
    Wide,

    /// <summary>A phone held upright: labels stand above what they name.</summary>
    Narrow,
}
