using OkOce.Dashboard.Charts;
using OkOce.Dashboard.Naming;
using OkOce.Domain;
using OkOce.Domain.Metrics;

namespace OkOce.Dashboard.Leadership;

/// <summary>What changes in the next ninety days.</summary>
internal static class LawAheadFigure
{
    internal const int Days = 90;

    private static readonly EventKind Starts = new(new("Law starts", "Aturan mulai berlaku"), Hue.Blue, Mark.Triangle);
    private static readonly EventKind Ends = new(new("Law ends", "Aturan berakhir"), Hue.Orange, Mark.Square);

    internal static EventTimeline Of(IReadOnlyList<LawAhead> ahead, DateOnly today, Source source)
    {
        var concerned = ahead.SelectMany(one => one.Cases).Distinct().Count();
        return new(
            new()
            {
                Id = "law-ahead",
                Title = new("The next 90 days", "90 hari ke depan"),
                Headline = Wording.Fill(
                    "{0} requirements start and {1} end; they may concern {2} of the published cases if those goods are shipped again.",
                    "{0} syarat mulai berlaku dan {1} berakhir; {2} kasus terbit mungkin terkena bila barangnya dikirim lagi.",
                    language =>
                    [
                        N(ahead.Count(one => one.Change.Starts), language), N(ahead.Count(one => !one.Change.Starts), language), N(concerned, language),
                    ]),
                Definition = new(
                    "Requirements of the rulebook whose first day, or first day without them, falls within 90 days of today. A case is left out only where a requirement is known not to apply to it.",
                    "Syarat dalam buku aturan yang mulai berlaku, atau tidak berlaku lagi, dalam 90 hari sejak hari ini. Kasus dilewatkan hanya bila syaratnya diketahui tidak berlaku baginya."),
                AsOf = today,
                Source = source,
                WhenEmpty = new("No law that is declared here changes in the next 90 days.", "Tidak ada aturan di sini yang berubah dalam 90 hari ke depan."),
            },
            today,
            today.AddDays(Days),
            [.. ahead.Select(Event)]);
    }

    private static TimelineEvent Event(LawAhead ahead)
    {
        var requirement = ahead.Change.Requirement;
        return new(
            ahead.Change.Day,
            ahead.Change.Starts ? Starts : Ends,
            requirement.Title,
            ahead.Cases.Count == 0
                ? new("no published case", "tidak ada kasus terbit")
                : Wording.Fill(ahead.Cases.Count == 1 ? "{0} case: {1}" : "{0} cases: {1}", "{0} kasus: {1}", language => [N(ahead.Cases.Count, language), string.Join(", ", ahead.Cases)]),
            new(LocalizedText.Same(requirement.Law.Text), requirement.Law.Source.ToString()));
    }

    private static string N(int number, Language language) => Writing.In(language).Number(number);
}
