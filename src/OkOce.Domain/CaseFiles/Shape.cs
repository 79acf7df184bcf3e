using System.Text.Json.Nodes;

namespace OkOce.Domain.CaseFiles;

/// <summary>The few shapes that the schema of case files is built of.</summary>
internal static class Shape
{
    internal const string NoControls = "^[^\\u0000-\\u001f\\u007f-\\u009f]*$";

    // Something besides blanks, and no control characters.
    internal const string Sentence = "^[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f]*$";

    internal static JsonObject Of(string type, string? description = null)
    {
        var shape = new JsonObject { ["type"] = type };
        if (description is not null)
        {
            shape["description"] = description;
        }

        return shape;
    }

    internal static JsonObject Text(string? pattern = null, string? description = null, int? longest = null)
    {
        var shape = Of("string", description);
        if (pattern is not null)
        {
            shape["pattern"] = pattern;
        }

        if (longest is { } most)
        {
            shape["minLength"] = 1;
            shape["maxLength"] = most;
        }

        return shape;
    }

    internal static JsonObject Ref(string definition) => new() { ["$ref"] = "#/$defs/" + definition };

    internal static JsonObject List(JsonObject items, int fewest = 0)
    {
        var shape = new JsonObject { ["type"] = "array", ["items"] = items };
        if (fewest > 0)
        {
            shape["minItems"] = fewest;
        }

        return shape;
    }

    internal static JsonObject Record(JsonObject members, params IEnumerable<string> needed)
    {
        var shape = new JsonObject { ["type"] = "object", ["additionalProperties"] = false };
        if (needed.Any())
        {
            shape["required"] = Names(needed);
        }

        shape["properties"] = members;
        return shape;
    }

    internal static JsonObject OneOf(IEnumerable<string> words) => new() { ["enum"] = Names(words) };

    internal static JsonObject AnyOf(params JsonObject[] shapes) => new() { ["anyOf"] = new JsonArray([.. shapes]) };

    internal static JsonArray Names(params IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);
}
