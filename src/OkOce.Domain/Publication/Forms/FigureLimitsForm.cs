using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary>
/// <c>{"fact": "residues", "each": [{"name": "chlorpyrifos", "keepsTo": […]}], "excused": ["…"], "others": [{"most": "0.01 mg/kg", "source": "…"}]}</c>;
/// without others, nothing else may be found.
/// </summary>
internal sealed class FigureLimitsForm : AtomForm<FigureLimitsAtom>
{
    internal override string Key => "each";

    internal override IReadOnlyList<string> Members => ["fact", "each", "excused", "others"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue)
    {
        var fact = Named.Fact<FiguresFact>(record, catalogue);
        (string Name, LimitStep[] Steps)[] own =
        [
            .. record.Need(Key).Of(JsonNodeKind.List, "a list").Items.Select(limit =>
            {
                limit.Allow("name", "keepsTo");
                return (Named.Option(limit.Need("name"), fact), LimitStepsForm.Read(limit, "keepsTo", fact.Unit));
            }),
        ];
        string[] excused = [.. (record.Find("excused")?.Of(JsonNodeKind.List, "a list").Items ?? []).Select(name => name.AsText("a name"))];
        var others = record.Find("others") is null ? null : LimitStepsForm.Read(record, "others", fact.Unit);
        return record.Need(Key).Built(() =>
        {
            NamedSteps[] named = [.. own.Select(one => new NamedSteps(one.Name, one.Steps))];
            return fact.Keep(others is null ? FigureLimits.ElseForbidden(named, excused) : FigureLimits.ElseAtMost(others, named, excused));
        });
    }

    private protected override void Write(Utf8JsonWriter json, FigureLimitsAtom atom)
    {
        json.WriteString("fact", atom.Fact.Id);
        json.WriteStartArray(Key);
        foreach (var one in atom.Limits.Own)
        {
            json.WriteStartObject();
            json.WriteString("name", one.Name);
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
