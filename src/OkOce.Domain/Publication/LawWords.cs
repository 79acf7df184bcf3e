using OkOce.Domain.Requirements;

namespace OkOce.Domain.Publication;

/// <summary>The parts of a requirement that are not conditions, in words.</summary>
internal static class LawWords
{
    internal static Outline Asker(Requirement requirement)
    {
        var (who, force, aim, level) = (RuleNames.Of(requirement.Jurisdiction), RuleNames.Of(requirement.Force), RuleNames.Of(requirement.Criterion), RuleNames.Of(requirement.Level));
        return new(new(
            $"{who.English}, {force.English}; of {level.English}, for {aim.English}",
            $"{who.Indonesian}, {force.Indonesian}; pada {level.Indonesian}, demi {aim.Indonesian}"));
    }

    internal static Outline Step(Remedy remedy)
    {
        var actor = RuleNames.Of(remedy.Actor);
        var (english, indonesian) = remedy.Days is { } days
            ? (days == 1 ? "about one day" : $"about {days} days", $"sekitar {days} hari")
            : ("time not known", "lama belum diketahui");
        return new(
            remedy.Step,
            new Outline(new($"who: {actor.English}", $"oleh: {actor.Indonesian}")),
            new Outline(new($"time: {english}", $"waktu: {indonesian}")),
            new Outline(remedy.Cost is { } cost ? new($"cost: {cost}", $"biaya: {cost}") : new("cost: not known", "biaya: belum diketahui")));
    }

    internal static Outline InForce(IReadOnlyList<Enactment> enactments) => enactments.Count == 1
        ? Period(enactments[0])
        : new(new("as announced in turn", "menurut pengumuman berturut-turut"), [.. enactments.Select(Period)]);

    internal static Outline Cited(Citation law) => new(
        LocalizedText.Same(law.Text),
        new Outline(Read(law)),
        new Outline(LocalizedText.Same(law.Source.OriginalString)));

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
                ? (isEnglish ? "; withdrawn on " : "; dibatalkan ") + writing.Day(end)
                : "";
            return enactment.InForce.In(language) + announced + withdrawn;
        }
    }

    private static LocalizedText Read(Citation law)
    {
        return new(In(Language.English), In(Language.Indonesian));

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
