using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Publication.Forms;

/// <summary>One duty, quota, preference or charge in a rule file.</summary>
internal static class ConsequenceForm
{
    internal static void Write(Utf8JsonWriter json, Consequence consequence)
    {
        json.WriteStartObject();
        json.WriteString("id", consequence.Id.Value);
        json.WriteString("jurisdiction", consequence.Jurisdiction.Code);
        json.WriteText("title", consequence.Title);
        json.WriteString("kind", consequence.Kind.Word());
        json.WriteWords("sectors", consequence.Sectors.Select(sector => sector.Code));
        LawForm.Write(json, consequence.Law);
        EnactmentForm.Write(json, consequence.Enactments);
        json.WritePropertyName("scope");
        ConditionForm.Write(json, consequence.Scope);
        json.WriteText("effect", consequence.Effect);
        if (consequence.Remedy is { } remedy)
        {
            RemedyForm.Write(json, remedy);
        }

        if (consequence.Succeeds is { } earlier)
        {
            json.WriteString("succeeds", earlier.Value);
        }

        json.WriteEndObject();
    }

    internal static Consequence Read(JsonNode node, FactCatalogue catalogue)
    {
        node.Allow("id", "jurisdiction", "title", "kind", "sectors", "law", "enactments", "scope", "effect", "remedy", "succeeds");
        return node.Built(() => new Consequence
        {
            Id = RequirementForm.Id(node.Need("id")),
            Jurisdiction = RequirementForm.Jurisdiction(node.Need("jurisdiction")),
            Title = RequirementForm.Text(node.Need("title")),
            Kind = node.Need("kind").AsWord<ConsequenceKind>(),
            Sectors = SurveyForm.Sectors(node.Need("sectors")),
            Law = LawForm.Read(node.Need("law")),
            Enactments = [.. node.NeedSome("enactments").Select(EnactmentForm.Read)],
            Scope = ConditionForm.Read(node.Need("scope"), catalogue),
            Effect = RequirementForm.Text(node.Need("effect")),
            Remedy = node.Find("remedy") is { } remedy ? RemedyForm.Read(remedy) : null,
            Succeeds = node.Find("succeeds") is { } earlier ? RequirementForm.Id(earlier) : null,
        });
    }
}
