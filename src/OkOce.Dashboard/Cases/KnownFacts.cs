using OkOce.Domain;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;

namespace OkOce.Dashboard.Cases;

/// <summary>What a dossier knows, in sentences.</summary>
internal static class KnownFacts
{
    private static readonly LocalizedText Hs = new("HS code {0}", "kode HS {0}");
    private static readonly LocalizedText Held = new("held: {0}", "dimiliki: {0}");
    private static readonly LocalizedText NotHeld = new("not held: {0}", "belum dimiliki: {0}");
    private static readonly LocalizedText Issued = new("issued {0}", "terbit {0}");
    private static readonly LocalizedText Expires = new("valid through {0}", "berlaku sampai {0}");
    private static readonly LocalizedText None = new("none", "tidak ada");
    private static readonly LocalizedText Lacks = new("not {0}", "bukan {0}");
    private static readonly LocalizedText Or = new(" or ", " atau ");
    private static readonly LocalizedText Yes = new("Yes", "Ya");
    private static readonly LocalizedText No = new("No", "Tidak");
    private static readonly LocalizedText NotTested = new("not tested", "belum diuji");
    private static readonly LocalizedText Between = new("between {0} and {1}", "antara {0} dan {1}");
    private static readonly LocalizedText Rest = new("others not known", "lainnya belum diketahui");
    private static readonly LocalizedText OverLimit = new("reported over the limit", "dilaporkan melebihi batas");

    internal static IReadOnlyList<string> Of(Dossier dossier, Language language)
    {
        IEnumerable<(string Where, FactSheet Sheet)> sheets =
        [
            ("", dossier.Enterprise), ("", dossier.Product), ("", dossier.Offer), ("", dossier.Importer), ("", dossier.Consignment ?? FactSheet.Empty),
            .. dossier.Facilities.Select(place => (Prefix(place.Id, dossier.Facilities.Count), place.Facts)),
            .. dossier.Lots.Select(lot => (Prefix(lot.Id, dossier.Lots.Count), lot.Facts)),
        ];
        return
        [
            .. dossier.Hs is { } hs ? [Fill(Hs, language, hs.Digits)] : Array.Empty<string>(),
            .. sheets.SelectMany(one => one.Sheet.Known.Select(fact => one.Where + Sentence(fact, one.Sheet, language))),
            .. dossier.Evidence.Select(item => Sentence(item, language)),
        ];
    }

    // A file names its places and lots in one language; of one alone no name is needed.
    private static string Prefix(string id, int count) => count == 1 ? "" : $"{id}: ";

    private static string Sentence(Fact fact, FactSheet sheet, Language language) => fact switch
    {
        YesNoFact yesNo when sheet.TryGet(yesNo, out var answer) =>
            (answer ? yesNo.Clause.Affirmative : yesNo.Clause.Negative).In(language),
        ChoiceFact choice when sheet.TryGet(choice, out var answer) =>
            $"{choice.Name.In(language)}: {string.Join(Or.In(language), answer.Possible.Select(code => choice.NameOf(code).In(language)))}",
        SetFact set when sheet.TryGet(set, out var answer) => $"{set.Name.In(language)}: {Listed(set, answer, language)}",
        AmountFact amount when sheet.TryGet(amount, out var answer) => $"{amount.Name.In(language)}: {answer}",
        DayFact day when sheet.TryGet(day, out var answer) => $"{day.Name.In(language)}: {Days(answer, language)}",
        MeasurementFact measured when sheet.TryGet(measured, out var answer) =>
            $"{measured.Name.In(language)}: {answer.Amount?.ToString() ?? (answer.IsNotTested ? NotTested : OverLimit).In(language)}",
        OpenQuestion open when sheet.TryGet(open, out var answer) =>
            $"{open.Asks.In(language)} {(answer.IsFavourable ? Yes : No).In(language)}: {answer.By}, {Writing.In(language).Day(answer.On)}, {answer.Source}",
        FiguresFact table when sheet.TryGet(table, out var answer) => $"{table.Name.In(language)}: {Listed(table, answer, language)}",
        _ => fact.Id,
    };

    private static string Days(Period days, Language language) => days.First == days.Last && days.First is { } day
        ? Writing.In(language).Day(day)
        : Fill(Between, language, days.First is { } first ? Writing.In(language).Day(first) : "…")
            .Replace("{1}", days.Last is { } last ? Writing.In(language).Day(last) : "…", StringComparison.Ordinal);

    private static string Listed(FiguresFact table, Figures figures, Language language)
    {
        string[] parts =
        [
            .. figures.Listed.Select(one => table.IsSeries ? $"{one.Amount}" : $"{table.NameOf(one.Name).In(language)} {one.Amount}"),
            .. figures.IsComplete ? Array.Empty<string>() : [Rest.In(language)],
        ];
        return parts.Length == 0 ? None.In(language) : string.Join(", ", parts);
    }

    private static string Listed(SetFact set, Members members, Language language)
    {
        string[] words =
        [
            .. members.Has.Select(code => set.NameOf(code).In(language)),
            .. members.Lacks.Select(code => Fill(Lacks, language, set.NameOf(code).In(language))),
        ];
        return words.Length == 0 ? None.In(language) : string.Join(", ", words);
    }

    private static string Sentence(EvidenceItem item, Language language)
    {
        var dates = new[]
        {
            item.Issued is { } issued ? Fill(Issued, language, Writing.In(language).Day(issued)) : null,
            item.Expires is { } expires ? Fill(Expires, language, Writing.In(language).Day(expires)) : null,
        };
        var name = item.Kind.Name.In(language);
        return string.Join(", ", dates.OfType<string>().Prepend(Fill(item.Held ? Held : NotHeld, language, name)));
    }

    private static string Fill(LocalizedText sentence, Language language, string part) =>
        sentence.In(language).Replace("{0}", part, StringComparison.Ordinal);
}
