using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;

namespace OkOce.Domain.CaseFiles;

/// <summary>Reads a block of facts and lays it over a dossier; what the block says replaces what the dossier said.</summary>
internal sealed class DossierReader(FactCatalogue catalogue)
{
    internal static readonly string[] Blocks =
        ["enterprise", "facilities", "product", "offer", "importer", "consignment", "lots", "papers"];

    internal Dossier Over(Dossier dossier, JsonNode node)
    {
        var product = node.Find("product");
        var papers = node.Find("papers")?.Of(JsonNodeKind.List, "a list of papers").Items
            .Select(paper => PaperReader.Read(paper, catalogue)).ToArray() ?? [];
        return dossier with
        {
            Hs = product?.Find("hs") is { } hs ? ReadHs(hs) : dossier.Hs,
            Enterprise = Facts(dossier.Enterprise, node.Find("enterprise"), Level.Enterprise),
            Product = Facts(dossier.Product, product, Level.Product, "hs"),
            Offer = Facts(dossier.Offer, node.Find("offer"), Level.Offer),
            Importer = Facts(dossier.Importer, node.Find("importer"), Level.Importer),
            Consignment = node.Find("consignment") is { } shipment
                ? Facts(dossier.Consignment ?? FactSheet.Empty, shipment, Level.Consignment)
                : dossier.Consignment,
            Facilities = Named(dossier.Facilities, node.Find("facilities"), Level.Facility,
                place => place.Id, place => place.Facts, (id, facts) => new Facility(id, facts)),
            Lots = Named(dossier.Lots, node.Find("lots"), Level.Lot,
                lot => lot.Id, lot => lot.Facts, (id, facts) => new Lot(id, facts)),
            Evidence = [.. dossier.Evidence.Where(known => papers.All(paper => paper.Kind.Id != known.Kind.Id)), .. papers],
        };
    }

    private T[] Named<T>(
        IReadOnlyList<T> known, JsonNode? list, Level level, Func<T, string> idOf, Func<T, FactSheet> factsOf, Func<string, FactSheet, T> make)
    {
        List<T> all = [.. known];
        HashSet<string> named = [];
        foreach (var node in list?.Of(JsonNodeKind.List, "a list").Items ?? [])
        {
            var idNode = node.Need("id");
            var id = idNode.AsText("a name within the file");
            if (id.Length is 0 or > 100 || !named.Add(id))
            {
                throw idNode.Refuse("a name of at most 100 letters, each once");
            }

            var at = all.FindIndex(one => idOf(one) == id);
            var made = make(id, Facts(at < 0 ? FactSheet.Empty : factsOf(all[at]), node, level, "id"));
            if (at < 0)
            {
                all.Add(made);
            }
            else
            {
                all[at] = made;
            }
        }

        return [.. all];
    }

    private FactSheet Facts(FactSheet sheet, JsonNode? block, Level level, string? reserved = null)
    {
        foreach (var (name, value) in block?.Of(JsonNodeKind.Record, "a record in braces").Members ?? [])
        {
            if (name == reserved)
            {
                continue;
            }

            if (!catalogue.TryFindFact(name, out var fact) || fact.Level != level)
            {
                var facts = catalogue.Facts.Where(one => one.Level == level).Select(one => one.Id);
                var why = fact is null ? $"did you mean {Nearest.To(name, facts)}?" : $"'{name}' belongs to the {fact.Level.ToString().ToLowerInvariant()}";
                throw new CaseFileException(value.File, value.Line, value.Column, $"the member \"{name}\"", $"a fact of the {level.ToString().ToLowerInvariant()}; {why}");
            }

            // null says outright what leaving out says too: it is not known.
            sheet = value.Kind == JsonNodeKind.Null ? sheet.Without(fact) : sheet.WithAnswer(fact, AnswerReader.Read(fact, value));
        }

        return sheet;
    }

    private static HsCode ReadHs(JsonNode node)
    {
        var (code, edition, nomenclature) = (node, (int?)null, (string?)null);
        if (node.Kind == JsonNodeKind.Record)
        {
            node.Allow("code", "edition", "nomenclature");
            code = node.Need("code");
            edition = node.Find("edition") is { } year ? Whole(year, "an edition such as 2022") : null;
            nomenclature = node.Find("nomenclature")?.AsText("a nomenclature such as \"BTKI\"");
        }

        return HsCode.TryParse(code.AsText("an HS code such as \"090811\""), edition, nomenclature, out var hs, out var reason)
            ? hs
            : throw code.Refuse("an HS code: " + reason.TrimEnd('.'));
    }

    internal static int Whole(JsonNode node, string expected) =>
        int.TryParse(node.Of(JsonNodeKind.Number, expected).Text, out var number) ? number : throw node.Refuse(expected);
}
