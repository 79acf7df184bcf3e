using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"fact": "product-use", "isOneOf": ["human-food", "supplement"]}</c>.</summary>
internal sealed class ChoiceForm : AtomForm<ChoiceAtom>
{
    internal override string Key => "isOneOf";

    internal override IReadOnlyList<string> Members => ["fact", "isOneOf"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue)
    {
        var fact = Named.Fact<ChoiceFact>(record, catalogue);
        return fact.Is([.. record.NeedSome("isOneOf").Select(word => Named.Option(word, fact))]);
    }

    private protected override void Write(Utf8JsonWriter json, ChoiceAtom atom)
    {
        json.WriteString("fact", atom.Fact.Id);
        json.WriteWords("isOneOf", atom.Codes);
    }
}
