using OkOce.Domain.Dossiers;

namespace OkOce.Domain.Tests.Cases;

/// <summary>The facts and papers in which two dossiers differ, each named once as <c>where:fact</c>.</summary>
internal static class Differences
{
    internal static IReadOnlyList<string> Between(Dossier left, Dossier right) =>
    [
        .. left.Hs == right.Hs ? Array.Empty<string>() : ["product:hs"],
        .. Sheets("enterprise", left.Enterprise, right.Enterprise),
        .. Sheets("product", left.Product, right.Product),
        .. Sheets("offer", left.Offer, right.Offer),
        .. Sheets("importer", left.Importer, right.Importer),
        .. Sheets("consignment", left.Consignment ?? FactSheet.Empty, right.Consignment ?? FactSheet.Empty),
        .. left.Facilities.Select(place => place.Id).Union(right.Facilities.Select(place => place.Id)).SelectMany(id => Sheets(
            id,
            left.Facilities.FirstOrDefault(place => place.Id == id)?.Facts ?? FactSheet.Empty,
            right.Facilities.FirstOrDefault(place => place.Id == id)?.Facts ?? FactSheet.Empty)),
        .. left.Lots.Select(lot => lot.Id).Union(right.Lots.Select(lot => lot.Id)).SelectMany(id => Sheets(
            id,
            left.Lots.FirstOrDefault(lot => lot.Id == id)?.Facts ?? FactSheet.Empty,
            right.Lots.FirstOrDefault(lot => lot.Id == id)?.Facts ?? FactSheet.Empty)),
        .. left.Evidence.Except(right.Evidence).Union(right.Evidence.Except(left.Evidence)).Select(item => "paper:" + item.Kind.Id).Distinct(),
    ];

    private static IEnumerable<string> Sheets(string where, FactSheet left, FactSheet right) => left.Known.Union(right.Known)
        .Where(fact => !left.Known.Contains(fact) || !right.Known.Contains(fact) || !left.AnswerTo(fact).Equals(right.AnswerTo(fact)))
        .Select(fact => $"{where}:{fact.Id}");
}
