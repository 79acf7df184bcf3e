using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.Indonesia.Fishery;

/// <summary>The health certificate that fish and fishery products leave with since 2025.</summary>
internal static class FishHealth
{
    internal static IReadOnlyList<Requirement> Requirements => [Certified];

    // Whatever the destination asks. Before 2025 sources disagree, so earlier days are left to the destinations.
    internal static Requirement Certified { get; } = new()
    {
        Id = new("ID-KKP-SMKHP"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Fish quality and safety certificate (SMKHP)", "Sertifikat mutu dan keamanan hasil perikanan (SMKHP)"),
        Criterion = Criterion.Quality,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors = [Sector.Seafood],
        Law = new(
            "Permen KP 33/2024 Art. 2(1)-(3)",
            new("https://pasal.id/peraturan/permen/permenkkp-no-33-tahun-2024/koreksi/9599576"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2025, 1, 1)) { Announced = new(2024, 12, 27) }],
        Scope = Goods.FallUnder("03", "1504", "1604", "1605", "121221", "121229", "230120"),
        Exemption = ConsignmentFacts.ShipmentMode.Is("passenger-baggage", "border-crosser"),
        Test = Holds.Valid(IndonesianPapers.FishHealthCertificate, Validity.PerShipment),
        Remedy = new(
            new("Ask the quality agency with HACCP number, invoice and surveillance or laboratory result.",
                "Ajukan ke Badan Mutu dengan nomor HACCP, invoice, serta hasil surveilan atau uji."),
            Actor.Authority, Days: 2),
    };
}
