using System.Globalization;
using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"fact": "histamine-samples", "plan": {"n": 9, "c": 2, "m": "100 mg/kg", "M": "200 mg/kg", "mean": true}}</c>.</summary>
internal sealed class SamplingForm : AtomForm<SamplingAtom>
{
    internal override string Key => "plan";

    internal override IReadOnlyList<string> Members => ["fact", "plan"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue)
    {
        var (fact, plan) = (Named.Fact<FiguresFact>(record, catalogue), record.Need(Key));
        plan.Of(JsonNodeKind.Record, "a plan of n, c, m and M").Allow("n", "c", "m", "M", "mean");
        var (samples, between) = (Number(plan.Need("n")), Number(plan.Need("c")));
        var (middle, most) = (plan.Need("m").AsAmount(fact.Unit, fact.Unit.IsComparableWith), plan.Need("M").AsAmount(fact.Unit, fact.Unit.IsComparableWith));
        var mean = plan.Find("mean") is { } given && (given.AsYesNo() ? true : throw given.Refuse("true, or no such member"));
        return plan.Built(() => fact.Pass(new(samples, between, middle, most, mean)));
    }

    private protected override void Write(Utf8JsonWriter json, SamplingAtom atom)
    {
        json.WriteString("fact", atom.Fact.Id);
        json.WriteStartObject(Key);
        json.WriteNumber("n", atom.Plan.Samples);
        json.WriteNumber("c", atom.Plan.Between);
        json.WriteString("m", atom.Plan.Middle.ToString());
        json.WriteString("M", atom.Plan.Most.ToString());
        if (atom.Plan.MeanWithinMiddle)
        {
            json.WriteBoolean("mean", true);
        }

        json.WriteEndObject();
    }

    private static int Number(JsonNode node) =>
        node.Kind == JsonNodeKind.Number && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw node.Refuse("a whole number of samples");
}
