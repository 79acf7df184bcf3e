using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"jurisdiction": "EU", "sector": "spices", "extent": "partly", "on": "2026-11-24"}</c>.</summary>
internal static class SurveyForm
{
    internal static void Write(Utf8JsonWriter json, Survey survey)
    {
        json.WriteStartObject();
        json.WriteString("jurisdiction", survey.Jurisdiction.Code);
        json.WriteString("sector", survey.Sector.Code);
        json.WriteString("extent", survey.Extent.Word());
        json.WriteDay("on", survey.On);
        json.WriteEndObject();
    }

    internal static Survey Read(JsonNode node)
    {
        node.Allow("jurisdiction", "sector", "extent", "on");
        return new(
            RequirementForm.Jurisdiction(node.Need("jurisdiction")),
            SectorOf(node.Need("sector")),
            node.Need("extent").AsWord<SurveyExtent>(),
            node.Need("on").AsDay());
    }

    internal static Sector[] Sectors(JsonNode list) => [.. list.Of(JsonNodeKind.List, "a list of sectors").Items.Select(SectorOf)];

    private static Sector SectorOf(JsonNode node)
    {
        var expected = "one of " + string.Join(", ", Sector.All.Select(one => one.Code));
        return Sector.TryParse(node.AsText(expected), out var known) ? known : throw node.Refuse(expected);
    }
}
