using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.EuropeanUnion;

/// <summary>Short words for dossiers that go to the Union.</summary>
internal static class Union
{
    internal static Outcome? Outcome(string requirement, Dossier dossier, string day, string? knownOn = null) =>
        Law.Says(requirement, dossier, "DE", day, knownOn)?.Outcome;

    internal static Dossier Goods(string sector, string hs) => new() { Sector = Sector.Parse(sector), Hs = HsCode.Parse(hs) };

    internal static Dossier Is(this Dossier dossier, ChoiceFact fact, string answer) => dossier with { Product = dossier.Product.With(fact, new Choice(answer)) };

    internal static Dossier Is(this Dossier dossier, YesNoFact fact, bool answer = true) => dossier with { Product = dossier.Product.With(fact, answer) };

    internal static Dossier Has(this Dossier dossier, SetFact fact, params string[] members) => dossier with { Product = dossier.Product.With(fact, Members.Exactly(members)) };

    internal static Dossier Found(this Dossier dossier, MeasurementFact of, string amount) =>
        dossier.WithLot(FactSheet.Empty.With(of, Measurement.Of(Amount.TryParse(amount, out var found) ? found : throw new FormatException(amount))));

    internal static Dossier Holding(this Dossier dossier, EvidenceKind kind, string? issued = null, string? expires = null, string? result = null) => dossier.With(new EvidenceItem
    {
        Kind = kind,
        Held = true,
        Holder = kind.Holder,
        Issued = issued is null ? null : Law.Day(issued),
        Expires = expires is null ? null : Law.Day(expires),
        ResultOn = result is null ? null : Law.Day(result),
    });

    internal static Dossier Lacking(this Dossier dossier, EvidenceKind kind) => dossier.With(new EvidenceItem { Kind = kind, Held = false });
}
