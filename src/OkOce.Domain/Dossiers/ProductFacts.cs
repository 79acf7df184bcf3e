using OkOce.Domain.Movement;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>Facts of what is made, asked by more than one jurisdiction.</summary>
public static class ProductFacts
{
    /// <summary>What the product is for.</summary>
    public static ChoiceFact Use { get; } = new()
    {
        Id = "product-use",
        Level = Level.Product,
        Name = new("the use of the product", "kegunaan produk"),
        Asks = new("What is the product for?", "Produk ini dipakai untuk apa?"),
        Options =
        [
            new("human-food", "food for people", "pangan untuk manusia"),
            new("animal-feed", "animal feed", "pakan hewan"),
            new("cosmetic", "a cosmetic", "kosmetik"),
            new("supplement", "a food supplement", "suplemen makanan"),
            new("other", "something else", "lainnya"),
        ],
    };

    /// <summary>How it was processed last.</summary>
    public static ChoiceFact Processing { get; } = new()
    {
        Id = "processing",
        Level = Level.Product,
        Name = new("the last step of processing", "pengolahan terakhir"),
        Asks = new("How is it processed last?", "Terakhir diolah dengan cara apa?"),
        Options =
        [
            new("live", "kept alive", "dijual hidup"),
            new("raw", "raw", "mentah"),
            new("fresh", "fresh", "segar"),
            new("chilled", "chilled", "didinginkan"),
            new("frozen", "frozen", "dibekukan"),
            new("dried", "dried", "dikeringkan"),
            new("ground", "ground", "digiling"),
            new("roasted", "roasted", "disangrai"),
            new("soluble", "made soluble", "dijadikan bubuk larut"),
            new("cooked", "cooked", "dimasak"),
            new("canned", "canned", "dikalengkan"),
            new("smoked", "smoked", "diasap"),
            new("fermented", "fermented", "difermentasi"),
            new("extracted", "extracted", "diekstrak"),
            new("finished-article", "made into a finished article", "dijadikan barang jadi"),
            new("other", "something else", "lainnya"),
        ],
    };

    /// <summary>Which plant or animal it is, by scientific name.</summary>
    public static ChoiceFact Species { get; } = new()
    {
        Id = "species",
        Level = Level.Product,
        Answerer = Actor.Mentor,
        Name = new("the species", "jenisnya"),
        Asks = new("Which plant or animal is it, by scientific name?", "Tanaman atau hewan apa, nama ilmiahnya?"),
        Options = [],
        IsOpen = true,
    };

    /// <summary>Whether it was caught or gathered in the wild, or raised.</summary>
    public static ChoiceFact WildOrFarmed { get; } = new()
    {
        Id = "wild-or-farmed",
        Level = Level.Product,
        Name = new("the origin", "asalnya"),
        Asks = new("Was it caught in the wild, or raised?", "Hasil tangkapan alam, atau hasil budidaya?"),
        Options = [new("wild", "the wild", "tangkapan alam"), new("farmed", "a farm or pond", "budidaya")],
    };

    /// <summary>The province in which the raw material was raised, caught or grown, by ISO 3166-2.</summary>
    public static ChoiceFact OriginProvince { get; } = new()
    {
        Id = "origin-province",
        Level = Level.Product,
        Name = new("the province of origin", "provinsi asal"),
        Asks = new("In which province was it raised, caught or grown?", "Dari provinsi mana bahannya dibudidayakan, ditangkap, atau ditanam?"),
        Options = [.. Provinces.All.Select(province => new FactOption(province.Iso, province.Name))],
        IsOpen = true,
    };

    /// <summary>Ingredients of animal origin.</summary>
    public static SetFact AnimalIngredients { get; } = new()
    {
        Id = "ingredients-animal",
        Level = Level.Product,
        Name = new("the ingredients of animal origin", "bahan hewani"),
        Asks = new("Which ingredients of animal origin are in it? None is an answer too.", "Bahan dari hewan apa saja di dalamnya? Boleh dijawab: tidak ada."),
        Options =
        [
            new("milk", "milk", "susu"), new("egg", "egg", "telur"), new("fish", "fish or shellfish", "ikan atau hasil laut"),
            new("meat", "meat", "daging"), new("honey", "honey", "madu"), new("gelatine", "gelatine", "gelatin"),
            new("colostrum", "colostrum", "kolostrum"),
        ],
    };

    /// <summary>Woods, rattans, bamboos and other plants that it is made of, by scientific name.</summary>
    public static SetFact WoodSpecies { get; } = new()
    {
        Id = "wood-species",
        Level = Level.Product,
        Name = new("the plants it is made of", "tanaman bahan bakunya"),
        Asks = new("Which woods, rattans or bamboos is it made of, by scientific name?", "Terbuat dari kayu, rotan, atau bambu apa, nama ilmiahnya?"),
        Options = [],
        IsOpen = true,
    };

    /// <summary>What it is made of.</summary>
    public static SetFact Materials { get; } = new()
    {
        Id = "materials",
        Level = Level.Product,
        Name = new("the materials", "bahan bakunya"),
        Asks = new("What is it made of?", "Terbuat dari bahan apa saja?"),
        Options =
        [
            new("wood", "wood", "kayu"), new("rattan", "rattan", "rotan"), new("bamboo", "bamboo", "bambu"),
            new("water-hyacinth", "water hyacinth", "eceng gondok"), new("other-plant", "another plant", "tanaman lain"),
            new("metal", "metal", "logam"), new("textile", "textile", "kain"), new("leather", "leather", "kulit"),
            new("plastic", "plastic", "plastik"), new("paper", "paper", "kertas"), new("stone", "stone", "batu"), new("other", "something else", "lainnya"),
        ],
    };

    /// <summary>Whether it is designed mainly for children.</summary>
    public static YesNoFact ForChildren { get; } = new()
    {
        Id = "childrens-product",
        Level = Level.Product,
        Asks = new("Is it designed mainly for children of twelve or younger?", "Apakah dibuat terutama untuk anak berumur 12 tahun ke bawah?"),
        Clause = new Clause(
            new("it is designed mainly for children of twelve or younger", "barang dibuat terutama untuk anak 12 tahun ke bawah"),
            new("it is not designed mainly for children of twelve or younger", "barang tidak dibuat terutama untuk anak 12 tahun ke bawah")),
    };

    /// <summary>Whether it is painted, lacquered or varnished.</summary>
    public static YesNoFact Coated { get; } = new()
    {
        Id = "has-surface-coating",
        Level = Level.Product,
        Asks = new("Is any part of it painted, lacquered or varnished? Ink that soaks in, plating and glaze do not count.", "Apakah ada bagian yang dicat, dipernis, atau dipelitur? Tinta yang meresap, sepuhan, dan glasir tidak dihitung."),
        Clause = new Clause(
            new("it has a surface coating", "barang dilapisi cat atau pelitur"),
            new("it has no surface coating", "barang tidak dilapisi cat atau pelitur")),
    };

    /// <summary>Facts of this page.</summary>
    public static IReadOnlyList<Fact> All { get; } =
    [
        Use, Processing, Species, WildOrFarmed, OriginProvince, AnimalIngredients, WoodSpecies, Materials, ForChildren, Coated,
    ];
}
