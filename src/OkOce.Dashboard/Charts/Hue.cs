namespace OkOce.Dashboard.Charts;

/// <summary>The colours of a chart; which one means what is the chart's to say, and to keep.</summary>
public enum Hue
{
    /// <summary>Deep blue; the colour of a chart that needs only one.</summary>
    Blue,

    /// <summary>Light blue.</summary>
    Sky,

    /// <summary>Green.</summary>
    Green,

    /// <summary>Orange.</summary>
    Orange,

    /// <summary>Muted purple.</summary>
    Plum,

    /// <summary>Red; for what stops somebody, not for decoration.</summary>
    Red,

    /// <summary>Grey; for what is not known.</summary>
    Grey,
}
