using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"fact": "3-mcpd", "keepsTo": [{"most": "50 ug/kg", "source": "…"}], "perShare": "dry-matter"}</c>.</summary>
internal sealed class LimitPerShareForm : AtomForm<LimitPerShareAtom>
{
    internal override string Key => "perShare";

    internal override IReadOnlyList<string> Members => ["fact", "keepsTo", "perShare"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue)
    {
        var limit = LimitForm.LimitOf(record, catalogue);
        var share = Named.Fact<AmountFact>(record, catalogue, Key);
        return record.Need(Key).Built(() => limit.KeptPer(share));
    }

    private protected override void Write(Utf8JsonWriter json, LimitPerShareAtom atom)
    {
        json.WriteString("fact", atom.Limit.Of.Id);
        LimitStepsForm.Write(json, "keepsTo", atom.Limit.Steps);
        json.WriteString(Key, atom.Share.Id);
    }
}
