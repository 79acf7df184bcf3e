using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;

namespace OkOce.Domain.CaseFiles;

/// <summary>Reads what is known of one paper.</summary>
internal static class PaperReader
{
    internal static readonly Dictionary<string, HolderRole> Holders = new()
    {
        ["maker"] = HolderRole.Maker, ["exporter"] = HolderRole.Exporter, ["importer"] = HolderRole.Importer, ["partner"] = HolderRole.Partner,
    };

    internal static readonly Dictionary<string, AssuranceGrade> Grades = new()
    {
        ["stated"] = AssuranceGrade.Stated, ["document-seen"] = AssuranceGrade.DocumentSeen, ["checked-with-issuer"] = AssuranceGrade.CheckedWithIssuer,
    };

    internal static EvidenceItem Read(JsonNode node, FactCatalogue catalogue)
    {
        node.Allow(
            "kind", "held", "holder", "holderAgrees", "scope", "number", "issuer", "issued", "expires", "result", "withdrawn", "assurance");
        var kind = node.Need("kind");
        if (!catalogue.TryFindKind(kind.AsText("a kind of paper"), out var known))
        {
            throw kind.Refuse("a kind of paper; did you mean " + Nearest.To(kind.Text, catalogue.Kinds.Select(one => one.Id)) + "?");
        }

        var item = new EvidenceItem
        {
            Kind = known,
            Held = node.Need("held").AsYesNo(),
            Holder = node.Find("holder") is { } holder ? Named(holder, Holders) : known.Holder,
            HolderAgrees = node.Find("holderAgrees")?.AsYesNo(),
            Scope = node.Find("scope") is { } scope ? ReadScope(scope) : EvidenceScope.NotStated,
            Number = node.Find("number")?.AsText("the number printed on it"),
            Issuer = node.Find("issuer")?.AsText("the issuer printed on it"),
            Issued = node.Find("issued")?.AsDay(),
            Expires = node.Find("expires")?.AsDay(),
            ResultOn = node.Find("result")?.AsDay(),
            WithdrawnOn = node.Find("withdrawn")?.AsDay(),
            Assurance = node.Find("assurance") is { } assurance ? ReadAssurance(assurance) : new(AssuranceGrade.Stated, null),
        };
        return item.Expires < item.Issued ? throw node.Need("expires").Refuse("a last day not before the day of issue") : item;
    }

    private static EvidenceScope ReadScope(JsonNode node)
    {
        node.Allow("makers", "facilities", "products", "markets");
        return new()
        {
            Makers = node.Find("makers")?.AsTexts("a list of makers"),
            Facilities = node.Find("facilities")?.AsTexts("a list of facilities"),
            Markets = node.Find("markets")?.AsTexts("a list of markets such as \"EU\""),
            Products = node.Find("products") is { } products ? ReadProducts(products) : null,
        };
    }

    private static HsSet ReadProducts(JsonNode node)
    {
        try
        {
            return HsSet.Of(node.AsTexts("a list of HS codes"));
        }
        catch (FormatException refused) when (refused is not CaseFileException)
        {
            throw node.Refuse("HS codes of two to six digits, or runs such as \"07-12\"");
        }
    }

    private static Assurance ReadAssurance(JsonNode node)
    {
        node.Allow("grade", "on");
        return new(Named(node.Need("grade"), Grades), node.Find("on")?.AsDay());
    }

    private static T Named<T>(JsonNode node, Dictionary<string, T> names)
    {
        var expected = "one of " + string.Join(", ", names.Keys);
        return names.TryGetValue(node.AsText(expected), out var named) ? named : throw node.Refuse(expected);
    }
}
