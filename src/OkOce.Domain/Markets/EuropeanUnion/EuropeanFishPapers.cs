using OkOce.Domain.Evidence;

namespace OkOce.Domain.Markets.EuropeanUnion;

/// <summary>Papers that only the Union's fishery law asks for.</summary>
public static class EuropeanFishPapers
{
    /// <summary>Approval number of a plant or vessel on the Union's list of fishery establishments.</summary>
    public static EvidenceKind EstablishmentNumber { get; } = new()
    {
        Id = "eu-fish-establishment-number",
        Name = new("EU approval number of the fishery plant or vessel", "nomor persetujuan UE untuk unit atau kapal perikanan"),
        Issuer = new("the European Commission, on proposal of KKP", "Komisi Eropa, atas usulan KKP"),
        Covers = Level.Facility,
        Obtainer = Actor.Authority,
    };

    /// <summary>Official certificate for fishery products of the model FISH-CRUST-HC.</summary>
    public static EvidenceKind HealthCertificate { get; } = new()
    {
        Id = "fish-health-certificate-eu",
        Name = new("official certificate FISH-CRUST-HC for fishery products", "sertifikat resmi FISH-CRUST-HC untuk hasil perikanan"),
        Issuer = new("the fishery quality agency (KKP)", "badan mutu perikanan (KKP)"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>Health certificate on a form before FISH-CRUST-HC, issued before 15 January 2022.</summary>
    public static EvidenceKind OldHealthCertificate { get; } = new()
    {
        Id = "fish-health-certificate-eu-old",
        Name = new("health certificate for fish on the older EU form, issued before 15 January 2022", "sertifikat kesehatan ikan formulir UE lama, terbit sebelum 15 Januari 2022"),
        Issuer = new("the fishery quality agency (KKP)", "badan mutu perikanan (KKP)"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>The catch certificate as the importer submitted it in CATCH.</summary>
    public static EvidenceKind CatchEntry { get; } = new()
    {
        Id = "catch-entered-in-catch",
        Name = new("catch certificate submitted in CATCH", "sertifikat tangkapan yang diajukan di CATCH"),
        Issuer = new("the importer, in CATCH", "importir, di CATCH"),
        Covers = Level.Consignment,
        Holder = HolderRole.Importer,
        Obtainer = Actor.Importer,
    };

    /// <summary>Papers of this page.</summary>
    internal static IReadOnlyList<EvidenceKind> All { get; } =
    [
        EstablishmentNumber, HealthCertificate, OldHealthCertificate, CatchEntry,
    ];
}
