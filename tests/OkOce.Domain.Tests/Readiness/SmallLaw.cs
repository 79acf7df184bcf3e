using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Tests.Readiness;

/// <summary>Made-up law for one sector at home and in the United States, surveyed completely, so that good verdicts are in reach.</summary>
internal static class SmallLaw
{
    internal static readonly Sector Spices = Sector.Parse("spices");
    internal static readonly Destination America = Destination.Of(Market.UnitedStates);
    internal static readonly DateOnly Day = new(2026, 11, 24);

    internal static readonly YesNoFact Applies = Asked("applies");
    internal static readonly YesNoFact Excused = Asked("excused");
    internal static readonly YesNoFact Done = Asked("done");
    internal static readonly YesNoFact Clean = Asked("clean", Level.Facility);
    internal static readonly YesNoFact Sound = Asked("sound", Level.Lot);
    internal static readonly YesNoFact Marked = Asked("marked", Level.Consignment);
    internal static readonly YesNoFact Registered = Asked("registered", Level.Importer);

    internal static readonly EvidenceKind Licence = Paper("licence");
    internal static readonly EvidenceKind Certificate = Paper("certificate");

    /// <summary>A condition that every dossier of <see cref="Known"/> meets, so that law applies.</summary>
    internal static readonly Specification<Situation> Always = Goods.FallUnder("09");

    internal static readonly Dossier Known = new() { Sector = Spices, Hs = HsCode.Parse("090811") };

    internal static YesNoFact Asked(string id, Level level = Level.Product) => new()
    {
        Id = id,
        Level = level,
        Asks = LocalizedText.Same($"{id}?"),
        Clause = new(LocalizedText.Same(id), LocalizedText.Same($"not {id}")),
    };

    internal static EvidenceKind Paper(string id, Level covers = Level.Enterprise) => new()
    {
        Id = id,
        Name = LocalizedText.Same(id),
        Issuer = LocalizedText.Same("office"),
        Covers = covers,
    };

    /// <summary>A binding requirement at the border, always in force, read, with a long review.</summary>
    internal static Requirement Asks(string id, Specification<Situation> test) => new()
    {
        Id = new(id),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = LocalizedText.Same(id),
        Criterion = Criterion.Quality,
        Level = Level.Product,
        Force = Force.Border,
        Law = new("Made up", new("https://example.org/"), SourceTier.OfficialText, new(2026, 11, 1), new(2040, 12, 31)),
        Enactments = [new(Period.Always)],
        Scope = Always,
        Test = test,
        Remedy = new(LocalizedText.Same("do it"), Actor.Maker),
    };

    internal static Requirement InForce(this Requirement requirement, params Period[] periods) =>
        requirement with { Enactments = [.. periods.Select(period => new Enactment(period))] };

    internal static Requirement ReviewedBy(this Requirement requirement, DateOnly day) =>
        requirement with { Law = requirement.Law with { ReviewBy = day } };

    internal static Requirement Unread(this Requirement requirement) =>
        requirement with { Law = requirement.Law with { Read = null } };

    internal static Dossier Says(this Dossier dossier, YesNoFact fact, bool? answer = true) => dossier with
    {
        Product = answer is { } known ? dossier.Product.With(fact, known) : dossier.Product.Without(fact),
    };

    internal static Dossier Holding(this Dossier dossier, EvidenceKind kind, string? issued = null, string? expires = null) =>
        dossier with { Evidence = [.. dossier.Evidence, new() { Kind = kind, Held = true, Issued = On(issued), Expires = On(expires) }] };

    internal static Rulebook Book(params Requirement[] requirements) => new("test", requirements,
    [
        new(Jurisdiction.Indonesia, Spices, SurveyExtent.Completely, Day),
        new(Jurisdiction.UnitedStates, Spices, SurveyExtent.Completely, Day),
    ]);

    internal static Assessment Assess(this Dossier dossier, params Requirement[] requirements) => dossier.AssessOn(Day, requirements);

    internal static Assessment AssessOn(this Dossier dossier, DateOnly day, params Requirement[] requirements) =>
        new Assessor(Book(requirements)).Assess(dossier, America, AsOf.On(day));

    private static DateOnly? On(string? iso) => iso is null ? null : Markets.Law.Day(iso);
}
