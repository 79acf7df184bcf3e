using OkOce.Dashboard.Charts;
using OkOce.Dashboard.Naming;
using OkOce.Domain;
using OkOce.Domain.Metrics;

namespace OkOce.Dashboard.Leadership;

/// <summary>Who must act, and what frees most.</summary>
internal static class WhoMustAct
{
    private const int MostRows = 10;

    private static readonly (Actor Actor, Hue Hue)[] Actors =
    [
        (Actor.Maker, Hue.Blue), (Actor.Mentor, Hue.Sky), (Actor.Laboratory, Hue.Green), (Actor.Authority, Hue.Orange), (Actor.Importer, Hue.Plum),
        (Actor.Nobody, Hue.Red),
    ];

    private static readonly LocalizedText CasesUnit = new("cases", "kasus");

    private static readonly LocalizedText NothingOpen = new(
        "Nothing stands in the way of any case.", "Tidak ada yang menghambat kasus mana pun.");

    private static readonly LocalizedText Counting = new(
        "Counted are published cases at destinations that are covered, once each, with what was known before departure; what happened later is not read.",
        "Yang dihitung: kasus terbit di tujuan yang tercakup, masing-masing satu kali, dengan apa yang diketahui sebelum berangkat; kejadian sesudahnya tidak dibaca.");

    internal static StackedBars ByActor(IReadOnlyList<Blocker> blockers, DateOnly today, Source source)
    {
        var rows = Actors.Select(one =>
            {
                var own = blockers.Where(blocker => blocker.Actor == one.Actor).ToArray();
                var all = Distinct(own, blocker => blocker.NotMet.Concat(blocker.Unknown));
                var notMet = Distinct(own, blocker => blocker.NotMet);
                // A case that waits for both stands once in the bar, so that its length is a number of cases.
                return (one.Actor, NotMet: notMet, UnknownOnly: all - notMet, All: all);
            })
            // That nobody can act is told only where it is so, and nobody is waited for.
            .Where(row => row.Actor != Actor.Nobody || row.All > 0)
            .OrderByDescending(row => row.All).ToArray();
        var heldUp = Distinct(blockers, blocker => blocker.NotMet.Concat(blocker.Unknown));
        var first = rows.First(row => row.Actor != Actor.Nobody);
        return new(
            new()
            {
                Id = "who-must-act",
                Title = new("Who must act", "Siapa yang harus bertindak"),
                Headline = Wording.Fill(
                    "{0}: {1} of {2} cases that are held up wait for them.", "{0}: {1} dari {2} kasus yang terhambat menunggu mereka.",
                    language => [Names.Of(first.Actor).In(language), N(first.All, language), N(heldUp, language)]),
                Definition = Counting,
                Note = new("One case can wait for several, so the bars do not add up to the number of cases.",
                    "Satu kasus dapat menunggu beberapa pihak, jadi jumlah batang tidak sama dengan jumlah kasus."),
                AsOf = today,
                Source = source,
                WhenEmpty = NothingOpen,
            },
            new("Who", "Siapa"),
            CasesUnit,
            [new(new("A requirement is not met", "Syarat tidak terpenuhi"), Hue.Red), new(new("Only facts are lacking", "Hanya fakta yang belum diketahui"), Hue.Grey, Apart: true)],
            [.. rows.Select(row => new BarRow(Names.Of(row.Actor), [row.NotMet, row.UnknownOnly]))]);
    }

    internal static StackedBars ByRequirement(IReadOnlyList<Blocker> blockers, DateOnly today, Source source)
    {
        var rows = blockers.GroupBy(blocker => blocker.Requirement)
            .Select(group => (Requirement: group.Key,
                Cases: Distinct(group, blocker => blocker.NotMet.Concat(blocker.Unknown)), Frees: Distinct(group, blocker => blocker.Frees)))
            .OrderByDescending(row => row.Cases).ThenBy(row => row.Requirement.Id.Value, StringComparer.Ordinal)
            .ToArray();
        var top = rows.FirstOrDefault();
        var freeing = rows.MaxBy(row => row.Frees);
        return new(
            new()
            {
                Id = "what-frees-most",
                Title = new("What stands in the way most", "Apa yang paling sering menghambat"),
                Headline = top.Requirement is null ? NothingOpen
                    : freeing.Frees > 0
                        ? Wording.Fill(
                            "In {0} cases this is all that is known to stand in the way: {1}.", "Pada {0} kasus hanya ini yang diketahui menghambat: {1}.",
                            language => [N(freeing.Frees, language), freeing.Requirement.Title.In(language)])
                        : Wording.Fill(
                            "No case is held up by one thing alone; most cases, {0}, meet this: {1}.", "Tidak ada kasus yang terhambat oleh satu hal saja; yang paling sering, {0} kasus: {1}.",
                            language => [N(top.Cases, language), top.Requirement.Title.In(language)]),
                Definition = Counting,
                Note = new("Coloured by who can fix it.", "Warna menunjukkan siapa yang dapat memperbaikinya."),
                AsOf = today,
                Source = source,
                WhenEmpty = NothingOpen,
            },
            new("Requirement", "Syarat"),
            CasesUnit,
            [.. Actors.Select(one => new BarSeries(Names.Of(one.Actor), one.Hue))],
            [
                .. rows.Take(MostRows).Select(row => new BarRow(
                    new($"{row.Requirement.Title.English} ({row.Requirement.Jurisdiction})", $"{row.Requirement.Title.Indonesian} ({row.Requirement.Jurisdiction})"),
                    [.. Actors.Select(one => one.Actor == row.Requirement.Remedy.Actor ? (decimal)row.Cases : 0)])),
            ]);
    }

    private static int Distinct(IEnumerable<Blocker> blockers, Func<Blocker, IEnumerable<string>> ids) => blockers.SelectMany(ids).Distinct().Count();

    private static string N(int number, Language language) => Writing.In(language).Number(number);
}
