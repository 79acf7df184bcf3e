namespace OkOce.Domain.Dossiers;

/// <summary>One answer to choose, or one member that a set may have.</summary>
/// <param name="Code">Lower-case words joined by hyphens; stable, and the word in case files.</param>
/// <param name="Name">What makers call it.</param>
public sealed record FactOption(string Code, LocalizedText Name)
{
    /// <summary>Pairs a code with its names.</summary>
    public FactOption(string code, string english, string indonesian)
        : this(code, new LocalizedText(english, indonesian))
    {
    }
}
