using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>Facts of how a product is sold.</summary>
public static class OfferFacts
{
    /// <summary>Who exports in law.</summary>
    public static ChoiceFact ExporterOfRecord { get; } = new()
    {
        Id = "exporter-of-record",
        Level = Level.Offer,
        Name = new("the exporter of record", "eksportir yang tercatat"),
        Asks = new("In whose name are the goods exported?", "Atas nama siapa barang ini diekspor?"),
        Options =
        [
            new("own-name", "the maker itself", "usaha sendiri"),
            new("undername", "a firm that lends its name", "perusahaan yang meminjamkan nama (undername)"),
            new("cooperative", "a cooperative", "koperasi"),
            new("contract-maker", "the firm that orders the making", "perusahaan pemberi pesanan"),
        ],
    };

    /// <summary>In what form the goods are sold.</summary>
    public static ChoiceFact FormOfSale { get; } = new()
    {
        Id = "form-of-sale",
        Level = Level.Offer,
        Name = new("the form of sale", "bentuk penjualan"),
        Asks = new("How are the goods sold: in bulk, packed under the own or the buyer's brand, or by parcel?",
            "Bagaimana barang dijual: curah, kemasan merek sendiri, merek pembeli, atau paket kiriman?"),
        Options =
        [
            new("bulk", "in bulk", "curah"),
            new("retail-own-brand", "packed under the own brand", "kemasan eceran merek sendiri"),
            new("buyers-brand", "packed under the buyer's brand", "kemasan merek pembeli"),
            new("parcel", "by parcel", "paket kiriman"),
        ],
    };

    /// <summary>Facts of this page.</summary>
    public static IReadOnlyList<Fact> All { get; } = [ExporterOfRecord, FormOfSale];

    /// <summary>The maker exports in its own name.</summary>
    internal static Specification<Situation> ExportsInOwnName { get; } = ExporterOfRecord.Is("own-name");
}
