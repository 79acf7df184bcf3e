using System.Text.Json;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication.Forms;

/// <summary><c>{"market": ["EU", "GB"]}</c>.</summary>
internal sealed class MarketForm : AtomForm<MarketAtom>
{
    internal override string Key => "market";

    internal override IReadOnlyList<string> Members => ["market"];

    internal override Specification<Situation> Read(JsonNode record, FactCatalogue catalogue) =>
        Goods.GoToMarket([.. record.NeedSome("market").Select(Code)]);

    private static string Code(JsonNode node)
    {
        const string Expected = "a market: EU, or the code of a country outside the Union";
        return Market.TryParse(node.AsText(Expected), out _) ? node.Text : throw node.Refuse(Expected);
    }

    private protected override void Write(Utf8JsonWriter json, MarketAtom atom) => json.WriteWords("market", atom.Markets.Select(market => market.Code));
}
