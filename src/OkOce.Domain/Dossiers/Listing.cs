namespace OkOce.Domain.Dossiers;

/// <summary>Several names in a row, as a sentence lists them.</summary>
internal static class Listing
{
    // "salt", "salt and sugar", "salt, sugar and flour".
    internal static string Of(IReadOnlyList<LocalizedText> names, Language language, string last) => names.Count == 1
        ? names[0].In(language)
        : $"{string.Join(", ", names.Take(names.Count - 1).Select(name => name.In(language)))} {last} {names[^1].In(language)}";
}
