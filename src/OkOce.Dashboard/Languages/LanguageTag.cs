using OkOce.Domain;

namespace OkOce.Dashboard.Languages;

/// <summary>The tag of a language in links and pages: <c>id</c> or <c>en</c>.</summary>
public static class LanguageTag
{
    /// <summary>The tag of a language.</summary>
    public static string Of(Language language) => language == Language.Indonesian ? "id" : "en";

    /// <summary>The language of a tag; Indonesian for no tag and for one we do not know.</summary>
    public static Language Parse(string? tag) =>
        string.Equals(tag, "en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Indonesian;
}
