using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"partOfMarket": ["CA", "HI"]}</c>.</summary>
internal sealed class SubdivisionForm : AtomForm<SubdivisionAtom>
{
    internal override string Key => "partOfMarket";

    internal override IReadOnlyList<string> Members => ["partOfMarket"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue) =>
        Goods.GoTo([.. record.NeedSome("partOfMarket").Select(Code)]);

    private static string Code(JsonNode node)
    {
        const string Expected = "two or three capital letters, such as \"HI\"";
        return node.AsText(Expected) is { Length: 2 or 3 } code && code.All(char.IsAsciiLetterUpper) ? code : throw node.Refuse(Expected);
    }

    private protected override void Write(Utf8JsonWriter json, SubdivisionAtom atom) => json.WriteWords("partOfMarket", atom.Codes);
}
