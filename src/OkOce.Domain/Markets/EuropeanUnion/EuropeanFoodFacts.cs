using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion;

/// <summary>Facts of recipe and making that the Union's food law asks.</summary>
public static class EuropeanFoodFacts
{
    /// <summary>Whether it is a dry spice mixture with chilli, pepper, nutmeg, ginger or turmeric in it.</summary>
    public static YesNoFact DrySpiceMixture { get; } = new()
    {
        Id = "dry-spice-mixture-listed",
        Level = Level.Product,
        Asks = new("Is it a dry mixture of spices with chilli, pepper, nutmeg, ginger or turmeric in it?",
            "Apakah campuran rempah kering yang berisi cabai, lada, pala, jahe, atau kunyit?"),
        Clause = new Clause(
            new("it is a dry mixture with chilli, pepper, nutmeg, ginger or turmeric", "produk campuran kering berisi cabai, lada, pala, jahe, atau kunyit"),
            new("it is no dry mixture with chilli, pepper, nutmeg, ginger or turmeric", "produk bukan campuran kering berisi cabai, lada, pala, jahe, atau kunyit")),
    };

    /// <summary>Which dried fruit or vegetable it is, in the groups of the sulphite maxima.</summary>
    public static ChoiceFact DriedKind { get; } = new()
    {
        Id = "dried-food-kind",
        Level = Level.Product,
        Name = new("the kind of dried food", "jenis pangan kering"),
        Asks = new("Which dried fruit or vegetable is it?",
            "Buah atau sayur kering apa?"),
        Options =
        [
            new("banana", "banana", "pisang"),
            new("apricot-peach-grape-plum-fig", "apricot, peach, grape, plum or fig", "aprikot, persik, anggur, prem, atau ara"),
            new("apple-or-pear", "apple or pear", "apel atau pir"),
            new("other-fruit", "another fruit", "buah lain"),
            new("mushroom", "mushroom", "jamur"),
            new("tomato", "tomato", "tomat"),
            new("white-vegetable", "a white vegetable", "sayuran putih"),
            new("other", "something else", "lainnya"),
        ],
    };

    /// <summary>Whether it is sugar from the sap of coconut or another palm.</summary>
    public static YesNoFact PalmSapSugar { get; } = new()
    {
        Id = "palm-sap-sugar",
        Level = Level.Product,
        Asks = new("Is it sugar from the sap of coconut or another palm?",
            "Apakah gula dari nira kelapa, aren, atau palem lain?"),
        Clause = new Clause(
            new("it is sugar from palm sap", "produk adalah gula nira"),
            new("it is not sugar from palm sap", "produk bukan gula nira")),
    };

    /// <summary>Whether it is eaten without cooking.</summary>
    public static YesNoFact ReadyToEat { get; } = new()
    {
        Id = "ready-to-eat",
        Level = Level.Product,
        Asks = new("Is it eaten without being cooked again?",
            "Apakah dimakan tanpa dimasak lagi?"),
        Clause = new Clause(
            new("it is eaten without cooking", "produk dimakan tanpa dimasak lagi"),
            new("it is cooked before it is eaten", "produk dimasak dulu sebelum dimakan")),
    };

    /// <summary>Whether butterfly pea flower is in it.</summary>
    public static YesNoFact ButterflyPea { get; } = new()
    {
        Id = "telang-used",
        Level = Level.Product,
        Asks = new("Is butterfly pea flower in it?",
            "Apakah berisi bunga telang?"),
        Clause = new Clause(
            new("butterfly pea flower is in it", "produk berisi bunga telang"),
            new("no butterfly pea flower is in it", "produk tidak berisi bunga telang")),
    };

    /// <summary>Whether plant ingredients are mixed in as food, and not only as seasoning.</summary>
    public static YesNoFact PlantIngredient { get; } = new()
    {
        Id = "contains-plant-ingredient",
        Level = Level.Product,
        Asks = new("Is it mixed with plant ingredients as food, and not only seasoned with them?",
            "Apakah dicampur bahan nabati sebagai pangan, bukan sekadar dibumbui?"),
        Clause = new Clause(
            new("it is mixed with plant ingredients", "produk dicampur bahan nabati"),
            new("it is not mixed with plant ingredients", "produk tidak dicampur bahan nabati")),
    };

    /// <summary>Whether an animal ingredient goes in unprocessed.</summary>
    public static YesNoFact RawAnimalIngredient { get; } = new()
    {
        Id = "ingredients-animal-raw",
        Level = Level.Product,
        Asks = new("Does any animal ingredient go in raw?",
            "Apakah ada bahan hewani yang dimasukkan mentah?"),
        Clause = new Clause(
            new("an animal ingredient goes in raw", "ada bahan hewani mentah"),
            new("no animal ingredient goes in raw", "tidak ada bahan hewani mentah")),
    };

    /// <summary>Whether one processed animal ingredient makes up half of the weight or more.</summary>
    public static YesNoFact AnimalHalfOrMore { get; } = new()
    {
        Id = "animal-ingredient-half-or-more",
        Level = Level.Product,
        Asks = new("Does any one animal ingredient make up half of the weight or more?",
            "Apakah ada satu bahan hewani yang mencapai setengah berat atau lebih?"),
        Clause = new Clause(
            new("one animal ingredient makes up half or more", "satu bahan hewani mencapai setengah atau lebih"),
            new("no animal ingredient makes up half", "tidak ada bahan hewani yang mencapai setengah")),
    };

    /// <summary>Whether the packs are closed, marked for human use, with label and papers in a language of the Union.</summary>
    public static YesNoFact ClosedAndMarked { get; } = new()
    {
        Id = "composite-pack-closed-and-marked",
        Level = Level.Product,
        Asks = new("Are the packs closed and marked as food for people, with label and papers in a language of the EU?",
            "Apakah kemasannya tertutup dan bertanda pangan untuk manusia, dengan label dan dokumen dalam bahasa UE?"),
        Clause = new Clause(
            new("the packs are closed and marked in a language of the EU", "kemasan tertutup dan bertanda dalam bahasa UE"),
            new("the packs are not closed and marked in a language of the EU", "kemasan belum tertutup dan bertanda dalam bahasa UE")),
    };

    /// <summary>Whether it keeps at room temperature.</summary>
    public static YesNoFact ShelfStable { get; } = new()
    {
        Id = "shelf-stable",
        Level = Level.Product,
        Asks = new("Does it keep at room temperature?",
            "Apakah awet di suhu ruang?"),
        Clause = new Clause(
            new("it keeps at room temperature", "produk awet di suhu ruang"),
            new("it does not keep at room temperature", "produk tidak awet di suhu ruang")),
    };

    /// <summary>Whether its animal parts are only additives, enzymes, flavourings or vitamin D3.</summary>
    public static YesNoFact AnimalOnlyAdditives { get; } = new()
    {
        Id = "animal-only-additives",
        Level = Level.Product,
        Asks = new("Are the animal parts only additives, enzymes, flavourings or vitamin D3?",
            "Apakah unsur hewaninya hanya bahan tambahan, enzim, perisa, atau vitamin D3?"),
        Clause = new Clause(
            new("the animal parts are only additives, enzymes, flavourings or vitamin D3", "unsur hewani hanya bahan tambahan, enzim, perisa, atau vitamin D3"),
            new("the animal parts are more than additives, enzymes, flavourings or vitamin D3", "unsur hewani bukan hanya bahan tambahan, enzim, perisa, atau vitamin D3")),
    };

    /// <summary>Whether milk and egg ingredients were heat-treated as the Union asks.</summary>
    public static YesNoFact DairyAndEggHeated { get; } = new()
    {
        Id = "dairy-egg-heat-treated",
        Level = Level.Product,
        Asks = new("Were the milk and egg ingredients heat-treated as the EU asks, by the supplier's word?",
            "Apakah bahan susu dan telur sudah dipanaskan sesuai syarat UE, menurut pemasok?"),
        Clause = new Clause(
            new("milk and egg ingredients were heat-treated", "bahan susu dan telur sudah dipanaskan"),
            new("milk and egg ingredients were not heat-treated", "bahan susu dan telur belum dipanaskan")),
    };

    /// <summary>Whether each processed animal ingredient comes from a plant in or listed by the Union, its approval number known.</summary>
    public static YesNoFact AnimalSourcesApproved { get; } = new()
    {
        Id = "animal-source-eu-approved",
        Level = Level.Product,
        Asks = new("Does every animal ingredient come from a plant in the EU or on its list, its approval number known?",
            "Apakah tiap bahan hewani berasal dari unit di UE atau yang terdaftar di UE, dengan nomor persetujuannya?"),
        Clause = new Clause(
            new("every animal ingredient comes from an approved plant", "tiap bahan hewani dari unit yang disetujui"),
            new("some animal ingredient does not come from an approved plant", "ada bahan hewani bukan dari unit yang disetujui")),
    };

    /// <summary>Facts of this page.</summary>
    internal static IReadOnlyList<Fact> All { get; } =
    [
        DrySpiceMixture, DriedKind, PalmSapSugar, ReadyToEat, ButterflyPea, PlantIngredient, RawAnimalIngredient,
        AnimalHalfOrMore, ClosedAndMarked, ShelfStable, AnimalOnlyAdditives, DairyAndEggHeated, AnimalSourcesApproved,
    ];
}
