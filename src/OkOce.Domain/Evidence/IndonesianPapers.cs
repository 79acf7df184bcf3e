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

    /// <summary>Papers of this page.</summary>
    public static IReadOnlyList<EvidenceKind> All { get; } =
        [FishHealthCertificate, CatchCertificate, PhytosanitaryCertificate, VLegal, CitesExportPermit];
}
