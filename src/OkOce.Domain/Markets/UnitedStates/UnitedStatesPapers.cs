using OkOce.Domain.Evidence;

namespace OkOce.Domain.Markets.UnitedStates;

/// <summary>Papers for food that only the United States ask for.</summary>
public static class UnitedStatesPapers
{
    /// <summary>Registration of a food facility with the FDA; its day is the day of the last filing or renewal.</summary>
    public static EvidenceKind FoodFacilityRegistration { get; } = new()
    {
        Id = "us-food-facility-registration",
        Name = new("FDA food facility registration", "registrasi fasilitas pangan FDA"),
        Issuer = new("the US Food and Drug Administration", "FDA Amerika Serikat"),
        Covers = Level.Facility,
    };

    /// <summary>Acceptance by a person or firm in the United States to act as agent of the facility.</summary>
    public static EvidenceKind Agent { get; } = new()
    {
        Id = "us-agent",
        Name = new("acceptance of a US agent", "kesediaan agen di Amerika Serikat"),
        Issuer = new("the agent", "agen yang bersangkutan"),
        Covers = Level.Facility,
    };

    /// <summary>Confirmation of the prior notice of a shipment of food.</summary>
    public static EvidenceKind PriorNotice { get; } = new()
    {
        Id = "prior-notice",
        Name = new("FDA prior notice confirmation", "konfirmasi prior notice FDA"),
        Issuer = new("the US Food and Drug Administration", "FDA Amerika Serikat"),
        Covers = Level.Consignment,
        Holder = HolderRole.Importer,
        Obtainer = Actor.Importer,
    };

    /// <summary>The American importer that answers for the food under the verification programme, with its DUNS number.</summary>
    public static EvidenceKind VerifyingImporter { get; } = new()
    {
        Id = "fsvp-importer",
        Name = new("named FSVP importer with its DUNS number", "importir FSVP beserta nomor DUNS-nya"),
        Issuer = new("the importer", "importir"),
        Covers = Level.Importer,
        Holder = HolderRole.Importer,
        Obtainer = Actor.Importer,
    };

    /// <summary>Written hazard plan for seafood, for one place and kind of product.</summary>
    public static EvidenceKind SeafoodHaccpPlan { get; } = new()
    {
        Id = "seafood-haccp-plan",
        Name = new("written seafood HACCP plan", "rencana HACCP hasil laut tertulis"),
        Issuer = new("the place itself", "tempat usaha sendiri"),
        Covers = Level.Facility,
    };

    /// <summary>Records of cleaning and hygiene of a place.</summary>
    public static EvidenceKind SanitationRecords { get; } = new()
    {
        Id = "sanitation-records",
        Name = new("cleaning and hygiene records", "catatan kebersihan"),
        Issuer = new("the place itself", "tempat usaha sendiri"),
        Covers = Level.Facility,
    };

    /// <summary>What the importer holds to check the processor: the lot's records, a certificate of an authority, or another step of 21 CFR 123.12.</summary>
    public static EvidenceKind SeafoodImporterStep { get; } = new()
    {
        Id = "seafood-importer-step",
        Name = new("the importer's check of the seafood processor", "bukti pemeriksaan importir atas pengolah hasil laut"),
        Issuer = new("the importer, from maker and authority", "importir, dari usaha dan otoritas"),
        Covers = Level.Consignment,
        Holder = HolderRole.Importer,
        Obtainer = Actor.Importer,
    };

    /// <summary>Certificate that one shipment is free of caesium-137, of the agency that FDA named for the goods.</summary>
    public static EvidenceKind CaesiumCertificate { get; } = new()
    {
        Id = "cs137-certificate-us",
        Name = new("caesium-137 certificate for the shipment", "sertifikat Cesium-137 untuk kiriman ini"),
        Issuer = new("the fishery quality agency (KKP) for shrimp, BPOM for spices", "Badan Mutu KKP untuk udang, BPOM untuk rempah"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>Written agreement with the American plant that will label the food.</summary>
    public static EvidenceKind LabellingAgreement { get; } = new()
    {
        Id = "labelling-agreement",
        Name = new("labelling agreement with the American plant", "perjanjian pelabelan dengan pabrik di Amerika"),
        Issuer = new("the American plant", "pabrik di Amerika"),
        Covers = Level.Consignment,
        Holder = HolderRole.Importer,
        Obtainer = Actor.Importer,
    };

    /// <summary>Organic certificate under the National Organic Program; it stands until given up, suspended or revoked.</summary>
    public static EvidenceKind OrganicCertificate { get; } = new()
    {
        Id = "nop-certificate",
        Name = new("organic certificate under the American NOP", "sertifikat organik standar Amerika (NOP)"),
        Issuer = new("a certifier accredited by USDA", "lembaga sertifikasi terakreditasi USDA"),
        Covers = Level.Enterprise,
        Obtainer = Actor.Authority,
    };

    /// <summary>Import certificate of the National Organic Program.</summary>
    public static EvidenceKind OrganicImportCertificate { get; } = new()
    {
        Id = "nop-import-certificate",
        Name = new("NOP import certificate", "sertifikat impor NOP"),
        Issuer = new("the exporter's organic certifier", "lembaga sertifikasi organik eksportir"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>Papers of this page.</summary>
    internal static IReadOnlyList<EvidenceKind> All { get; } =
    [
        FoodFacilityRegistration, Agent, PriorNotice, VerifyingImporter, SeafoodHaccpPlan, SanitationRecords,
        SeafoodImporterStep, CaesiumCertificate, LabellingAgreement, OrganicCertificate, OrganicImportCertificate,
    ];
}
