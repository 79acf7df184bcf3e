using CsCheck;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Tests.Dossiers;

namespace OkOce.Domain.Tests.Requirements;

/// <summary>Random requirements and rulebooks over <see cref="RandomFacts"/>, at home, in two markets and in parts of them.</summary>
internal static class RandomLaw
{
    private static readonly Gen<Jurisdiction> Jurisdictions = Gen.OneOfConst(new("ID"), new("US"), new("EU"), new Jurisdiction("US-CA"), new Jurisdiction("DE"));

    // Announced before, on or after the first day of force, withdrawn after that or not at all.
    private static readonly Gen<Enactment> Enactments = Gen.Select(RandomDays.Periods, RandomDays.Maybe, RandomDays.Maybe, Gen.Int[0, 2], (period, announced, withdrawn, stands) => new Enactment(period)
    {
        Announced = announced,
        Withdrawn = stands == 0 && !(withdrawn < announced) ? withdrawn : null,
    });

    private static readonly Gen<Citation> Laws = Gen.Select(RandomDays.Maybe, RandomDays.One, Gen.Int[0, 3], Gen.Enum<SourceTier>(), (read, review, reviewed, tier) =>
        new Citation("Made-up act, art. 1", new("https://example.org/act?of=1&in=en"), tier, read, reviewed == 0 ? review : new(2040, 12, 31)));

    private static readonly Gen<Remedy> Remedies = Gen.Select(Gen.Enum<Actor>(), Gen.Int[-1, 30], Gen.Bool, (actor, days, priced) =>
        new Remedy(new("do \"this\" first", "lakukan “ini” dulu"), actor, days < 0 ? null : days, priced ? "USD 0" : null));

    /// <summary>A requirement with any scope, exemption or none, and any test.</summary>
    internal static readonly Gen<Requirement> One = Gen.Select(
        Gen.Select(Jurisdictions, Gen.Enum<Criterion>(), Gen.Enum<Level>(), Gen.Enum<Force>()),
        Gen.Select(RandomConditions.Any, RandomConditions.Any, RandomConditions.Any, Gen.Bool),
        Laws, Enactments.Array[1, 3], Gen.Select(Remedies, Gen.Int[0, 3], Gen.Int[0, 4]),
        (about, conditions, law, enactments, more) => new Requirement
        {
            Id = new("US-LAW-0"),
            Jurisdiction = about.Item1,
            Title = new("made-up law", "aturan rekaan"),
            Criterion = about.Item2,
            Level = about.Item3,
            Force = about.Item4,
            Sectors = [.. Sector.All.Take(more.Item2)],
            NotSurveyed = more.Item3 == 0 ? new("left open", "belum dinyatakan") : null,
            Law = law,
            Enactments = enactments,
            Scope = conditions.Item1,
            Exemption = conditions.Item4 ? conditions.Item2 : null,
            Test = conditions.Item3,
            Remedy = more.Item1,
        });

    private static readonly Gen<Consequence> Consequences = Gen.Select(Jurisdictions, Gen.Enum<ConsequenceKind>(), RandomConditions.Any, Laws, Enactments.Array[1, 3], Remedies, Gen.Bool,
        (jurisdiction, kind, scope, law, enactments, remedy, mended) => new Consequence
        {
            Id = new("US-COST-0"),
            Jurisdiction = jurisdiction,
            Title = new("made-up duty", "bea rekaan"),
            Kind = kind,
            Sectors = [Sector.Spices],
            Law = law,
            Enactments = enactments,
            Scope = scope,
            Effect = new("one part in ten", "sepersepuluh"),
            Remedy = mended ? remedy : null,
        });

    private static readonly Gen<LawNote> Notes = Gen.Select(Jurisdictions, Laws, RandomDays.Periods, (jurisdiction, law, period) => new LawNote
    {
        Id = new("US-NOTE-0"),
        Jurisdiction = jurisdiction,
        Title = new("made-up note", "catatan rekaan"),
        Sectors = [],
        Law = law,
        Period = period,
        Says = new("no longer asked", "tidak diminta lagi"),
    });

    /// <summary>A book of up to eight requirements, some following others, with cells surveyed completely, partly or not at all.</summary>
    internal static readonly Gen<Rulebook> Books = Gen.Select(
        Gen.Select(One, Gen.Int[-3, 7]).Array[1, 8],
        Gen.Select(Gen.OneOfConst("ID", "US", "EU", "US-CA", "DE"), Gen.OneOfConst([.. Sector.All.Take(2)]), Gen.Enum<SurveyExtent>(), RandomDays.One).Array[0, 10],
        Consequences.Array[0, 2],
        Notes.Array[0, 2],
        (requirements, cells, consequences, notes) => new Rulebook(
            "random",
            requirements.Select((one, at) => one.Item1 with { Id = Id(at), Succeeds = one.Item2 >= 0 && one.Item2 < at ? Id(one.Item2) : null }),
            cells.DistinctBy(cell => (cell.Item1, cell.Item2)).Select(cell => new Survey(new(cell.Item1), cell.Item2, cell.Item3, cell.Item4)),
            consequences.Select((one, at) => one with { Id = new($"US-COST-{at}") }),
            notes.Select((one, at) => one with { Id = new($"US-NOTE-{at}") })));

    /// <summary>A day of the law, as known on another day or as known at all.</summary>
    internal static readonly Gen<AsOf> Days = Gen.Select(RandomDays.One, RandomDays.Maybe, AsOf.On);

    private static RequirementId Id(int at) => new($"US-LAW-{at}");
}
