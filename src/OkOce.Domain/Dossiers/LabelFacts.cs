using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>Facts of recipe and label that more than one jurisdiction asks.</summary>
public static class LabelFacts
{
    /// <summary>Every allergen that any market names; each market's law picks from it.</summary>
    private static readonly FactOption[] Allergens =
    [
        new("milk", "milk", "susu"), new("egg", "egg", "telur"), new("fish", "fish", "ikan"),
        new("crustaceans", "crustaceans (shrimp, crab)", "krustasea (udang, kepiting)"), new("molluscs", "molluscs", "kerang dan cumi"),
        new("tree-nuts", "tree nuts", "kacang pohon"), new("coconut", "coconut", "kelapa"), new("peanut", "peanut", "kacang tanah"),
        new("wheat", "wheat", "gandum"), new("gluten", "barley, rye, oats or another cereal with gluten", "jelai, gandum hitam, oat, atau serealia bergluten lain"), new("soy", "soya", "kedelai"),
        new("sesame", "sesame", "wijen"), new("celery", "celery", "seledri"), new("mustard", "mustard", "moster"),
        new("lupin", "lupin", "lupin"), new("sulphites", "sulphites", "sulfit"),
    ];

    /// <summary>Whether it is packed for the one who will use it.</summary>
    public static YesNoFact RetailPacked { get; } = new()
    {
        Id = "retail-packed",
        Level = Level.Product,
        Asks = new("Is it packed the way the final buyer takes it home?", "Apakah dikemas siap dibawa pulang oleh pembeli akhir?"),
        Clause = new Clause(
            new("it is packed for the final buyer", "produk dikemas untuk pembeli akhir"),
            new("it is not packed for the final buyer", "produk tidak dikemas untuk pembeli akhir")),
    };

    /// <summary>Allergens in the recipe, in an ingredient, or used while making it.</summary>
    public static SetFact AllergensPresent { get; } = new()
    {
        Id = "allergens-present",
        Level = Level.Product,
        Name = new("the allergens in the recipe", "bahan pemicu alergi dalam resep"),
        Asks = new("Which of these are in the recipe, in an ingredient, or used while making it? None is an answer too.",
            "Mana dari bahan ini yang ada di resep, di bahan baku, atau dipakai saat membuat? Boleh dijawab: tidak ada."),
        Options = Allergens,
    };

    /// <summary>Allergens that the label names.</summary>
    public static SetFact AllergensDeclared { get; } = new()
    {
        Id = "allergens-declared",
        Level = Level.Product,
        Name = new("the allergens on the label", "bahan pemicu alergi pada label"),
        Asks = new("Which of these does the label name, among the ingredients or in the name of the product?", "Mana dari bahan ini yang disebut di label, di komposisi atau di nama produk?"),
        Options = Allergens,
    };

    /// <summary>What label and sales pages claim.</summary>
    public static SetFact Claims { get; } = new()
    {
        Id = "claims",
        Level = Level.Product,
        Name = new("the claims made", "klaim yang dibuat"),
        Asks = new("What does the label or the sales page claim? Nothing is an answer too.", "Label atau halaman jualan menyatakan klaim apa? Boleh dijawab: tidak ada."),
        Options =
        [
            new("organic", "organic", "organik"), new("gluten-free", "gluten-free", "bebas gluten"), new("very-low-gluten", "very low gluten", "rendah gluten"),
            new("health", "a health claim", "klaim kesehatan"), new("medicinal", "a medicinal claim", "klaim pengobatan"),
            new("halal", "halal", "halal"), new("natural", "natural", "alami"), new("geographical-indication", "a geographical indication", "indikasi geografis"),
        ],
    };

    /// <summary>Facts of this page.</summary>
    public static IReadOnlyList<Fact> All { get; } = [RetailPacked, AllergensPresent, AllergensDeclared, Claims];
}
