namespace OkOce.Domain.Dossiers;

/// <summary>What a named person answered to a question of law that the rulebook itself leaves open.</summary>
public sealed record LegalAnswer
{
    /// <summary>Checks and keeps the answer.</summary>
    /// <param name="isFavourable">Whether the goods meet what is asked.</param>
    /// <param name="by">Who answered: a person, with the office or firm.</param>
    /// <param name="on">The day of the answer.</param>
    /// <param name="source">Where the answer or the law behind it can be read.</param>
    /// <exception cref="ArgumentException">Nobody is named, or the source is no whole address.</exception>
    public LegalAnswer(bool isFavourable, string by, DateOnly on, Uri source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentNullException.ThrowIfNull(source);
        if (!source.IsAbsoluteUri)
        {
            throw new ArgumentException($"'{source}' is not a whole address.", nameof(source));
        }

        (IsFavourable, By, On, Source) = (isFavourable, by, on, source);
    }

    /// <summary>Whether the goods meet what is asked.</summary>
    public bool IsFavourable { get; }

    /// <summary>Who answered.</summary>
    public string By { get; }

    /// <summary>The day of the answer.</summary>
    public DateOnly On { get; }

    /// <summary>Where the answer or the law behind it can be read.</summary>
    public Uri Source { get; }
}
