using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.Indonesia;

/// <summary>Builds dossiers in the words of the home side's tests.</summary>
internal static class Home
{
    internal static Dossier Goods(string sector, string hs) => new() { Sector = Sector.Parse(sector), Hs = HsCode.Parse(hs) };

    internal static Dossier Of<TAnswer>(this Dossier dossier, Fact<TAnswer> fact, TAnswer answer)
        where TAnswer : notnull => fact.Level switch
        {
            Level.Enterprise => dossier with { Enterprise = dossier.Enterprise.With(fact, answer) },
            Level.Offer => dossier with { Offer = dossier.Offer.With(fact, answer) },
            Level.Consignment => dossier with { Consignment = (dossier.Consignment ?? FactSheet.Empty).With(fact, answer) },
            _ => dossier with { Product = dossier.Product.With(fact, answer) },
        };

    internal static Dossier Is(this Dossier dossier, ChoiceFact fact, string word) => dossier.Of(fact, new Choice(word));

    /// <summary>A paper in the exporter's name, or the maker's where the law wants the maker's.</summary>
    internal static Dossier Holding(this Dossier dossier, EvidenceKind kind, string? expires = null) => dossier.With(new EvidenceItem
    {
        Kind = kind,
        Held = true,
        Holder = kind.Holder,
        Expires = expires is null ? null : Law.Day(expires),
    });

    internal static Dossier Lacking(this Dossier dossier, EvidenceKind kind) => dossier.With(new EvidenceItem { Kind = kind, Held = false });

    /// <summary>What the requirement says; null when it is not in force.</summary>
    internal static Outcome? Says(this Dossier dossier, string requirement, string day, string destination = "US", string? knownOn = null) =>
        Law.Says(requirement, dossier, destination, day, knownOn)?.Outcome;
}
