using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Publication.Forms;

/// <summary>One requirement in a rule file. What is not known is left out, but for the reading of a law that nobody read: that is null.</summary>
internal static class RequirementForm
{
    internal static void Write(Utf8JsonWriter json, Requirement requirement)
    {
        json.WriteStartObject();
        json.WriteString("id", requirement.Id.Value);
        json.WriteString("jurisdiction", requirement.Jurisdiction.Code);
        json.WriteText("title", requirement.Title);
        json.WriteString("criterion", requirement.Criterion.Word());
        json.WriteString("level", requirement.Level.Word());
        json.WriteString("force", requirement.Force.Word());
        if (requirement.Sectors.Count > 0)
        {
            json.WriteWords("sectors", requirement.Sectors.Select(sector => sector.Code));
        }

        if (requirement.NotSurveyed is { } reason)
        {
            json.WriteText("notSurveyed", reason);
        }

        LawForm.Write(json, requirement.Law);
        EnactmentForm.Write(json, requirement.Enactments);
        json.WritePropertyName("scope");
        ConditionForm.Write(json, requirement.Scope);
        if (requirement.Exemption is { } exemption)
        {
            json.WritePropertyName("exemption");
            ConditionForm.Write(json, exemption);
        }

        json.WritePropertyName("test");
        ConditionForm.Write(json, requirement.Test);
        RemedyForm.Write(json, requirement.Remedy);
        if (requirement.Succeeds is { } earlier)
        {
            json.WriteString("succeeds", earlier.Value);
        }

        json.WriteEndObject();
    }

    internal static Requirement Read(JsonNode node, FactCatalogue catalogue)
    {
        node.Allow("id", "jurisdiction", "title", "criterion", "level", "force", "sectors", "notSurveyed", "law", "enactments", "scope", "exemption", "test", "remedy", "succeeds");
        // A fact of a lot or a facility outside "every" and "some" is refused as the requirement is put together.
        return node.Built(() => new Requirement
        {
            Id = Id(node.Need("id")),
            Jurisdiction = Jurisdiction(node.Need("jurisdiction")),
            Title = Text(node.Need("title")),
            Criterion = node.Need("criterion").AsWord<Criterion>(),
            Level = node.Need("level").AsWord<Level>(),
            Force = node.Need("force").AsWord<Force>(),
            Sectors = node.Find("sectors") is { } sectors ? SurveyForm.Sectors(sectors) : [],
            NotSurveyed = node.Find("notSurveyed") is { } reason ? Text(reason) : null,
            Law = LawForm.Read(node.Need("law")),
            Enactments = [.. node.NeedSome("enactments").Select(EnactmentForm.Read)],
            Scope = ConditionForm.Read(node.Need("scope"), catalogue),
            Exemption = node.Find("exemption") is { } exemption ? ConditionForm.Read(exemption, catalogue) : null,
            Test = ConditionForm.Read(node.Need("test"), catalogue),
            Remedy = RemedyForm.Read(node.Need("remedy")),
            Succeeds = node.Find("succeeds") is { } earlier ? Id(earlier) : null,
        });
    }

    internal static Jurisdiction Jurisdiction(JsonNode node)
    {
        const string Expected = "a jurisdiction, such as ID, EU, US or US-CA";
        var code = node.AsText(Expected);
        return code.Length >= 2 && code[..2].All(char.IsAsciiLetterUpper) && (code.Length == 2 || (code[2] == '-' && code.Length is 5 or 6 && code[3..].All(char.IsAsciiLetterUpper)))
            ? new(code)
            : throw node.Refuse(Expected);
    }

    internal static LocalizedText Text(JsonNode node)
    {
        node.Allow("en", "id");
        return node.Built(() => new LocalizedText(node.Need("en").AsText("the text in English"), node.Need("id").AsText("the text in Indonesian")));
    }

    internal static RequirementId Id(JsonNode node) => node.Built(() => new RequirementId(node.AsText("a requirement's id, such as US-FDA-FOOD-FACILITY")));
}
