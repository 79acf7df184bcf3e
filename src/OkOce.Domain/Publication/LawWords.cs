using OkOce.Domain.Requirements;

namespace OkOce.Domain.Publication;

/// <summary>The parts of a requirement that are not conditions, in words.</summary>
internal static class LawWords
{
    internal static Outline Asker(Requirement requirement)
    {
        var (who, force) = (RuleNames.Of(requirement.Jurisdiction), RuleNames.Of(requirement.Force));
        return new(new($"{who.English}, {force.English}", $"{who.Indonesian}, {force.Indonesian}"));
    }

    // A time or a cost that is not known is said to be so; it is never nothing.
    internal static Outline Doer(Remedy remedy)
    {
        // Where nobody can act, time and cost are not lacking.
        if (remedy is { Actor: Actor.Nobody, Days: null, Cost: null })
        {
            return new(new("Nobody: the law leaves no way for these goods", "Tidak seorang pun: hukum tidak membuka jalan bagi barang ini"));
        }

        var (actor, cost) = (RuleNames.Of(remedy.Actor), remedy.Cost is { } known ? new($"cost {known}", $"biaya {known}") : new LocalizedText("cost not known", "biaya belum diketahui"));
        var time = remedy.Days is { } days
            ? new LocalizedText(days == 1 ? "about one day" : $"about {days} days", $"sekitar {days} hari")
            : new("time not known", "lamanya belum diketahui");
        return new(new($"{actor.English}; {time.English}; {cost.English}", $"{actor.Indonesian}; {time.Indonesian}; {cost.Indonesian}"));
    }

    internal static Outline InForce(IReadOnlyList<Enactment> enactments) => enactments.Count == 1
        ? Period(enactments[0])
        : new(new("as announced in turn", "menurut pengumuman berturut-turut"), [.. enactments.Select(Period)]);

    // What was announced and then put off never bound anybody, but was believed for a time.
    private static Outline Period(Enactment enactment)
    {
        return new(new(In(Language.English), In(Language.Indonesian)));

        string In(Language language)
        {
            var (writing, isEnglish) = (Writing.In(language), language == Language.English);
            var announced = enactment.Announced is { } day
                ? (isEnglish ? ", announced on " : ", diumumkan ") + writing.Day(day)
                : enactment.InForce.First is null ? ""
                : isEnglish ? ", day of announcement not researched" : ", tanggal pengumuman belum ditelusuri";
            var withdrawn = enactment.Withdrawn is { } end
                ? (isEnglish ? "; put off or withdrawn on " : "; ditunda atau dibatalkan ") + writing.Day(end) + (isEnglish ? ", before it applied" : ", sebelum berlaku")
                : "";
            return enactment.InForce.In(language) + announced + withdrawn;
        }
    }

    internal static Outline Reading(Citation law)
    {
        return new(new(In(Language.English), In(Language.Indonesian)));

        string In(Language language)
        {
            var (writing, tier, isEnglish) = (Writing.In(language), RuleNames.Of(law.Tier).In(language), language == Language.English);
            return law.Read is { } day
                ? isEnglish
                    ? $"{tier}, read on {writing.Day(day)}, relied on until {writing.Day(law.ReviewBy)}"
                    : $"{tier}, dibaca {writing.Day(day)}, diandalkan sampai {writing.Day(law.ReviewBy)}"
                : isEnglish
                    ? $"{tier}, which nobody has read yet: until then it neither passes nor fails"
                    : $"{tier}, belum dibaca siapa pun: sampai dibaca, tidak meluluskan dan tidak menggagalkan";
        }
    }
}
