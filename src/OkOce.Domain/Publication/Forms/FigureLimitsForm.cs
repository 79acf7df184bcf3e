using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary>
/// <c>{"fact": "residues", "each": [{"for": "chlorpyrifos", "keepsTo": […]}], "excused": ["…"], "others": [{"most": "0.01 mg/kg", "source": "…"}]}</c>;
/// without others, nothing else may be found.
/// </summary>
internal sealed class FigureLimitsForm : AtomForm<FigureLimitsAtom>
{
    internal override string Key => "each";

    internal override IReadOnlyList<string> Members => ["fact", "each", "excused", "others"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue)
    {
        var fact = Named.Fact<FiguresFact>(record, catalogue);
        NamedSteps[] own =
        [
            .. record.Need(Key).Of(JsonNodeKind.List, "a list of limits").Items.Select(limit =>
            {
                limit.Allow("for", "keepsTo");
                var name = Named.Option(limit.Need("for"), fact);
                return new NamedSteps(name, LimitStepsForm.Read(limit, "keepsTo", name, fact.Unit));
            }),
        ];
        string[] excused = record.Find("excused") is null ? [] : [.. record.NeedSome("excused").Select(name => Named.Option(name, fact))];
        var others = record.Find("others") is null ? null : LimitStepsForm.Read(record, "others", "others", fact.Unit);
        return record.Need(Key).Built(() =>
            fact.Keep(others is null ? FigureLimits.ElseForbidden(own, excused) : FigureLimits.ElseAtMost(others, own, excused)));
    }

    private protected override void Write(Utf8JsonWriter json, FigureLimitsAtom atom)
    {
        json.WriteString("fact", atom.Fact.Id);
        json.WriteStartArray(Key);
        foreach (var one in atom.Limits.Own)
        {
            json.WriteStartObject();
            json.WriteString("for", one.Name);
            LimitStepsForm.Write(json, "keepsTo", one.Steps);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (atom.Limits.Excused.Count > 0)
        {
            json.WriteWords("excused", atom.Limits.Excused);
        }

        if (atom.Limits.Others.Count > 0)
        {
            LimitStepsForm.Write(json, "others", atom.Limits.Others);
        }
    }
}
