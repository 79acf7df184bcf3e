using OkOce.Domain;

namespace OkOce.Dashboard.Naming;

/// <summary>Fills a sentence in both languages with the same parts, each written in its language.</summary>
internal static class Wording
{
    /// <summary>Puts the parts in the places <c>{0}</c>, <c>{1}</c> and on.</summary>
    internal static LocalizedText Fill(string english, string indonesian, Func<Language, string[]> parts) =>
        new(Fill(english, parts(Language.English)), Fill(indonesian, parts(Language.Indonesian)));

    // Not string.Format: a part may hold braces, and no culture may touch a part already written.
    private static string Fill(string sentence, string[] parts) =>
        parts.Index().Aggregate(sentence, (text, part) => text.Replace($"{{{part.Index}}}", part.Item, StringComparison.Ordinal));
}
