using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.UnitedStates;

/// <summary>Facts of plant material that only the United States ask.</summary>
public static class UnitedStatesWoodFacts
{
    /// <summary>Whether the plant was taken, moved and sold lawfully, as papers show.</summary>
    public static YesNoFact HarvestLegal { get; } = new()
    {
        Id = "harvest-legal",
        Level = Level.Lot,
        Asks = new("Was the wood or plant taken lawfully? Say yes when papers such as SVLK, transport papers and invoices show it back to the seller, no when it is known to be unlawful; otherwise leave it open.",
            "Apakah kayu atau tanamannya diambil secara sah? Jawab ya bila ada surat seperti SVLK, dokumen angkutan, dan nota sampai ke penjualnya, tidak bila diketahui ilegal; selain itu biarkan belum diketahui."),
        Clause = new Clause(
            new("papers show that the plant was taken lawfully", "surat menunjukkan tanaman diambil secara sah"),
            new("the plant was taken unlawfully", "tanaman diambil secara tidak sah")),
    };

    /// <summary>Whether the plant is a common cultivated crop and not a tree grown for wood.</summary>
    public static YesNoFact CultivatedCrop { get; } = new()
    {
        Id = "plant-is-cultivated-crop",
        Level = Level.Product,
        Answerer = Actor.Mentor,
        Asks = new("Is the plant a common cultivated crop, neither wild nor the wood of a tree?",
            "Apakah tanamannya tanaman budidaya umum, bukan liar dan bukan kayu pohon?"),
        Clause = new Clause(
            new("the plant is a common cultivated crop", "tanamannya tanaman budidaya umum"),
            new("the plant is wild or the wood of a tree", "tanamannya liar atau kayu pohon")),
    };

    /// <summary>Whether the species stands in a CITES appendix.</summary>
    public static YesNoFact CitesListed { get; } = new()
    {
        Id = "cites-listed",
        Level = Level.Product,
        Answerer = Actor.Mentor,
        Asks = new("Is the species listed by CITES?", "Apakah jenisnya tercantum dalam CITES?"),
        Clause = new Clause(
            new("the species is listed by CITES", "jenisnya tercantum dalam CITES"),
            new("the species is not listed by CITES", "jenisnya tidak tercantum dalam CITES")),
    };

    /// <summary>Whether the importer's ten-digit code stands on the schedule of the Lacey plant declaration.</summary>
    public static YesNoFact OnLaceySchedule { get; } = new()
    {
        Id = "on-lacey-schedule",
        Level = Level.Consignment,
        Answerer = Actor.Importer,
        Asks = new("Does the importer's ten-digit code stand on the Lacey declaration schedule of APHIS?",
            "Apakah kode sepuluh angka milik importir tercantum dalam jadwal deklarasi Lacey APHIS?"),
        Clause = new Clause(
            new("the importer's code stands on the Lacey schedule", "kode importir tercantum dalam jadwal Lacey"),
            new("the importer's code does not stand on the Lacey schedule",
                "kode importir tidak tercantum dalam jadwal Lacey")),
    };

    /// <summary>Plant material as a share of the weight of one piece, in percent.</summary>
    public static MeasurementFact PlantShare { get; } = new()
    {
        Id = "plant-share-of-weight",
        Level = Level.Product,
        Name = new("the share of plant material in the weight", "bagian bahan tanaman dalam berat"),
        Asks = new("What share of the weight of one piece is plant material?",
            "Berapa bagian bahan tanaman dalam berat satu barang?"),
        Unit = Unit.Percent,
    };

    /// <summary>Plant material of the entry under one ten-digit code, in kilograms.</summary>
    public static AmountFact PlantWeight { get; } = new()
    {
        Id = "plant-weight-in-entry",
        Level = Level.Consignment,
        Answerer = Actor.Importer,
        Name = new("the plant weight of the entry", "berat bahan tanaman kiriman"),
        Asks = new("How much plant material does the entry hold under that code?",
            "Berapa berat bahan tanaman seluruh kiriman pada kode itu?"),
        Unit = Unit.Kilogram,
    };

    /// <summary>Facts of this page.</summary>
    internal static IReadOnlyList<Fact> All { get; } =
    [
        HarvestLegal, CultivatedCrop, CitesListed, OnLaceySchedule, PlantShare, PlantWeight,
    ];
}
