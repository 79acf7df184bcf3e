using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.UnitedStates;

/// <summary>Facts of the mark of origin that only the United States ask.</summary>
public static class UnitedStatesMarkingFacts
{
    /// <summary>Whether each piece names Indonesia in English, or its pack where the piece comes in it to the buyer.</summary>
    public static YesNoFact OriginMarked { get; } = new()
    {
        Id = "origin-marked",
        Level = Level.Product,
        Asks = new("Does each piece, or the closed pack in which the buyer gets it, say \"Made in Indonesia\", legibly and lastingly?",
            "Apakah setiap barang, atau kemasan tertutup yang diterima pembeli, bertulisan \"Made in Indonesia\", jelas dan tahan lama?"),
        Clause = new Clause(
            new("each piece or its closed pack is marked with its origin", "setiap barang atau kemasan tertutupnya bertanda negara asal"),
            new("not every piece or closed pack is marked with its origin", "belum setiap barang atau kemasannya bertanda negara asal")),
    };

    /// <summary>Whether the outermost pack that reaches the buyer names Indonesia in English.</summary>
    public static YesNoFact ContainerMarked { get; } = new()
    {
        Id = "container-marked",
        Level = Level.Product,
        Asks = new("Does the pack that reaches the buyer say \"Made in Indonesia\"?",
            "Apakah kemasan yang sampai ke pembeli bertulisan \"Made in Indonesia\"?"),
        Clause = new Clause(
            new("the pack is marked with the origin", "kemasannya bertanda negara asal"),
            new("the pack is not marked with the origin", "kemasannya belum bertanda negara asal")),
    };

    /// <summary>Which exception from marking the piece itself applies.</summary>
    public static ChoiceFact MarkingException { get; } = new()
    {
        Id = "origin-marking-exception",
        Level = Level.Product,
        Answerer = Actor.Mentor,
        Name = new("the exception from marking", "pengecualian penandaan"),
        Asks = new("Does one of these exceptions from marking the piece apply?",
            "Apakah salah satu pengecualian penandaan ini berlaku?"),
        Options =
        [
            new("none", "none", "tidak ada"),
            new("cannot-be-marked", "it cannot be marked without harm or undue cost", "tidak dapat ditandai tanpa rusak atau biaya berlebihan"),
            new("on-j-list", "it is on the customs J-list (works of art, unstrung beads)", "termasuk J-list (karya seni, manik lepas)"),
            new("sold-in-its-pack", "it reaches the buyer in a closed pack", "sampai ke pembeli dalam kemasan tertutup"),
            new("crude-material", "a raw material in its crude state", "bahan mentah apa adanya"),
            new("processed-in-us", "the importer processes it so that the mark is lost", "diolah importir di AS sehingga tandanya hilang"),
            new("importer-use", "the importer's own use", "dipakai sendiri oleh importir"),
            new("over-20-years", "made more than 20 years ago", "dibuat lebih dari 20 tahun lalu"),
        ],
    };

    /// <summary>Facts of this page.</summary>
    internal static IReadOnlyList<Fact> All { get; } =
    [
        OriginMarked, ContainerMarked, MarkingException,
    ];
}
