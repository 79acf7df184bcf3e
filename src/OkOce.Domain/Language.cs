namespace OkOce.Domain;

/// <summary>A language in which every rule, question and page can be read.</summary>
public enum Language
{
    /// <summary>Bahasa Indonesia, the first language of the members.</summary>
    Indonesian,

    /// <summary>English.</summary>
    English,
}
