using System.Globalization;
using System.Text;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Markets;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Cases;

/// <summary>Writes the published table of real cases from what the cases compute.</summary>
internal static class RealCasesPage
{
    private static readonly Dictionary<Standing, LocalizedText> Standings = new()
    {
        [Standing.NotCovered] = new("not covered", "di luar cakupan"),
        [Standing.Derived] = new("derived", "disimpulkan"),
        [Standing.Restated] = new("restated", "dinyatakan ulang"),
        [Standing.Missed] = new("missed", "terlewat"),
    };

    private static readonly Dictionary<string, LocalizedText> Outside = new()
    {
        ["NoDestination"] = new("no destination is named", "tujuan tidak disebut"),
        ["BeforeCoverage"] = new("before 13 September 2018, when the declared law begins", "sebelum 13 September 2018, awal hukum yang dinyatakan"),
        ["NotSurveyed"] = new("the law of the market was not surveyed", "hukum negara tujuan belum disurvei"),
    };

    private static readonly Dictionary<Verdict, LocalizedText> Verdicts = new()
    {
        [Verdict.NotCovered] = new("not covered", "di luar cakupan"),
        [Verdict.NotReady] = new("not ready", "belum siap"),
        [Verdict.Undetermined] = new("undetermined", "belum dapat dipastikan"),
        [Verdict.NoKnownObstacle] = new("no known obstacle", "tidak ada hambatan yang diketahui"),
        [Verdict.ReadyToShip] = new("ready to ship", "siap kirim"),
    };

    internal static string Write()
    {
        var page = new StringBuilder();
        page.Append("# Kasus nyata dan hukum yang tersedia · Real cases and the shipped law\n\n");
        page.Append("Halaman ini dihitung dari `cases/published` dan diuji sama. · This page is computed from `cases/published` and tested to be equal.\n");
        page.Append(CultureInfo.InvariantCulture, $"Versi hukum · Version of the law: {StandardRulebook.Rulebook.Version}.\n\n");
        Write(page, Language.Indonesian);
        page.Append('\n');
        Write(page, Language.English);
        return page.ToString();
    }

    private static void Write(StringBuilder page, Language language)
    {
        string Say(string english, string indonesian) => new LocalizedText(english, indonesian).In(language);
        var refusals = RealCase.Published.Where(one => !one.IsSuccess).ToArray();
        var successes = RealCase.Published.Where(one => one.IsSuccess).ToArray();
        int Count(Standing standing) => refusals.Count(one => one.Standing == standing);
        var covered = refusals.Length - Count(Standing.NotCovered);

        page.Append(Say("## English\n\n", "## Bahasa Indonesia\n\n"));
        page.Append(Say(
            $"Of {refusals.Length} refusals and obstacles {covered} lie inside what was surveyed: {Count(Standing.Derived)} derived, {Count(Standing.Restated)} restated, {Count(Standing.Missed)} missed. "
                + "*Derived*: not ready by what was known before departure. *Restated*: not ready once the breach that the source names is stated as a fact; that shows that the law knows the breach, not that it was foreseen. "
                + "*Missed*: neither. No assessment reads what happened.\n\n",
            $"Dari {refusals.Length} penolakan dan hambatan, {covered} berada dalam cakupan: {Count(Standing.Derived)} disimpulkan, {Count(Standing.Restated)} dinyatakan ulang, {Count(Standing.Missed)} terlewat. "
                + "*Disimpulkan*: belum siap menurut yang diketahui sebelum berangkat. *Dinyatakan ulang*: belum siap setelah pelanggaran yang disebut sumber ditulis sebagai fakta; itu menunjukkan bahwa hukumnya mengenal pelanggaran itu, bukan bahwa pelanggarannya sudah terduga. "
                + "*Terlewat*: tidak keduanya. Penilaian tidak membaca apa yang terjadi.\n\n"));
        page.Append(Say("| Case | Refusal or obstacle | To | When | Stands | Because |\n", "| Kasus | Penolakan atau hambatan | Ke | Kapan | Kedudukan | Sebab |\n"));
        page.Append("|---|---|---|---|---|---|\n");
        foreach (var one in refusals)
        {
            page.Append(CultureInfo.InvariantCulture, $"{Begin(one, language)} {Standings[one.Standing].In(language)} | {Because(one, language)} |\n");
        }

        page.Append(Say(
            $"\nNone of {successes.Length} successes is called not ready: what a source does not state is unknown and never counts against the maker.\n\n",
            $"\nTidak satu pun dari {successes.Length} keberhasilan disebut belum siap: yang tidak dinyatakan sumber berarti belum diketahui dan tidak pernah memberatkan usaha.\n\n"));
        page.Append(Say("| Case | Success | To | When | Verdict | Facts known of those asked |\n", "| Kasus | Keberhasilan | Ke | Kapan | Hasil | Fakta yang diketahui dari yang ditanyakan |\n"));
        page.Append("|---|---|---|---|---|---|\n");
        foreach (var one in successes)
        {
            var verdicts = one.Before.GroupBy(each => each.Verdict).Select(group =>
                $"{Verdicts[group.Key].In(language)} ({string.Join(", ", group.Select(each => each.Destination.Code))})");
            var known = one.Before.Where(each => each.Verdict != Verdict.NotCovered)
                .Select(each => $"{each.FactsKnown.Known}/{each.FactsKnown.Asked}");
            page.Append(CultureInfo.InvariantCulture, $"{Begin(one, language)} {string.Join("; ", verdicts)} | {string.Join("; ", known)} |\n");
        }
    }

    private static string Begin(RealCase one, Language language) =>
        $"| [{one.File.Id}](../cases/published/{one.File.Id}.json) | {one.File.Title.In(language)} | {string.Join(", ", one.File.Destinations)} | {When(one.File)} |";

    private static string When(CaseFile file) => file.Days switch
    {
        { } day when day.First == day.Last => day.First!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { } year => year.First!.Value.ToString("yyyy", CultureInfo.InvariantCulture),
        null => "",
    };

    private static string Because(RealCase one, Language language) => one.Standing switch
    {
        Standing.NotCovered => Outside[one.WhyNotCovered].In(language),
        Standing.Missed => PublishedCasesTests.Missed[one.File.Id].In(language),
        _ => string.Join("; ", one.Broken.Select(id => $"`{id}` {StandardRulebook.Rulebook.Find(new(id))!.Title.In(language)}")),
    };
}
