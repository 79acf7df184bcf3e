using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Products;

namespace OkOce.Domain.Publication.Forms;

/// <summary>A line in a record: <c>"atMost": "500 kg"</c> or <c>"atLeast": "500 kg"</c>; the amount itself is in.</summary>
internal static class BoundForm
{
    internal static void Write(Utf8JsonWriter json, Bound bound) =>
        json.WriteString(bound.Side == BoundSide.AtMost ? "atMost" : "atLeast", bound.Figure.ToString());

    // A rule draws its line in the unit of the fact.
    internal static Bound Read(JsonNode record, Unit unit) => (record.Find("atMost"), record.Find("atLeast")) switch
    {
        ({ } most, null) => Bound.AtMost(most.AsAmount(unit, other => other == unit)),
        (null, { } least) => Bound.AtLeast(least.AsAmount(unit, other => other == unit)),
        _ => throw record.Refuse("one of atMost and atLeast"),
    };
}
