using OkOce.Domain.Evidence;

namespace OkOce.Domain.Markets.EuropeanUnion;

/// <summary>Papers that only the Union's timber and deforestation law ask for.</summary>
public static class EuropeanTimberPapers
{
    /// <summary>The Union operator's due diligence file under Regulation (EU) 995/2010.</summary>
    public static EvidenceKind DueDiligenceFile { get; } = new()
    {
        Id = "eutr-due-diligence-file",
        Name = new("due diligence file for timber", "berkas uji tuntas kayu"),
        Issuer = new("the importer", "importir"),
        Covers = Level.Consignment,
        Holder = HolderRole.Importer,
        Obtainer = Actor.Importer,
    };

    /// <summary>Reference number of the due diligence statement under Regulation (EU) 2023/1115.</summary>
    public static EvidenceKind DueDiligenceStatement { get; } = new()
    {
        Id = "eudr-dds-reference",
        Name = new("due diligence statement (DDS) with reference number", "pernyataan uji tuntas (DDS) dengan nomor rujukan"),
        Issuer = new("the importer, in the Union's information system", "importir, di sistem informasi UE"),
        Covers = Level.Consignment,
        Holder = HolderRole.Importer,
        Obtainer = Actor.Importer,
    };

    /// <summary>Dated proof that the timber was felled before 29 June 2023.</summary>
    public static EvidenceKind OldTimberProof { get; } = new()
    {
        Id = "timber-produced-before-2023-06-29-proof",
        Name = new("dated proof that the timber was felled before 29 June 2023", "bukti bertanggal bahwa kayu ditebang sebelum 29 Juni 2023"),
        Issuer = new("the seller of the timber", "penjual kayunya"),
        Covers = Level.Lot,
    };

    /// <summary>Papers of this page.</summary>
    internal static IReadOnlyList<EvidenceKind> All { get; } =
    [
        DueDiligenceFile, DueDiligenceStatement, OldTimberProof,
    ];
}
