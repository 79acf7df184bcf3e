using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.Indonesia;

/// <summary>Facts of the business, the recipe and the sale at home that only the home side asks.</summary>
public static class TradeFacts
{
    /// <summary>Whether the exporter's identity number or 16-digit tax number is matched in the tax portal.</summary>
    public static YesNoFact TaxNumberMatched { get; } = new()
    {
        Id = "tax-number-matched",
        Level = Level.Enterprise,
        Asks = new("Is the exporter's identity number (NIK) or 16-digit tax number matched in the tax portal?",
            "Apakah NIK atau NPWP 16 digit milik eksportir sudah dipadankan di portal pajak?"),
        Clause = new Clause(
            new("the identity or tax number is matched", "NIK atau NPWP sudah dipadankan"),
            new("the identity or tax number is not matched", "NIK atau NPWP belum dipadankan")),
    };

    /// <summary>Whether the destination asks for a plant health certificate, by an authority's dated word.</summary>
    public static YesNoFact DestinationAsksPhytosanitary { get; } = new()
    {
        Id = "destination-asks-phyto",
        Level = Level.Offer,
        Answerer = Actor.Authority,
        Asks = new("Does the destination ask for a plant health certificate?", "Apakah negara tujuan meminta sertifikat fitosanitari?"),
        Clause = new Clause(
            new("the destination asks for a plant health certificate", "negara tujuan meminta sertifikat fitosanitari"),
            new("the destination asks for no plant health certificate", "negara tujuan tidak meminta sertifikat fitosanitari")),
    };

    /// <summary>Whether the same product is also sold in Indonesia.</summary>
    public static YesNoFact AlsoSoldAtHome { get; } = new()
    {
        Id = "also-sold-at-home",
        Level = Level.Product,
        Asks = new("Is the same product also sold in Indonesia?", "Apakah produk yang sama juga dijual di dalam negeri?"),
        Clause = new Clause(
            new("it is also sold in Indonesia", "produk juga dijual di dalam negeri"),
            new("it is not sold in Indonesia", "produk tidak dijual di dalam negeri")),
    };

    /// <summary>Under which licence a food is sold in Indonesia.</summary>
    public static ChoiceFact HomeLicence { get; } = new()
    {
        Id = "home-licence",
        Level = Level.Product,
        Name = new("the licence at home", "izin edar di dalam negeri"),
        Asks = new("Under which licence is it sold in Indonesia?", "Izin edarnya di dalam negeri apa?"),
        Options =
        [
            new("none", "none", "belum ada"),
            new("spp-irt", "a home industry number (SPP-IRT)", "SPP-IRT"),
            new("md", "a distribution licence (MD)", "izin edar MD"),
        ],
    };

    /// <summary>Whether it is jamu or another traditional medicine.</summary>
    public static YesNoFact TraditionalMedicine { get; } = new()
    {
        Id = "traditional-medicine",
        Level = Level.Product,
        Asks = new("Is it jamu or another traditional medicine?", "Apakah produk ini jamu atau obat tradisional?"),
        Clause = new Clause(
            new("it is a traditional medicine", "produk ini jamu atau obat tradisional"),
            new("it is not a traditional medicine", "produk ini bukan jamu atau obat tradisional")),
    };

    /// <summary>Whether a chemical drug substance was found in the lot.</summary>
    public static YesNoFact ChemicalDrugFound { get; } = new()
    {
        Id = "chemical-drug-found",
        Level = Level.Lot,
        Answerer = Actor.Laboratory,
        Asks = new("Did the laboratory find a chemical drug substance in the lot?", "Apakah lab menemukan bahan kimia obat pada lot ini?"),
        Clause = new Clause(
            new("a chemical drug substance was found", "bahan kimia obat ditemukan"),
            new("no chemical drug substance was found", "bahan kimia obat tidak ditemukan")),
    };

    /// <summary>Whether it is an old piece, or made from one.</summary>
    public static YesNoFact OldPiece { get; } = new()
    {
        Id = "old-piece",
        Level = Level.Product,
        Asks = new("Is it an old piece, fifty years or older, or made from one?", "Apakah ini barang lama, berumur 50 tahun atau lebih, atau dibuat dari barang lama?"),
        Clause = new Clause(
            new("it is an old piece or made from one", "ini barang lama atau dibuat dari barang lama"),
            new("it is newly made", "ini barang baru")),
    };

    /// <summary>Facts of this page.</summary>
    internal static IReadOnlyList<Fact> All { get; } =
    [
        TaxNumberMatched, DestinationAsksPhytosanitary, AlsoSoldAtHome, HomeLicence, TraditionalMedicine, ChemicalDrugFound, OldPiece,
    ];
}
