namespace OkOce.Domain.Evidence;

/// <summary>Papers issued in Indonesia that the home side asks, or that markets ask to see.</summary>
public static class IndonesianPapers
{
    /// <summary>Health certificate of fish and fishery products (SMKHP), one per consignment.</summary>
    public static EvidenceKind FishHealthCertificate { get; } = new()
    {
        Id = "fish-health-certificate",
        Name = new("health certificate for fish (SMKHP)", "sertifikat kesehatan hasil perikanan (SMKHP)"),
        Issuer = new("the fishery quality agency (KKP)", "badan mutu perikanan (KKP)"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>Catch certificate (SHTI) for fish caught in the wild, one per consignment.</summary>
    public static EvidenceKind CatchCertificate { get; } = new()
    {
        Id = "catch-certificate",
        Name = new("catch certificate (SHTI)", "sertifikat hasil tangkapan ikan (SHTI)"),
        Issuer = new("the fishing port authority (KKP)", "otoritas pelabuhan perikanan (KKP)"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>Phytosanitary certificate for plants and plant products, one per consignment.</summary>
    public static EvidenceKind PhytosanitaryCertificate { get; } = new()
    {
        Id = "phytosanitary-certificate",
        Name = new("phytosanitary certificate", "sertifikat fitosanitari"),
        Issuer = new("the quarantine agency (Barantin)", "badan karantina (Barantin)"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>Timber legality document (V-Legal; towards the Union a FLEGT licence), one per consignment.</summary>
    public static EvidenceKind VLegal { get; } = new()
    {
        Id = "v-legal",
        Name = new("V-Legal document or FLEGT licence", "dokumen V-Legal atau lisensi FLEGT"),
        Issuer = new("a licensed timber legality body (LVLK)", "lembaga verifikasi legalitas kayu (LVLK)"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>Export permit for species of the CITES convention (SATS-LN), one per consignment.</summary>
    public static EvidenceKind CitesExportPermit { get; } = new()
    {
        Id = "cites-export-permit",
        Name = new("CITES export permit (SATS-LN)", "izin ekspor CITES (SATS-LN)"),
        Issuer = new("the forestry ministry", "kementerian kehutanan"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>Health certificate of animal products, one per consignment.</summary>
    public static EvidenceKind AnimalHealthCertificate { get; } = new()
    {
        Id = "animal-health-certificate",
        Name = new("health certificate for animal products", "sertifikat kesehatan produk hewan"),
        Issuer = new("the quarantine agency (Barantin)", "badan karantina (Barantin)"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>Business identification number (NIB), which also gives access to Customs.</summary>
    public static EvidenceKind BusinessNumber { get; } = new()
    {
        Id = "nib",
        Name = new("business identification number (NIB)", "nomor induk berusaha (NIB)"),
        Issuer = new("the licensing system (OSS)", "sistem perizinan OSS"),
        Covers = Level.Enterprise,
        Holder = HolderRole.Exporter,
    };

    /// <summary>Tax number (NPWP) of the exporter.</summary>
    public static EvidenceKind TaxNumber { get; } = new()
    {
        Id = "npwp",
        Name = new("tax number (NPWP)", "NPWP"),
        Issuer = new("the tax office", "kantor pajak"),
        Covers = Level.Enterprise,
        Holder = HolderRole.Exporter,
    };

    /// <summary>Timber legality certificate of a business or of its group, on which V-Legal documents rest.</summary>
    public static EvidenceKind TimberLegalityCertificate { get; } = new()
    {
        Id = "s-legalitas",
        Name = new("timber legality certificate (S-Legalitas)", "sertifikat legalitas kayu (S-Legalitas)"),
        Issuer = new("a licensed timber legality body (LVLK)", "lembaga verifikasi legalitas kayu (LVLK)"),
        Covers = Level.Enterprise,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>Registration of a packing house for fresh fruit and vegetables; often another party's.</summary>
    public static EvidenceKind PackingHouseRegistration { get; } = new()
    {
        Id = "packing-house-registration",
        Name = new("packing house registration", "registrasi rumah kemas"),
        Issuer = new("the provincial food safety office (OKKPD)", "dinas keamanan pangan provinsi (OKKPD)"),
        Covers = Level.Facility,
        Obtainer = Actor.Authority,
    };

    /// <summary>Processing certificate (SKP) of a fish processing unit.</summary>
    public static EvidenceKind FishProcessingCertificate { get; } = new()
    {
        Id = "skp",
        Name = new("fish processing certificate (SKP)", "sertifikat kelayakan pengolahan (SKP)"),
        Issuer = new("the fisheries ministry (KKP)", "kementerian kelautan dan perikanan (KKP)"),
        Covers = Level.Facility,
        Obtainer = Actor.Authority,
    };

    /// <summary>HACCP certificate of a fish processing unit for a product (PMMT/HACCP).</summary>
    public static EvidenceKind FishHaccpCertificate { get; } = new()
    {
        Id = "haccp-kkp",
        Name = new("HACCP certificate for fish (PMMT)", "sertifikat HACCP perikanan (PMMT)"),
        Issuer = new("the fishery quality agency (KKP)", "badan mutu perikanan (KKP)"),
        Covers = Level.Facility,
        Obtainer = Actor.Authority,
    };

    /// <summary>Halal certificate of the Indonesian halal agency.</summary>
    public static EvidenceKind HalalCertificate { get; } = new()
    {
        Id = "halal-certificate",
        Name = new("halal certificate", "sertifikat halal"),
        Issuer = new("the halal agency (BPJPH)", "badan penyelenggara jaminan produk halal (BPJPH)"),
        Covers = Level.Product,
        Obtainer = Actor.Authority,
    };

    /// <summary>Distribution licence of processed food at home (MD).</summary>
    public static EvidenceKind FoodLicence { get; } = new()
    {
        Id = "bpom-md",
        Name = new("food distribution licence (MD)", "izin edar pangan olahan (MD)"),
        Issuer = new("the food and drug agency (BPOM)", "badan pengawas obat dan makanan (BPOM)"),
        Covers = Level.Product,
        Obtainer = Actor.Authority,
    };

    /// <summary>Papers of this page.</summary>
    public static IReadOnlyList<EvidenceKind> All { get; } =
    [
        FishHealthCertificate, CatchCertificate, PhytosanitaryCertificate, VLegal, CitesExportPermit,
        AnimalHealthCertificate, BusinessNumber, TaxNumber, TimberLegalityCertificate, PackingHouseRegistration,
        FishProcessingCertificate, FishHaccpCertificate, HalalCertificate, FoodLicence,
    ];
}
