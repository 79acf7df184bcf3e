using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"fact": "ochratoxin-a", "keepsTo": [{"most": "3 ug/kg", "from": "2023-01-01", "source": "…"}]}</c>: the figures in order of time.</summary>
internal sealed class LimitForm : AtomForm<LimitAtom>
{
    internal override string Key => "keepsTo";

    internal override IReadOnlyList<string> Members => ["fact", "keepsTo"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue)
    {
        var fact = Named.Fact<MeasurementFact>(record, catalogue);
        var steps = record.NeedSome("keepsTo").Select(step => ReadStep(step, fact)).ToArray();
        return record.Need("keepsTo").Built(() => new Limit(fact, steps)).Kept;
    }

    private static LimitStep ReadStep(JsonNode step, MeasurementFact fact)
    {
        step.Allow("most", "from", "through", "source");
        return new(step.Need("most").AsAmount(fact.Unit, fact.Unit.IsComparableWith), step.AsPeriod(), step.Need("source").AsText("the paragraph that prints the figure"));
    }

    private protected override void Write(Utf8JsonWriter json, LimitAtom atom)
    {
        json.WriteString("fact", atom.Limit.Of.Id);
        json.WriteStartArray("keepsTo");
        foreach (var step in atom.Limit.Steps)
        {
            json.WriteStartObject();
            json.WriteString("most", step.Most.ToString());
            json.WritePeriod(step.InForce);
            json.WriteString("source", step.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
