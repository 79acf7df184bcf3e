using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>"law": {"text": "…", "source": "https://…", "tier": "official-text", "read": "2026-11-24", "reviewBy": "2027-11-23"}</c>; read is null when nobody did.</summary>
internal static class LawForm
{
    internal static void Write(Utf8JsonWriter json, Citation law)
    {
        json.WriteStartObject("law");
        json.WriteString("text", law.Text);
        json.WriteString("source", law.Source.OriginalString);
        json.WriteString("tier", law.Tier.Word());
        if (law.Read is { } read)
        {
            json.WriteDay("read", read);
        }
        else
        {
            json.WriteNull("read");
        }

        json.WriteDay("reviewBy", law.ReviewBy);
        json.WriteEndObject();
    }

    internal static Citation Read(JsonNode node)
    {
        node.Allow("text", "source", "tier", "read", "reviewBy");
        var (source, read) = (node.Need("source"), node.Need("read"));
        const string Expected = "a whole address, such as \"https://eur-lex.europa.eu/\"";
        return new(
            node.Need("text").AsText("the statute or regulation with its paragraph"),
            Uri.TryCreate(source.AsText(Expected), UriKind.Absolute, out var address) ? address : throw source.Refuse(Expected),
            node.Need("tier").AsWord<SourceTier>(),
            read.Kind == JsonNodeKind.Null ? null : read.AsDay(),
            node.Need("reviewBy").AsDay());
    }
}
