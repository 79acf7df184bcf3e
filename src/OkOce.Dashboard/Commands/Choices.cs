using System.CommandLine;
using OkOce.Dashboard.Languages;
using OkOce.Domain;

namespace OkOce.Dashboard.Commands;

/// <summary>Options that choose one word of a few.</summary>
internal static class Choices
{
    internal static Option<string> Language() => Of("--lang", "id", "id", "en");

    internal static Language ReadLanguage(string word) => LanguageTag.Parse(word);

    internal static Option<string> Of(string name, string otherwise, params string[] words)
    {
        var option = new Option<string>(name) { DefaultValueFactory = _ => otherwise };
        option.AcceptOnlyFromAmong(words);
        return option;
    }
}
