using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"fact": "recipe", "sumOf": ["nutmeg", "mace"], "atLeast": "20 %"}</c>.</summary>
internal sealed class FigureSumForm : AtomForm<FigureSumAtom>
{
    internal override string Key => "sumOf";

    internal override IReadOnlyList<string> Members => ["fact", "sumOf", "atMost", "atLeast"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue)
    {
        var fact = Named.Fact<FiguresFact>(record, catalogue);
        string[] names = [.. record.NeedSome(Key).Select(word => Named.Option(word, fact))];
        var bound = BoundForm.Read(record, fact.Unit);
        return names.Distinct(StringComparer.Ordinal).Count() == names.Length
            ? new FigureSumAtom(fact, names, bound)
            : throw record.Need(Key).Refuse("names that stand once each");
    }

    private protected override void Write(Utf8JsonWriter json, FigureSumAtom atom)
    {
        json.WriteString("fact", atom.Fact.Id);
        json.WriteWords(Key, atom.Names);
        BoundForm.Write(json, atom.Bound);
    }
}
