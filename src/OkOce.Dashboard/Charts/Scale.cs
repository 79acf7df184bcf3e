namespace OkOce.Dashboard.Charts;

/// <summary>Where the values of an axis lie in the picture.</summary>
/// <param name="First">The value at the first pixel.</param>
/// <param name="Last">The value at the last pixel; different from the first.</param>
/// <param name="FirstPixel">Where the first value lies.</param>
/// <param name="LastPixel">Where the last value lies.</param>
internal readonly record struct Scale(double First, double Last, float FirstPixel, float LastPixel)
{
    /// <summary>An axis that is measured in pixels.</summary>
    public static Scale Pixels { get; } = new(0, 1, 0, 1);

    private double PixelsPerUnit => (LastPixel - FirstPixel) / (Last - First);

    public float PixelAt(double value) => (float)(FirstPixel + (value - First) * PixelsPerUnit);

    public double ValueAt(float pixel) => First + (pixel - FirstPixel) / PixelsPerUnit;
}
