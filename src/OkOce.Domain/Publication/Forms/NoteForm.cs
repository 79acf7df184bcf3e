using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Publication.Forms;

/// <summary>One note on the law in a rule file: what is no longer asked, or never was.</summary>
internal static class NoteForm
{
    internal static void Write(Utf8JsonWriter json, LawNote note)
    {
        json.WriteStartObject();
        json.WriteString("id", note.Id.Value);
        json.WriteString("jurisdiction", note.Jurisdiction.Code);
        json.WriteText("title", note.Title);
        json.WriteWords("sectors", note.Sectors.Select(sector => sector.Code));
        LawForm.Write(json, note.Law);
        json.WriteStartObject("period");
        json.WritePeriod(note.Period);
        json.WriteEndObject();
        json.WriteText("says", note.Says);
        json.WriteEndObject();
    }

    internal static LawNote Read(JsonNode node)
    {
        node.Allow("id", "jurisdiction", "title", "sectors", "law", "period", "says");
        return node.Built(() => new LawNote
        {
            Id = RequirementForm.Id(node.Need("id")),
            Jurisdiction = RequirementForm.Jurisdiction(node.Need("jurisdiction")),
            Title = RequirementForm.Text(node.Need("title")),
            Sectors = SurveyForm.Sectors(node.Need("sectors")),
            Law = LawForm.Read(node.Need("law")),
            Period = EnactmentForm.Days(node.Need("period")),
            Says = RequirementForm.Text(node.Need("says")),
        });
    }
}
