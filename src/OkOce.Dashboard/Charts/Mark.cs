namespace OkOce.Dashboard.Charts;

/// <summary>The shape of a point, so that no meaning hangs on colour alone.</summary>
public enum Mark
{
    /// <summary>A filled circle.</summary>
    Circle,

    /// <summary>A filled square.</summary>
    Square,

    /// <summary>A filled triangle, point up.</summary>
    Triangle,

    /// <summary>A filled diamond.</summary>
    Diamond,

    /// <summary>A ring.</summary>
    Ring,
}
