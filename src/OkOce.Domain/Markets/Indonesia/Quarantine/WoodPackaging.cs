using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.Indonesia.Quarantine;

/// <summary>Wood around the goods: bound by the destination, advised at home.</summary>
internal static class WoodPackaging
{
    internal static IReadOnlyList<Requirement> Requirements => [Marked];

    // Indonesia registers the firms that may set the mark; what refuses unmarked wood is the destination's law.
    internal static Requirement Marked { get; } = new()
    {
        Id = new("ID-ISPM15-PROVIDER"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Marked wood packaging (ISPM 15)", "Kemasan kayu bercap ISPM 15"),
        Criterion = Criterion.Quality,
        Level = Level.Consignment,
        Force = Force.Advice,
        Sectors = Sector.All,
        Law = new(
            "Decision of the Head of Quarantine 797/KPTS/KT.240/L/09/2014",
            new("https://123dok.com/document/qv9p481y-keputusan-kepala-badan-karantina-pertanian-nomor-kpts-kt.html"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.Always)],
        Scope = ConsignmentFacts.WoodPackaging.Yes,
        Test = ConsignmentFacts.Ispm15Mark.Yes,
        Remedy = new(
            new("Buy pallets and crates from a registered provider.",
                "Beli palet dan peti dari penyedia terdaftar."),
            Actor.Maker, Days: 2),
    };
}
