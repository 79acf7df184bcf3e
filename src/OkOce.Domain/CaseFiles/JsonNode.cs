using System.Globalization;

namespace OkOce.Domain.CaseFiles;

/// <summary>A JSON value that knows where it stands, so that a refusal can name the place.</summary>
internal sealed record JsonNode(string File, int Line, int Column, JsonNodeKind Kind, string Text)
{
    internal IReadOnlyList<JsonNode> Items { get; init; } = [];

    internal IReadOnlyList<(string Name, JsonNode Value)> Members { get; init; } = [];

    private string Found => Kind switch
    {
        JsonNodeKind.Text => $"\"{Text}\"",
        JsonNodeKind.List => "a list",
        JsonNodeKind.Record => "a record in braces",
        JsonNodeKind.Null => "null",
        JsonNodeKind.True => "true",
        JsonNodeKind.False => "false",
        _ => Text,
    };

    internal JsonNode? Find(string name) => Members.FirstOrDefault(member => member.Name == name).Value;

    internal JsonNode Need(string name) =>
        Of(JsonNodeKind.Record, "a record in braces").Find(name) ?? throw new CaseFileException(File, Line, Column, "no " + name, $"a member \"{name}\"");

    internal JsonNode Of(JsonNodeKind kind, string expected) => Kind == kind ? this : throw Refuse(expected);

    internal string AsText(string expected) => Of(JsonNodeKind.Text, expected).Text;

    internal bool AsYesNo() => Kind switch
    {
        JsonNodeKind.True => true,
        JsonNodeKind.False => false,
        _ => throw Refuse("true or false"),
    };

    internal DateOnly AsDay() => DateOnly.TryParseExact(
        // A machine set to Thai or Persian counts its years otherwise; files do not.
        AsText("a day such as \"2025-07-24\""), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw Refuse("a day that exists, written as \"2025-07-24\"");

    internal IReadOnlyList<string> AsTexts(string expected) =>
        [.. Of(JsonNodeKind.List, expected).Items.Select(item => item.AsText(expected))];

    // Only the members named are understood: a misspelt fact must not be taken for an unknown one.
    internal void Allow(params IEnumerable<string> names)
    {
        Of(JsonNodeKind.Record, "a record in braces");
        foreach (var (name, value) in Members)
        {
            if (!names.Contains(name))
            {
                throw new CaseFileException(File, value.Line, value.Column, $"the member \"{name}\"", "one of " + string.Join(", ", names));
            }
        }
    }

    internal CaseFileException Refuse(string expected) => new(File, Line, Column, Found, expected);
}
