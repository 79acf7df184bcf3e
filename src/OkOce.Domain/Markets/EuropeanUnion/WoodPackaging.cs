using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.EuropeanUnion;

/// <summary>Pallets, crates and supports of wood around any goods.</summary>
internal static class WoodPackaging
{
    internal static IReadOnlyList<Requirement> Requirements => [Before, Marked];

    internal static Requirement Marked { get; } = new()
    {
        Id = new("EU-ISPM15"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Wood packaging treated and marked", "Kemasan kayu diberi perlakuan dan bercap IPPC"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors = Sector.All,
        Law = EuropeanReading.OfficialText("Regulation (EU) 2016/2031, art. 43(1)", "reg/2016/2031"),
        Enactments = [new(Period.From(2019, 12, 14))],
        Scope = ConsignmentFacts.WoodPackaging.Yes,
        // Art. 43(1), last subparagraph, excuses what the standard ISPM 15 itself leaves out.
        Exemption = EuropeanShipmentFacts.PackagingOutsideStandard.Yes,
        Test = ConsignmentFacts.Ispm15Mark.Yes,
        Remedy = new(
            new("Buy marked pallets from a registered maker.", "Beli palet bercap dari pembuat terdaftar."),
            Actor.Maker, Days: 7),
        Succeeds = new("EU-ISPM15-2000"),
    };

    internal static Requirement Before { get; } = Marked with
    {
        Id = new("EU-ISPM15-2000"),
        Title = new("Wood packaging treated and marked (before 14 December 2019)", "Kemasan kayu diberi perlakuan dan bercap IPPC (sebelum 14 Desember 2019)"),
        Law = EuropeanReading.Unread("Directive 2000/29/EC", "dir/2000/29"),
        Enactments = [new(Period.Until(2019, 12, 13))],
        Succeeds = null,
    };
}
