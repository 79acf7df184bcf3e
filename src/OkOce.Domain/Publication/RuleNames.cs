using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Publication;

/// <summary>What makers and leaders call the words of a rule.</summary>
public static class RuleNames
{
    /// <summary>Who acts.</summary>
    public static LocalizedText Of(Actor actor) => actor switch
    {
        Actor.Maker => new("Maker", "Usaha"),
        Actor.Mentor => new("Mentor", "Pendamping"),
        Actor.Laboratory => new("Laboratory", "Laboratorium"),
        Actor.Authority => new("Authority", "Lembaga berwenang"),
        Actor.Importer => new("Importer", "Importir"),
        Actor.Nobody => new("Nobody", "Tidak seorang pun"),
        _ => throw Unnamed(actor),
    };

    /// <summary>What kind of text was read.</summary>
    public static LocalizedText Of(SourceTier tier) => tier switch
    {
        SourceTier.OfficialText => new("official text", "naskah resmi"),
        SourceTier.OfficialGuidance => new("official guidance", "penjelasan resmi"),
        SourceTier.Other => new("another account", "sumber lain"),
        _ => throw Unnamed(tier),
    };

    /// <summary>With what force a requirement stands.</summary>
    public static LocalizedText Of(Force force) => force switch
    {
        Force.Border => new("at the border", "di perbatasan"),
        Force.OnSale => new("on sale", "saat dijual"),
        Force.Home => new("in Indonesia, before departure", "di Indonesia, sebelum berangkat"),
        Force.Buyer => new("asked by buyers", "diminta pembeli"),
        Force.Advice => new("advice", "anjuran"),
        _ => throw Unnamed(force),
    };

    /// <summary>What a consequence does to the price.</summary>
    public static LocalizedText Of(ConsequenceKind kind) => kind switch
    {
        ConsequenceKind.Duty => new("duty", "bea"),
        ConsequenceKind.Quota => new("quota", "kuota"),
        ConsequenceKind.Preference => new("preference", "preferensi"),
        ConsequenceKind.Charge => new("charge", "pungutan"),
        _ => throw Unnamed(kind),
    };

    /// <summary>The aim that a requirement serves.</summary>
    public static LocalizedText Of(Criterion criterion) => criterion switch
    {
        Criterion.Capacity => new("capacity", "kapasitas"),
        Criterion.Quality => new("quality", "kualitas"),
        Criterion.Standardisation => new("standardisation", "standardisasi"),
        _ => throw Unnamed(criterion),
    };

    /// <summary>Whose duty or fact something is.</summary>
    public static LocalizedText Of(Level level) => level switch
    {
        Level.Enterprise => new("the business", "usaha"),
        Level.Facility => new("each facility", "setiap tempat produksi"),
        Level.Product => new("the product", "produk"),
        Level.Offer => new("the offer", "penawaran"),
        Level.Lot => new("each lot", "setiap lot"),
        Level.Consignment => new("the shipment", "kiriman"),
        Level.Importer => new("the importer", "importir"),
        _ => throw Unnamed(level),
    };

    /// <summary>In whose name a paper stands.</summary>
    public static LocalizedText Of(HolderRole holder) => holder switch
    {
        HolderRole.Maker => new("the maker", "usaha"),
        HolderRole.Exporter => new("the exporter", "eksportir"),
        HolderRole.Importer => new("the importer", "importir"),
        HolderRole.Partner => new("a partner", "mitra"),
        _ => throw Unnamed(holder),
    };

    /// <summary>Who makes law; the code itself where the package does not name it.</summary>
    public static LocalizedText Of(Jurisdiction jurisdiction) =>
        jurisdiction == Jurisdiction.Indonesia ? LocalizedText.Same("Indonesia")
        : Destination.TryParse(jurisdiction.Code, out var destination) ? destination.Name
        : LocalizedText.Same(jurisdiction.Code);

    // A new value without words is our defect; it must not reach a page as its English code name.
    private static ArgumentOutOfRangeException Unnamed<T>(T value)
        where T : struct, Enum => new(nameof(value), value, $"{typeof(T).Name} has a value without a name.");
}
