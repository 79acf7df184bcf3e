namespace OkOce.Domain.Publication;

/// <summary>One headed part of a printed requirement.</summary>
/// <param name="Heading">What the part tells, such as "Applies where".</param>
/// <param name="Body">What it says; it reads on from the heading.</param>
public sealed record Passage(LocalizedText Heading, Outline Body)
{
    /// <summary>Where the text can be read that the part names; <see langword="null"/> for parts that name none.</summary>
    public Uri? Address { get; init; }
}
