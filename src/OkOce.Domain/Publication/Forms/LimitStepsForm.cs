using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;

namespace OkOce.Domain.Publication.Forms;

/// <summary>The figures of a limit in order of time: <c>[{"most": "3 ug/kg", "from": "2023-01-01", "source": "…"}]</c>.</summary>
internal static class LimitStepsForm
{
    internal static void Write(Utf8JsonWriter json, string name, IReadOnlyList<LimitStep> steps)
    {
        json.WriteStartArray(name);
        foreach (var step in steps)
        {
            json.WriteStartObject();
            json.WriteString("most", step.Most.ToString());
            json.WritePeriod(step.InForce);
            json.WriteString("source", step.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static IReadOnlyList<LimitStep> Read(JsonNode record, string name, string of, Unit unit)
    {
        LimitStep[] steps = [.. record.NeedSome(name).Select(step => ReadStep(step, unit))];
        return record.Need(name).Built(() => LimitStep.InOrder(of, steps));
    }

    private static LimitStep ReadStep(JsonNode step, Unit unit)
    {
        step.Allow("most", "from", "through", "source");
        return new(step.Need("most").AsAmount(unit, unit.IsComparableWith), step.AsPeriod(), step.Need("source").AsText("the paragraph that prints the figure"));
    }
}
