using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>Facts of a shipment, asked by more than one jurisdiction.</summary>
public static class ConsignmentFacts
{
    /// <summary>How the goods leave.</summary>
    public static ChoiceFact ShipmentMode { get; } = new()
    {
        Id = "shipment-mode",
        Level = Level.Consignment,
        Name = new("the way of shipment", "cara pengiriman"),
        Asks = new("How do the goods leave?", "Lewat apa barang dikirim?"),
        Options =
        [
            new("cargo", "cargo by sea or air", "kargo laut atau udara"), new("post-parcel", "a parcel by post", "paket pos"),
            new("courier-parcel", "a parcel by courier", "paket kurir"), new("passenger-baggage", "a passenger's baggage", "bagasi penumpang"),
            new("border-crosser", "carried over a land border", "dibawa pelintas batas"),
        ],
    };

    /// <summary>The day of loading for the destination.</summary>
    public static DayFact LoadedOn { get; } = new()
    {
        Id = "loaded-on",
        Level = Level.Consignment,
        Name = new("the day of loading", "tanggal pemuatan"),
        Asks = new("On which day were the goods loaded for the destination?", "Tanggal berapa barang dimuat menuju negara tujuan?"),
    };

    /// <summary>The gross weight of the shipment.</summary>
    public static AmountFact GrossWeight { get; } = new()
    {
        Id = "gross-weight",
        Level = Level.Consignment,
        Name = new("the gross weight of the shipment", "berat kotor kiriman"),
        Asks = new("What is the gross weight of the shipment?", "Berapa berat kotor kiriman?"),
        Unit = Unit.Kilogram,
    };

    /// <summary>Whether there is solid wood around the goods.</summary>
    public static YesNoFact WoodPackaging { get; } = new()
    {
        Id = "wood-packaging",
        Level = Level.Consignment,
        Asks = new("Are there wooden pallets, crates or supports around the goods?", "Apakah kemasannya memakai palet, peti, atau ganjal kayu?"),
        Clause = new Clause(
            new("wood packaging is used", "kemasan kayu dipakai"),
            new("no wood packaging is used", "kemasan kayu tidak dipakai")),
    };

    /// <summary>Whether every piece of wood packaging carries the mark of the international plant protection convention.</summary>
    public static YesNoFact Ispm15Mark { get; } = new()
    {
        Id = "ispm15-mark",
        Level = Level.Consignment,
        Asks = new("Does every wooden piece carry the IPPC mark (ISPM 15)?", "Apakah setiap kayu kemasan bercap IPPC (ISPM 15)?"),
        Clause = new Clause(
            new("every piece of wood packaging carries the IPPC mark", "setiap kayu kemasan bercap IPPC"),
            new("some wood packaging lacks the IPPC mark", "ada kayu kemasan tanpa cap IPPC")),
    };

    /// <summary>Facts of this page.</summary>
    public static IReadOnlyList<Fact> All { get; } = [ShipmentMode, LoadedOn, GrossWeight, WoodPackaging, Ispm15Mark];
}
