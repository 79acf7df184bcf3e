using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Tests.TrialLaw;

/// <summary>Declares law of markets that are not shipped yet, to try whether the language can say it. Nothing of it is relied on.</summary>
internal static class Trial
{
    private static readonly Sector AnySector = Sector.Parse("processed-food");

    internal static Requirement Rule(string id, Specification<Situation> scope, Specification<Situation> test) => new()
    {
        Id = new(id),
        Jurisdiction = new(id.Split('-')[0]),
        Title = LocalizedText.Same(id),
        Criterion = Criterion.Quality,
        Level = Level.Product,
        Force = Force.Border,
        Law = new("Declared for trial", new("https://example.org/"), SourceTier.Other, new(2026, 11, 24), new(2040, 12, 31)),
        Enactments = [new(Period.Always)],
        Scope = scope,
        Test = test,
        Remedy = new(LocalizedText.Same("try"), Actor.Maker),
    };

    internal static Requirement From(this Requirement rule, int year, int month, int day) =>
        rule with { Enactments = [new(Period.From(year, month, day))] };

    internal static Requirement Through(this Requirement rule, int year, int month, int day) =>
        rule with { Enactments = [new(rule.Enactments[0].InForce.Through(year, month, day))] };

    internal static Requirement Unless(this Requirement rule, Specification<Situation> exemption) => rule with { Exemption = exemption };

    internal static YesNoFact YesNo(string id, Level level = Level.Product) => new()
    {
        Id = id, Level = level, Asks = LocalizedText.Same($"{id}?"), Clause = new(LocalizedText.Same(id), LocalizedText.Same($"not {id}")),
    };

    internal static ChoiceFact Choice(string id, Level level, params string[] options) => new()
    {
        Id = id, Level = level, Name = LocalizedText.Same(id), Asks = LocalizedText.Same($"{id}?"),
        Options = [.. options.Select(option => new FactOption(option, option, option))], IsOpen = options.Length == 0,
    };

    internal static SetFact Set(string id, params string[] members) => new()
    {
        Id = id, Level = Level.Product, Name = LocalizedText.Same(id), Asks = LocalizedText.Same($"{id}?"),
        Options = [.. members.Select(member => new FactOption(member, member, member))], IsOpen = members.Length == 0,
    };

    internal static AmountFact Figure(string id, Unit unit, Level level = Level.Product) => new()
    {
        Id = id, Level = level, Name = LocalizedText.Same(id), Asks = LocalizedText.Same($"{id}?"), Unit = unit,
    };

    internal static MeasurementFact Measured(string id, Unit unit, Level level = Level.Lot) => new()
    {
        Id = id, Level = level, Name = LocalizedText.Same(id), Asks = LocalizedText.Same($"{id}?"), Unit = unit,
    };

    internal static DayFact Day(string id, Level level = Level.Product) => new()
    {
        Id = id, Level = level, Name = LocalizedText.Same(id), Asks = LocalizedText.Same($"{id}?"),
    };

    /// <summary>The shares of a recipe, by mass.</summary>
    internal static FiguresFact Recipe(string id = "recipe") => new()
    {
        Id = id, Level = Level.Product, Name = LocalizedText.Same(id), Asks = LocalizedText.Same($"{id}?"),
        Options = [], IsOpen = true, Unit = Unit.Percent, Whole = Amount.Of(100, Unit.Percent),
    };

    /// <summary>What a laboratory finds of many substances in a lot.</summary>
    internal static FiguresFact Table(string id, Unit unit) => new()
    {
        Id = id, Level = Level.Lot, Name = LocalizedText.Same(id), Asks = LocalizedText.Same($"{id}?"), Options = [], IsOpen = true, Unit = unit,
    };

    /// <summary>The samples of a lot.</summary>
    internal static FiguresFact Samples(string id, Unit unit) => new()
    {
        Id = id, Level = Level.Lot, Name = LocalizedText.Same(id), Asks = LocalizedText.Same($"{id}?"), Options = [], IsOpen = true, IsSeries = true, Unit = unit,
    };

    internal static EvidenceKind Paper(string id, Level covers = Level.Product, HolderRole holder = HolderRole.Maker) => new()
    {
        Id = id, Name = LocalizedText.Same(id), Issuer = LocalizedText.Same("office"), Covers = covers, Holder = holder,
    };

    internal static LimitStep Step(decimal most, Unit unit, Period? inForce = null) => new(Amount.Of(most, unit), inForce ?? Period.Always, "as the row says");

    internal static Dossier Of(string hs) => new() { Sector = AnySector, Hs = HsCode.Parse(hs) };

    /// <summary>The dossier with a fact answered where it belongs: on the first facility or lot, if it is one of theirs.</summary>
    internal static Dossier Put<T>(this Dossier dossier, Fact<T> fact, T answer)
        where T : notnull => fact.Level switch
        {
            Level.Enterprise => dossier with { Enterprise = dossier.Enterprise.With(fact, answer) },
            Level.Product => dossier with { Product = dossier.Product.With(fact, answer) },
            Level.Offer => dossier with { Offer = dossier.Offer.With(fact, answer) },
            Level.Importer => dossier with { Importer = dossier.Importer.With(fact, answer) },
            Level.Consignment => dossier with { Consignment = (dossier.Consignment ?? FactSheet.Empty).With(fact, answer) },
            Level.Facility => dossier with { Facilities = [new("place", (dossier.Facilities is [var place, ..] ? place.Facts : FactSheet.Empty).With(fact, answer))] },
            _ => dossier with { Lots = [new("lot", (dossier.Lots is [var lot, ..] ? lot.Facts : FactSheet.Empty).With(fact, answer))] },
        };

    /// <summary>The dossier with an amount such as <c>12 kg</c> or <c>&lt; 3 %</c>; unchanged without one.</summary>
    internal static Dossier Saying(this Dossier dossier, AmountFact fact, string? amount) =>
        amount is null ? dossier : dossier.Put(fact, Parsed(amount));

    /// <summary>The dossier with a measurement such as <c>12 mg/kg</c>; unchanged without one.</summary>
    internal static Dossier Saying(this Dossier dossier, MeasurementFact fact, string? amount) =>
        amount is null ? dossier : dossier.Put(fact, Measurement.Of(Parsed(amount)));

    /// <summary>The dossier with one or more words still possible, parted by bars; unchanged without one.</summary>
    internal static Dossier Saying(this Dossier dossier, ChoiceFact fact, string? words) =>
        string.IsNullOrEmpty(words) ? dossier : dossier.Put(fact, new Choice(words.Split('|')));

    internal static Dossier Saying(this Dossier dossier, YesNoFact fact, bool? answer) => answer is { } known ? dossier.Put(fact, known) : dossier;

    internal static Dossier Saying(this Dossier dossier, DayFact fact, string? days) => days is null ? dossier : dossier.Put(fact, Days(days));

    /// <summary>A table such as <c>shrimp 12 %, salt &lt; 3 %</c>; ended by <c>, …</c> when there may be more.</summary>
    internal static Dossier Saying(this Dossier dossier, FiguresFact fact, string? table)
    {
        if (table is null)
        {
            return dossier;
        }

        var parts = table.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        var isOpen = parts is [.., "…"];
        (string, Amount)[] listed = [.. (isOpen ? parts[..^1] : parts).Select((part, number) => fact.IsSeries
            ? ($"{number + 1}", Parsed(part))
            : (part[..part.IndexOf(' ')], Parsed(part[part.IndexOf(' ')..])))];
        return dossier.Put(fact, isOpen ? Figures.AtLeast(listed) : Figures.Exactly(listed));
    }

    /// <summary>A set such as <c>health halal</c>; ended by <c>…</c> when there may be more.</summary>
    internal static Dossier Saying(this Dossier dossier, SetFact fact, string? words)
    {
        var parts = words?.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts is null ? dossier : dossier.Put(fact, parts is [.. var known, "…"] ? Members.AtLeast(known) : Members.Exactly(parts));
    }

    /// <summary>The dossier with a facility of which only its kind is known.</summary>
    internal static Dossier Processor(this Dossier dossier) => dossier.Saying(PlaceFacts.FacilityKind, "processor");

    internal static Dossier Holding(this Dossier dossier, EvidenceKind kind, bool held = true, string? issued = null, string? expires = null, string? result = null) => dossier with
    {
        Evidence =
        [
            .. dossier.Evidence,
            new() { Kind = kind, Held = held, Holder = kind.Holder, Issued = issued is null ? null : Markets.Law.Day(issued), Expires = expires is null ? null : Markets.Law.Day(expires), ResultOn = result is null ? null : Markets.Law.Day(result) },
        ],
    };

    internal static Dossier Shipped(this Dossier dossier) => dossier with { Consignment = dossier.Consignment ?? FactSheet.Empty };

    /// <summary>What the rule says; null when it is not law there on the day.</summary>
    internal static Outcome? Says(this Requirement rule, Dossier dossier, string destination, string day = "2026-11-24", string? knownOn = null) =>
        rule.Finding(dossier, destination, day, knownOn)?.Outcome;

    internal static Finding? Finding(this Requirement rule, Dossier dossier, string destination, string day = "2026-11-24", string? knownOn = null)
    {
        Destination.TryParse(destination, out var where).Should().BeTrue();
        return new Assessor(new Rulebook("trial", [rule], []))
            .Assess(dossier, where!, AsOf.On(Markets.Law.Day(day), knownOn is null ? null : Markets.Law.Day(knownOn)))
            .Findings.SingleOrDefault();
    }

    private static Amount Parsed(string text)
    {
        Amount.TryParse(text, out var amount).Should().BeTrue($"'{text}' should be an amount");
        return amount!;
    }

    // "2026-11-24", "2026" or "2026-01-01/2026-03-31", and ".." for an end that is open.
    private static Period Days(string text) => text.Split('/') switch
    {
        [{ Length: 4 } year] => Period.From(Markets.Law.Day($"{year}-01-01")).Through(Markets.Law.Day($"{year}-12-31")),
        ["..", var to] => Period.Always.Through(Markets.Law.Day(to)),
        [var from, var to] => Period.From(Markets.Law.Day(from)).Through(Markets.Law.Day(to)),
        _ => Period.On(Markets.Law.Day(text)),
    };
}
