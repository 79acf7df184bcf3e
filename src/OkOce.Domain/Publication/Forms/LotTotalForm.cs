using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"totalOverLots": "lot-weight", "atMost": "10 kg"}</c>.</summary>
internal sealed class LotTotalForm : AtomForm<LotTotalAtom>
{
    internal override string Key => "totalOverLots";

    internal override IReadOnlyList<string> Members => ["totalOverLots", "atMost", "atLeast"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue)
    {
        var fact = Named.Fact<AmountFact>(record, catalogue, Key);
        return fact.Level == Level.Lot
            ? new LotTotalAtom(fact, BoundForm.Read(record, fact.Unit))
            : throw record.Need(Key).Refuse("a fact of a lot, which alone can be added up");
    }

    private protected override void Write(Utf8JsonWriter json, LotTotalAtom atom)
    {
        json.WriteString(Key, atom.Fact.Id);
        BoundForm.Write(json, atom.Bound);
    }
}
