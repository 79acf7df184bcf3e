using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"hs": ["0901", "07-12"], "except": ["090190"]}</c>; both ends of a run are in.</summary>
internal sealed class HsForm : AtomForm<HsAtom>
{
    internal override string Key => "hs";

    internal override IReadOnlyList<string> Members => ["hs", "except"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue)
    {
        // Each code by itself, so that a refusal stands at the one that is wrong.
        var codes = record.NeedSome("hs").Select(Code).ToArray();
        return Goods.FallUnder(record.Find("except") is null ? HsSet.Of(codes) : HsSet.Of(codes).Except([.. record.NeedSome("except").Select(Code)]));
    }

    private static string Code(JsonNode node)
    {
        node.Built(() => HsSet.Of(node.AsText("an HS code or a run of them, such as \"07-12\"")));
        return node.Text;
    }

    private protected override void Write(Utf8JsonWriter json, HsAtom atom)
    {
        json.WriteWords("hs", atom.Codes.Included.Select(range => range.ToString()));
        if (atom.Codes.Excluded.Count > 0)
        {
            json.WriteWords("except", atom.Codes.Excluded.Select(range => range.ToString()));
        }
    }
}
