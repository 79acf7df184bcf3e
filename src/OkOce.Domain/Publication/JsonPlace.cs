using OkOce.Domain.CaseFiles;

namespace OkOce.Domain.Publication;

/// <summary>Names the place of a refusal by its path through the JSON, and the requirement in which it lies.</summary>
internal static class JsonPlace
{
    internal static (string Path, string? Requirement) Of(JsonNode root, int line, int column) => Find(root, "$", null, line, column) ?? ("$", null);

    private static (string, string?)? Find(JsonNode node, string path, string? requirement, int line, int column)
    {
        // Only a requirement has both.
        var inside = node.Find("id") is { Kind: JsonNodeKind.Text } id && node.Find("test") is not null ? id.Text : requirement;
        return node.Line == line && node.Column == column
            ? (path, inside)
            : node.Members.Select(member => Find(member.Value, $"{path}.{member.Name}", inside, line, column))
                .Concat(node.Items.Select((item, at) => Find(item, $"{path}[{at}]", inside, line, column)))
                .FirstOrDefault(found => found is not null);
    }
}
