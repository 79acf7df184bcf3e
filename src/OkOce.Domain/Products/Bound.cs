namespace OkOce.Domain.Products;

/// <summary>A line that a figure must keep to; the figure on the line is in.</summary>
/// <remarks>"More than" is "at most" denied, and "less than" is "at least" denied: then the figure on the line is out.</remarks>
public sealed record Bound
{
    private readonly decimal line;

    private Bound(BoundSide side, Amount figure)
    {
        if (!figure.IsExact)
        {
            throw new ArgumentException($"{figure} is itself only a bound, and draws no line.", nameof(figure));
        }

        Side = side;
        Figure = figure;
        line = figure.Figure * figure.Unit.Factor;
    }

    /// <summary>On which side of the line.</summary>
    public BoundSide Side { get; }

    /// <summary>The line.</summary>
    public Amount Figure { get; }

    /// <summary>At most this much.</summary>
    /// <exception cref="ArgumentException">The figure is itself a bound.</exception>
    public static Bound AtMost(Amount figure) => new(BoundSide.AtMost, figure);

    /// <summary>At least this much.</summary>
    /// <exception cref="ArgumentException">The figure is itself a bound.</exception>
    public static Bound AtLeast(Amount figure) => new(BoundSide.AtLeast, figure);

    /// <summary>Whether the amount keeps to the line; <see langword="null"/> when its own bound does not decide.</summary>
    /// <exception cref="ArgumentException">The units measure different things.</exception>
    public bool? IsKeptBy(Amount amount) => Side == BoundSide.AtMost ? amount.IsAtMost(Figure) : amount.IsAtLeast(Figure);

    /// <summary>The line in words, for a figure of the given name.</summary>
    internal (LocalizedText Kept, LocalizedText Broken) Words(LocalizedText name) => Side == BoundSide.AtMost
        ? (Says(name, "is at most", "paling banyak"), Says(name, "is more than", "lebih dari"))
        : (Says(name, "is at least", "paling sedikit"), Says(name, "is less than", "kurang dari"));

    internal bool? IsKeptBy(Span span) => Side == BoundSide.AtMost ? span.IsAtMost(line) : span.IsAtLeast(line);

    /// <summary>The line, as <c>at most 12 kg</c>.</summary>
    public override string ToString() => $"{(Side == BoundSide.AtMost ? "at most" : "at least")} {Figure}";

    private LocalizedText Says(LocalizedText name, string english, string indonesian) =>
        new($"{name.English} {english} {Figure.In(Language.English)}", $"{name.Indonesian} {indonesian} {Figure.In(Language.Indonesian)}");
}
