using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"fact": "gross-weight", "atMost": "500 kg"}</c>.</summary>
internal sealed class AmountForm : AtomForm<AmountAtom>
{
    internal override string Key => "atMost";

    internal override bool IsMeant(JsonNode record) => record.Find("atMost") is not null || record.Find("atLeast") is not null;

    internal override IReadOnlyList<string> Members => ["fact", "atMost", "atLeast"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue)
    {
        var fact = Named.Fact<AmountFact>(record, catalogue);
        return new AmountAtom(fact, BoundForm.Read(record, fact.Unit));
    }

    private protected override void Write(Utf8JsonWriter json, AmountAtom atom)
    {
        json.WriteString("fact", atom.Fact.Id);
        BoundForm.Write(json, atom.Bound);
    }
}
