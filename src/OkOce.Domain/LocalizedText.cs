namespace OkOce.Domain;

/// <summary>One text in both languages; neither may be empty.</summary>
/// <remarks>There is no fallback from one language to the other: a text that lacks one cannot be built.</remarks>
public sealed record LocalizedText
{
    /// <summary>Pairs the English text with the Indonesian one.</summary>
    /// <exception cref="ArgumentException">Either text is empty or only white space.</exception>
    public LocalizedText(string english, string indonesian)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        ArgumentException.ThrowIfNullOrWhiteSpace(indonesian);
        English = english;
        Indonesian = indonesian;
    }

    /// <summary>The text in English.</summary>
    public string English { get; }

    /// <summary>The text in Bahasa Indonesia.</summary>
    public string Indonesian { get; }

    /// <summary>The text in the given language.</summary>
    public string In(Language language) => language == Language.Indonesian ? Indonesian : English;

    /// <summary>A text that is the same in both languages, such as a name or a number.</summary>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
