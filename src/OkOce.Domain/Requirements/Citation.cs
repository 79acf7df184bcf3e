namespace OkOce.Domain.Requirements;

/// <summary>The law that a requirement states, to the paragraph, and how it was read.</summary>
/// <param name="Text">The statute or regulation with its paragraph.</param>
/// <param name="Source">The address of the text that supports it.</param>
/// <param name="Tier">What kind of text that is.</param>
/// <param name="Read">The day on which somebody read it; <see langword="null"/> when it is from knowledge and nobody has.</param>
/// <param name="ReviewBy">The last day for which the reading is relied on.</param>
public sealed record Citation(string Text, Uri Source, SourceTier Tier, DateOnly? Read, DateOnly ReviewBy)
{
    /// <summary>Whether somebody read it. Law that nobody read neither passes nor fails.</summary>
    public bool IsRead => Read is not null;

    /// <summary>Whether the reading can be relied on for law asked for the given day.</summary>
    public bool IsReliedOnFor(DateOnly day) => IsRead && day <= ReviewBy;
}
