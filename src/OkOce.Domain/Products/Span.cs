namespace OkOce.Domain.Products;

/// <summary>All that a figure, or a sum of figures, may still be. Nothing lies below zero.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="IsAboveLow">Whether the lower end itself is out.</param>
/// <param name="High">The upper end; <see langword="null"/> when none is known.</param>
/// <param name="IsBelowHigh">Whether the upper end itself is out.</param>
internal readonly record struct Span(decimal Low, bool IsAboveLow, decimal? High, bool IsBelowHigh)
{
    /// <summary>Anything from zero on.</summary>
    internal static Span Anything => new(0, false, null, false);

    internal static Span Exactly(decimal figure) => new(figure, false, figure, false);

    internal static Span Below(decimal figure) => new(0, false, figure, true);

    internal static Span Above(decimal figure) => new(figure, true, null, false);

    /// <summary>Both together. An end that is out stays out of the sum.</summary>
    public static Span operator +(Span left, Span right) =>
        new(left.Low + right.Low, left.IsAboveLow || right.IsAboveLow, left.High + right.High, left.IsBelowHigh || right.IsBelowHigh);

    /// <summary>This, and known besides to be at most what another figure leaves of a whole.</summary>
    internal Span WithinWhatIsLeftOf(decimal whole, Span other)
    {
        var left = Math.Max(0, whole - other.Low);
        return High is not { } high || left < high ? this with { High = left, IsBelowHigh = other.IsAboveLow }
            : left == high ? this with { IsBelowHigh = IsBelowHigh || other.IsAboveLow }
            : this;
    }

    internal bool? IsAtMost(decimal limit) =>
        High <= limit ? true
        : Low > limit || (Low == limit && IsAboveLow) ? false
        : null;

    internal bool? IsAtLeast(decimal limit) =>
        Low >= limit ? true
        : High < limit || (High == limit && IsBelowHigh) ? false
        : null;
}
