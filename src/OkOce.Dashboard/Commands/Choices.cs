using System.CommandLine;
using System.Globalization;
using OkOce.Dashboard.Languages;
using OkOce.Dashboard.Serving;
using OkOce.Domain;

namespace OkOce.Dashboard.Commands;

/// <summary>Options that several commands have, and options that choose one word of a few.</summary>
internal static class Choices
{
    internal static Option<string> Language() => Of("--lang", "id", "id", "en");

    internal static Language ReadLanguage(string word) => LanguageTag.Parse(word);

    /// <summary><c>--data DIR</c>: where the database lies.</summary>
    internal static Option<string> Data()
    {
        Option<string> data = new("--data")
        {
            Description = "The folder that holds the database. (Folder basis data.)",
            DefaultValueFactory = _ => ServeOptions.DefaultData,
        };
        // A shell writes "" for a variable that is not set.
        data.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                result.AddError("--data: found an empty name; expected a folder such as data.");
            }
        });
        return data;
    }

    /// <summary>An option that is a day.</summary>
    internal static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"{name}: found '{result.Tokens[0].Value}'; expected a day such as 2026-11-24.");
            return null;
        },
    };

    internal static Option<string> Of(string name, string otherwise, params string[] words)
    {
        var option = new Option<string>(name) { DefaultValueFactory = _ => otherwise };
        option.AcceptOnlyFromAmong(words);
        return option;
    }
}
