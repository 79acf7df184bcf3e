using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"fact": "claims", "has": "organic"}</c>.</summary>
internal sealed class MemberForm : AtomForm<MemberAtom>
{
    internal override string Key => "has";

    internal override IReadOnlyList<string> Members => ["fact", "has"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue)
    {
        var fact = Named.Fact<SetFact>(record, catalogue);
        return fact.Has(Named.Option(record.Need("has"), fact));
    }

    private protected override void Write(Utf8JsonWriter json, MemberAtom atom)
    {
        json.WriteString("fact", atom.Fact.Id);
        json.WriteString("has", atom.Member);
    }
}
