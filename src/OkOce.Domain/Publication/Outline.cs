using System.Globalization;

namespace OkOce.Domain.Publication;

/// <summary>A text in both languages, with the points of a list below it if it opens one.</summary>
/// <remarks>Points are numbered through all levels (1, 2, 2.1), so that however deep a list is, each point can be named and none be mistaken for another's.</remarks>
public sealed record Outline
{
    internal Outline(LocalizedText text, params IReadOnlyList<Outline> items)
    {
        Text = text;
        Items = ValueList<Outline>.Of(items);
    }

    /// <summary>The text; the opening words of the list, where there are points below.</summary>
    public LocalizedText Text { get; private init; }

    /// <summary>The points below; none for a text that stands alone.</summary>
    public IReadOnlyList<Outline> Items { get; }

    /// <summary>What stands before the last point when all are written in one sentence.</summary>
    internal LocalizedText? Last { get; init; }

    /// <summary>Whether the text says one thing, so that another can be joined to it by a word.</summary>
    internal bool IsPlain { get; init; }

    /// <summary>All of it as one sentence: <c>all of these hold: (1) …; (2) at least one of these holds: (2.1) …; or (2.2) …</c>.</summary>
    public string In(Language language) => Sentence(language, "");

    /// <summary>A line for the text and one for each point, numbered and indented.</summary>
    public IEnumerable<string> Lines(Language language) => Lines(language, "", "");

    internal Outline After(LocalizedText words) => this with
    {
        Text = new(words.English + Text.English, words.Indonesian + Text.Indonesian),
        IsPlain = false,
    };

    private string Sentence(Language language, string number) => Items.Count == 0
        ? Text.In(language)
        : $"{Text.In(language)}: {string.Join("; ", Items.Select((item, at) => Joint(language, at) + $"({Number(number, at)}) " + item.Sentence(language, Number(number, at))))}";

    private string Joint(Language language, int at) => at > 0 && at == Items.Count - 1 && Last is { } word ? word.In(language) + " " : "";

    private IEnumerable<string> Lines(Language language, string indent, string number) =>
    [
        indent + (number.Length == 0 ? "" : number + ". ") + Text.In(language) + (Items.Count == 0 ? "" : ":"),
        .. Items.SelectMany((item, at) => item.Lines(language, indent + "   ", Number(number, at))),
    ];

    private static string Number(string above, int at) => above + (above.Length == 0 ? "" : ".") + (at + 1).ToString(CultureInfo.InvariantCulture);
}
