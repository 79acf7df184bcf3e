namespace OkOce.Domain;

/// <summary>Several things in a row, as a sentence of the language lists them.</summary>
internal static class WordList
{
    // A comma without a blank is the decimal sign of a figure.
    private static readonly string[] Parting = [", ", " or ", " and ", " atau ", " dan "];

    /// <summary><c>salt, sugar and flour</c>; <c>garam, gula, dan tepung</c>.</summary>
    internal static string And(this IEnumerable<string> words, Language language) => Of(Marked([.. words]), language == Language.Indonesian ? "dan" : "and", language);

    /// <summary><c>salt, sugar or flour</c>; <c>garam, gula, atau tepung</c>.</summary>
    internal static string Or(this IEnumerable<string> words, Language language) => Of(Marked([.. words]), language == Language.Indonesian ? "atau" : "or", language);

    // A name that is itself a list, such as "fish or shellfish", would be taken apart by the reader; what holds a marked name need not be marked again.
    internal static string[] Marked(params string[] words) => words.Length > 1 && words.Any(IsTakenApart) ? [.. words.Select(word => $"“{word}”")] : words;

    private static bool IsTakenApart(string word) =>
        !word.Contains('“', StringComparison.Ordinal) && Parting.Any(part => word.Contains(part, StringComparison.Ordinal));

    // From the third on, Indonesian spelling (EYD) sets a comma before the last word too.
    private static string Of(string[] words, string last, Language language) => words.Length == 1
        ? words[0]
        : $"{string.Join(", ", words[..^1])}{(language == Language.Indonesian && words.Length > 2 ? "," : "")} {last} {words[^1]}";
}
