using OkOce.Domain.Evidence;

namespace OkOce.Domain.Markets.UnitedStates;

/// <summary>Papers for shrimp, wood and goods for children that only the United States ask for.</summary>
public static class UnitedStatesTradePapers
{
    /// <summary>Harvest and supply-chain data of a shipment under the Seafood Import Monitoring Program.</summary>
    public static EvidenceKind HarvestData { get; } = new()
    {
        Id = "simp-harvest-data",
        Name = new("harvest and supply-chain data (SIMP)", "data panen dan rantai pasok (SIMP)"),
        Issuer = new("the maker, filed by the importer", "usaha, diajukan oleh importir"),
        Covers = Level.Consignment,
        Holder = HolderRole.Importer,
        Obtainer = Actor.Importer,
    };

    /// <summary>International Fisheries Trade Permit of the importer, renewed yearly.</summary>
    public static EvidenceKind FisheriesTradePermit { get; } = new()
    {
        Id = "iftp",
        Name = new("International Fisheries Trade Permit (IFTP)", "izin perdagangan perikanan internasional (IFTP)"),
        Issuer = new("NOAA Fisheries", "NOAA Fisheries"),
        Covers = Level.Importer,
        Holder = HolderRole.Importer,
        Obtainer = Actor.Importer,
    };

    /// <summary>Signed original of the shrimp exporter's and importer's declaration.</summary>
    public static EvidenceKind ShrimpDeclaration { get; } = new()
    {
        Id = "ds-2031",
        Name = new("shrimp declaration DS-2031", "pernyataan udang DS-2031"),
        Issuer = new("the exporter", "eksportir"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
    };

    /// <summary>Plant declaration under the Lacey Act.</summary>
    public static EvidenceKind LaceyDeclaration { get; } = new()
    {
        Id = "lacey-declaration",
        Name = new("Lacey plant declaration (PPQ 505)", "deklarasi tanaman Lacey (PPQ 505)"),
        Issuer = new("the importer", "importir"),
        Covers = Level.Consignment,
        Holder = HolderRole.Importer,
        Obtainer = Actor.Importer,
    };

    /// <summary>Children's product certificate.</summary>
    public static EvidenceKind ChildrensCertificate { get; } = new()
    {
        Id = "cpc",
        Name = new("children's product certificate (CPC)", "sertifikat produk anak (CPC)"),
        Issuer = new("the importer", "importir"),
        Covers = Level.Product,
        Holder = HolderRole.Importer,
        Obtainer = Actor.Importer,
    };

    /// <summary>Test report of a laboratory that CPSC accepts; its result day is the day of the test.</summary>
    public static EvidenceKind AcceptedTest { get; } = new()
    {
        Id = "cpsc-accepted-test",
        Name = new("test report of a laboratory accepted by CPSC", "laporan uji lab yang diakui CPSC"),
        Issuer = new("a laboratory accepted by CPSC", "laboratorium yang diakui CPSC"),
        Covers = Level.Product,
        Obtainer = Actor.Laboratory,
    };

    /// <summary>Papers of this page.</summary>
    internal static IReadOnlyList<EvidenceKind> All { get; } =
    [
        HarvestData, FisheriesTradePermit, ShrimpDeclaration, LaceyDeclaration,
        ChildrensCertificate, AcceptedTest,
    ];
}
