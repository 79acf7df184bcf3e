using OkOce.Dashboard.Charts;
using OkOce.Dashboard.Naming;
using OkOce.Domain;
using OkOce.Domain.Metrics;
using OkOce.Domain.Readiness;

namespace OkOce.Dashboard.Leadership;

/// <summary>How verdicts fall, by sector and by destination. What is undetermined or not covered stands apart.</summary>
internal static class VerdictFigures
{
    private static readonly (Verdict Verdict, Hue Hue, bool Apart)[] Series =
    [
        (Verdict.NotReady, Hue.Red, false), (Verdict.NoKnownObstacle, Hue.Sky, false), (Verdict.ReadyToShip, Hue.Green, false),
        (Verdict.Undetermined, Hue.Grey, true), (Verdict.NotCovered, Hue.Plum, true),
    ];

    internal static StackedBars BySector(IReadOnlyList<AssessedCase> cases, DateOnly today, Source source) => Of(
        "verdicts-by-sector",
        new("Verdicts by sector", "Putusan menurut sektor"),
        new("Sector", "Sektor"),
        [.. Verdicts.BySector(cases).Select(count => (count.Group.Name, count.Counts))],
        today,
        source);

    internal static StackedBars ByMarket(IReadOnlyList<AssessedCase> cases, DateOnly today, Source source) => Of(
        "verdicts-by-market",
        new("Verdicts by destination", "Putusan menurut tujuan"),
        new("Destination", "Tujuan"),
        [.. Verdicts.ByMarket(cases).Select(count => (count.Group.Name, count.Counts))],
        today,
        source);

    private static StackedBars Of(
        string id, LocalizedText title, LocalizedText rowHeading, IReadOnlyList<(LocalizedText Name, IReadOnlyDictionary<Verdict, int> Counts)> groups, DateOnly today, Source source)
    {
        int Count(Verdict verdict) => groups.Sum(group => group.Counts.GetValueOrDefault(verdict));
        var all = groups.Sum(group => group.Counts.Values.Sum());
        return new(
            new()
            {
                Id = id,
                Title = title,
                Headline = Wording.Fill(
                    "Of {0} verdicts: {1} not ready, {2} undetermined, {3} outside what was surveyed.",
                    "Dari {0} putusan: {1} belum siap, {2} belum dapat dipastikan, {3} di luar cakupan telaah.",
                    language =>
                    [
                        N(all, language), N(Count(Verdict.NotReady), language), N(Count(Verdict.Undetermined), language), N(Count(Verdict.NotCovered), language),
                    ]),
                Definition = new(
                    "One verdict for each published case and destination, on the case's own day, from what was known before departure. Undetermined is neither good nor bad: a fact, or the law, is not known well enough.",
                    "Satu putusan untuk tiap kasus terbit dan tujuannya, pada tanggal kasus itu, dari apa yang diketahui sebelum berangkat. Belum dapat dipastikan bukan baik dan bukan buruk: fakta atau aturannya belum cukup diketahui."),
                AsOf = today,
                Source = source,
                WhenEmpty = new("No case is kept yet.", "Belum ada kasus yang disimpan."),
            },
            rowHeading,
            new("verdicts", "putusan"),
            [.. Series.Select(one => new BarSeries(Names.Of(one.Verdict), one.Hue, one.Apart))],
            [.. groups.Select(group => new BarRow(group.Name, [.. Series.Select(one => (decimal)group.Counts.GetValueOrDefault(one.Verdict))]))]);
    }

    private static string N(int number, Language language) => Writing.In(language).Number(number);
}
