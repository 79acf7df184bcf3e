namespace OkOce.Domain.Dossiers;

/// <summary>A fact answered with words of a list.</summary>
public abstract class OptionedFact<TAnswer> : Fact<TAnswer>
    where TAnswer : notnull
{
    private protected OptionedFact()
    {
    }

    /// <summary>What it is called inside a sentence, such as "the use of the product".</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The list; for an open one, the words that rules name.</summary>
    public required IReadOnlyList<FactOption> Options { get; init; }

    /// <summary>Whether words outside the list are answers too: scientific names, places, firms.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether the word can be an answer.</summary>
    public bool Allows(string code) => IsOpen ? code.Length is > 0 and <= 100 : Options.Any(option => option.Code == code);

    /// <summary>What makers call the word; the word itself outside the list.</summary>
    public LocalizedText NameOf(string code) => Options.FirstOrDefault(option => option.Code == code)?.Name ?? LocalizedText.Same(code);

    // A rule that names a word no file can contain would never be met and never be noticed.
    private protected string Checked(string code) => Allows(code)
        ? code
        : throw new ArgumentException($"'{code}' is not an option of the fact '{Id}'.", nameof(code));
}
