using OkOce.Domain.Evidence;

namespace OkOce.Domain.Markets.EuropeanUnion;

/// <summary>Papers that only the Union's food and organic law ask for.</summary>
public static class EuropeanFoodPapers
{
    /// <summary>Official certificate for nutmeg; its result day is the day of the aflatoxin analysis.</summary>
    public static EvidenceKind NutmegCertificate { get; } = new()
    {
        Id = "eu-official-certificate-annex-iv",
        Name = new("official certificate for nutmeg (Annex IV of Regulation 2019/1793)", "sertifikat resmi untuk pala (Annex IV Regulasi 2019/1793)"),
        Issuer = new("the Indonesian food safety authority", "otoritas keamanan pangan Indonesia"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>Aflatoxin results of the consignment, by a laboratory accredited to ISO/IEC 17025.</summary>
    public static EvidenceKind AflatoxinReport { get; } = new()
    {
        Id = "lab-report-aflatoxin",
        Name = new("aflatoxin results of the shipment", "hasil uji aflatoksin kiriman"),
        Issuer = new("a laboratory accredited to ISO/IEC 17025", "laboratorium terakreditasi ISO/IEC 17025"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Laboratory,
    };

    /// <summary>Common Health Entry Document, notified in TRACES by the importer.</summary>
    public static EvidenceKind EntryDocument { get; } = new()
    {
        Id = "ched-notified",
        Name = new("entry document (CHED) in TRACES", "dokumen masuk (CHED) di TRACES"),
        Issuer = new("the importer, in TRACES", "importir, di TRACES"),
        Covers = Level.Consignment,
        Holder = HolderRole.Importer,
        Obtainer = Actor.Importer,
    };

    /// <summary>Official certificate for composite food.</summary>
    public static EvidenceKind CompositeCertificate { get; } = new()
    {
        Id = "composite-official-certificate",
        Name = new("official certificate for composite food", "sertifikat resmi pangan komposit"),
        Issuer = new("the competent authority in Indonesia", "otoritas berwenang di Indonesia"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>The importer's signed attestation for shelf-stable composite food.</summary>
    public static EvidenceKind CompositeAttestation { get; } = new()
    {
        Id = "composite-private-attestation",
        Name = new("private attestation for composite food", "pernyataan swasta untuk pangan komposit"),
        Issuer = new("the importer", "importir"),
        Covers = Level.Consignment,
        Holder = HolderRole.Importer,
        Obtainer = Actor.Importer,
    };

    /// <summary>Organic certificate of a body recognised as equivalent, the scheme before 2025.</summary>
    public static EvidenceKind OrganicEquivalent { get; } = new()
    {
        Id = "organic-certificate-eu-equivalent",
        Name = new("organic certificate of the equivalence scheme", "sertifikat organik skema setara"),
        Issuer = new("a control body recognised as equivalent", "lembaga sertifikasi yang diakui setara"),
        Covers = Level.Enterprise,
    };

    /// <summary>Organic certificate of compliance with Regulation (EU) 2018/848.</summary>
    public static EvidenceKind OrganicCompliant { get; } = new()
    {
        Id = "organic-certificate-eu-2018-848",
        Name = new("organic certificate under Regulation 2018/848", "sertifikat organik menurut Regulasi 2018/848"),
        Issuer = new("a control body on the Union's list for Indonesia", "lembaga sertifikasi dalam daftar UE untuk Indonesia"),
        Covers = Level.Enterprise,
    };

    /// <summary>Certificate of inspection of an organic consignment, issued before it leaves.</summary>
    public static EvidenceKind OrganicInspection { get; } = new()
    {
        Id = "organic-coi",
        Name = new("organic certificate of inspection (COI), issued before departure", "sertifikat inspeksi organik (COI), terbit sebelum berangkat"),
        Issuer = new("the organic control body, in TRACES", "lembaga sertifikasi organik, di TRACES"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>Entry in the Union list of novel foods.</summary>
    public static EvidenceKind NovelFoodAuthorisation { get; } = new()
    {
        Id = "novel-food-authorisation",
        Name = new("entry in the Union list of novel foods", "pencantuman dalam daftar pangan baru UE"),
        Issuer = new("the European Commission", "Komisi Eropa"),
        Covers = Level.Product,
        Obtainer = Actor.Authority,
    };

    /// <summary>Papers of this page.</summary>
    internal static IReadOnlyList<EvidenceKind> All { get; } =
    [
        NutmegCertificate, AflatoxinReport, EntryDocument, CompositeCertificate, CompositeAttestation, OrganicEquivalent,
        OrganicCompliant, OrganicInspection, NovelFoodAuthorisation,
    ];
}
