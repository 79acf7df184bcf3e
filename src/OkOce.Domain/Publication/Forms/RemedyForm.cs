using System.Globalization;
using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>"remedy": {"step": {"en": "…", "id": "…"}, "actor": "maker", "days": 3, "cost": "USD 0"}</c>; unknown days and cost are left out.</summary>
internal static class RemedyForm
{
    internal static void Write(Utf8JsonWriter json, Remedy remedy)
    {
        json.WriteStartObject("remedy");
        json.WriteText("step", remedy.Step);
        json.WriteString("actor", remedy.Actor.Word());
        if (remedy.Days is { } days)
        {
            json.WriteNumber("days", days);
        }

        if (remedy.Cost is { } cost)
        {
            json.WriteString("cost", cost);
        }

        json.WriteEndObject();
    }

    internal static Remedy Read(JsonNode node)
    {
        node.Allow("step", "actor", "days", "cost");
        return new(
            RequirementForm.Text(node.Need("step")),
            node.Need("actor").AsWord<Actor>(),
            node.Find("days") is { } days ? Days(days) : null,
            node.Find("cost")?.AsText("a cost with its currency"));
    }

    private static int Days(JsonNode node) =>
        node.Kind == JsonNodeKind.Number && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            ? days
            : throw node.Refuse("a whole number of days");
}
