using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>"enactments": [{"from": "2024-12-30", "announced": "2023-06-09", "withdrawn": "2024-12-23"}]</c>; <c>{}</c> is long standing.</summary>
internal static class EnactmentForm
{
    internal static void Write(Utf8JsonWriter json, IReadOnlyList<Enactment> enactments)
    {
        json.WriteStartArray("enactments");
        foreach (var enactment in enactments)
        {
            json.WriteStartObject();
            json.WritePeriod(enactment.InForce);
            json.WriteDay("announced", enactment.Announced);
            json.WriteDay("withdrawn", enactment.Withdrawn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static Enactment Read(JsonNode node)
    {
        node.Allow("from", "through", "announced", "withdrawn");
        return new(node.AsPeriod()) { Announced = node.Find("announced")?.AsDay(), Withdrawn = node.Find("withdrawn")?.AsDay() };
    }

    internal static Period Days(JsonNode node)
    {
        node.Allow("from", "through");
        return node.AsPeriod();
    }
}
