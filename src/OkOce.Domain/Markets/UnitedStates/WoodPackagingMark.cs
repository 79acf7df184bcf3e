using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.UnitedStates;

/// <summary>The mark on wood packaging.</summary>
internal static class WoodPackagingMark
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
        Stamped,
    ];

    internal static Requirement Stamped { get; } = new()
    {
        Id = new("US-APHIS-ISPM15"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("IPPC stamp on wooden packing", "Cap IPPC pada kemasan kayu"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors = Sector.All,
        Law = new(
            "7 CFR 319.40-1, 319.40-3(b); ISPM 15",
            new("https://www.govinfo.gov/content/pkg/FR-2004-09-16/html/04-20763.htm"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.From(2005, 9, 16)) { Announced = new(2004, 9, 16) }],
        Scope = ConsignmentFacts.WoodPackaging.Yes,
        // "Less than 6 mm": a piece of exactly 6 mm is regulated here, though ISPM 15 itself lets it go.
        Exemption = UnitedStatesShipmentFacts.WoodPackagingKind.Is("manufactured-only", "loose-only") | UnitedStatesShipmentFacts.WoodPackagingThin.Yes,
        Test = ConsignmentFacts.Ispm15Mark.Yes,
        Remedy = new(
            new("Buy stamped pallets and crates from a registered maker; one unstamped piece can send all back.",
                "Beli palet dan peti bercap dari produsen terdaftar; satu potong tanpa cap bisa memulangkan semuanya."),
            Actor.Maker, Days: 3),
    };
}
