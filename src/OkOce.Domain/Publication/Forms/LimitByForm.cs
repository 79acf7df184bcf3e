using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"fact": "cadmium", "by": "cocoa-product", "limits": [{"for": "powder", "keepsTo": [{"most": "0.6 mg/kg", "source": "…"}]}]}</c>.</summary>
internal sealed class LimitByForm : AtomForm<LimitByAtom>
{
    internal override string Key => "by";

    internal override IReadOnlyList<string> Members => ["fact", "by", "limits"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue)
    {
        var (of, choice) = (Named.Fact<MeasurementFact>(record, catalogue), Named.Fact<ChoiceFact>(record, catalogue, Key));
        record.Need(Key).Built(() => Narrowed.LevelOf(choice, of));
        (string, Limit)[] limits =
        [
            .. record.NeedSome("limits").Select(limit =>
            {
                limit.Allow("for", "keepsTo");
                return (Named.Option(limit.Need("for"), choice), LimitForm.LimitOf(limit, of));
            }),
        ];
        return record.Need("limits").Built(() => Limit.By(choice, limits));
    }

    private protected override void Write(Utf8JsonWriter json, LimitByAtom atom)
    {
        json.WriteString("fact", atom.Of.Id);
        json.WriteString(Key, atom.Choice.Id);
        json.WriteStartArray("limits");
        foreach (var (option, limit) in atom.Limits)
        {
            json.WriteStartObject();
            json.WriteString("for", option);
            LimitStepsForm.Write(json, "keepsTo", limit.Steps);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
