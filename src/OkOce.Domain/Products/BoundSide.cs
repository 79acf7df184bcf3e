namespace OkOce.Domain.Products;

/// <summary>On which side of a figure the law wants another one.</summary>
public enum BoundSide
{
    /// <summary>At most the figure; the figure itself is in.</summary>
    AtMost,

    /// <summary>At least the figure; the figure itself is in.</summary>
    AtLeast,
}
