using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.Indonesia.Fishery;

/// <summary>What a place that processes fish must hold.</summary>
internal static class ProcessingUnits
{
    internal static IReadOnlyList<Requirement> Requirements => [ProcessingCertificate, HaccpBefore, Haccp];

    // Who only grows or catches does not process; everybody else who handles fish does, live fish units by papers of their own.
    private static Specification<Situation> DoesNotProcess { get; } = PlaceFacts.FacilityKind.Is("farm", "harvest-vessel-only");

    internal static Requirement ProcessingCertificate { get; } = new()
    {
        Id = new("ID-KKP-SKP"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Fish processing certificate (SKP)", "Sertifikat kelayakan pengolahan (SKP)"),
        Criterion = Criterion.Quality,
        Level = Level.Facility,
        Force = Force.Home,
        Sectors = [Sector.Seafood],
        Law = new(
            "Fisheries Law 31/2004 as amended by 45/2009, Art. 20(3)-(4)",
            new("https://kkp.go.id/artikel/8231-faq-tentang-penerbitan-sertifikat-kelayakan-pengolahan-skp"),
            SourceTier.OfficialGuidance, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.Always)],
        Scope = Goods.FallUnder("0302-0308", "1504", "1604", "1605", "121221", "121229") & !ProductFacts.Processing.Is("live"),
        Test = Every.Facility(DoesNotProcess | Holds.Valid(IndonesianPapers.FishProcessingCertificate, Validity.PrintedExpiry)),
        Remedy = new(
            new("Write the hygiene (SSOP) and processing (GMP) procedures; the district fisheries office guides you.",
                "Susun SSOP dan GMP; minta bimbingan dinas perikanan."),
            Actor.Maker, Days: 30),
    };

    internal static Requirement Haccp { get; } = new()
    {
        Id = new("ID-KKP-HACCP"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("HACCP certificate for exported fish (PMMT)", "Sertifikat PMMT/HACCP untuk ekspor ikan"),
        Criterion = Criterion.Quality,
        Level = Level.Facility,
        Force = Force.Home,
        Sectors = [Sector.Seafood],
        Law = new(
            "Permen KP 33/2024 Art. 2(4)(c)",
            new("https://pasal.id/peraturan/permen/permenkkp-no-33-tahun-2024/koreksi/9599576"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2025, 1, 1))],
        Scope = Goods.FallUnder("0302-0308", "1604", "1605") & ProductFacts.Use.Is("human-food") & !ProductFacts.Processing.Is("live"),
        // One year by the agency's page of 2017; the term of today was not read, so the printed day counts.
        Test = Every.Facility(DoesNotProcess | Holds.Valid(IndonesianPapers.FishHaccpCertificate, Validity.PrintedExpiry)),
        Remedy = new(
            new("Hold the SKP first, one person trained in HACCP, then ask the quality agency for inspection.",
                "Punya SKP dahulu, satu orang bersertifikat HACCP, lalu ajukan inspeksi ke Badan Mutu."),
            Actor.Maker, Days: 30),
        Succeeds = new("ID-KKP-HACCP-2015"),
    };

    // Known from the agency's own page of 2017.
    internal static Requirement HaccpBefore { get; } = Haccp with
    {
        Id = new("ID-KKP-HACCP-2015"),
        Title = new("HACCP certificate for exported fish (before 2025)", "Sertifikat PMMT/HACCP untuk ekspor ikan (sebelum 2025)"),
        Law = new(
            "PP 57/2015 Art. 20; requirements of the fish quarantine and quality agency (BKIPM), 2017",
            new("http://www.bkipm.kkp.go.id/bkipmnew/layanan/layanan_haccp/Layanan%20Penerbitan%20Sertifikat%20Penerapan%20HACCP/Persyaratan"),
            SourceTier.OfficialGuidance, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.Until(2024, 12, 31))],
        Succeeds = null,
    };
}
