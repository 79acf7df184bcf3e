using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"fact": "gross-weight", "atMost": "500 kg"}</c>; the amount itself is in.</summary>
internal sealed class AmountForm : AtomForm<AmountAtom>
{
    internal override string Key => "atMost";

    internal override IReadOnlyList<string> Members => ["fact", "atMost"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue)
    {
        var fact = Named.Fact<AmountFact>(record, catalogue);
        // A rule draws its line in the unit of the fact.
        return fact.AtMost(record.Need("atMost").AsAmount(fact.Unit, unit => unit == fact.Unit).Figure);
    }

    private protected override void Write(Utf8JsonWriter json, AmountAtom atom)
    {
        json.WriteString("fact", atom.Fact.Id);
        json.WriteString("atMost", atom.Most.ToString());
    }
}
