using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion;

/// <summary>Facts of the label that the Union's food information law asks.</summary>
public static class EuropeanLabelFacts
{
    /// <summary>What the label shows, in the words of Regulation (EU) 1169/2011, article 9.</summary>
    public static SetFact Particulars { get; } = new()
    {
        Id = "label-particulars",
        Level = Level.Product,
        Name = new("the particulars on the label", "keterangan pada label"),
        Asks = new("Which of these does the label show?",
            "Mana dari keterangan ini yang ada di label?"),
        Options =
        [
            new("name", "the name of the food", "nama pangan"),
            new("ingredients", "the list of ingredients", "daftar bahan"),
            new("quantity-of-ingredients", "the share of the ingredients that it advertises", "persentase bahan yang ditonjolkan"),
            new("net-quantity", "the net quantity", "berat atau isi bersih"),
            new("date-mark", "the best-before or use-by date", "tanggal baik digunakan sebelum"),
            new("storage-use", "conditions of storage or use", "cara simpan atau cara pakai"),
            new("operator-address", "name and address of the responsible firm", "nama dan alamat penanggung jawab"),
            new("nutrition", "the nutrition declaration", "informasi nilai gizi"),
            new("lot", "the lot code", "kode lot"),
        ],
    };

    /// <summary>Whether it is one ingredient only, which its name says.</summary>
    public static YesNoFact SingleIngredient { get; } = new()
    {
        Id = "single-ingredient",
        Level = Level.Product,
        Asks = new("Is it one ingredient only, and does the name say which?",
            "Apakah bahannya hanya satu, dan namanya sudah menyebutnya?"),
        Clause = new Clause(
            new("it is one ingredient that the name says", "produk hanya satu bahan yang disebut namanya"),
            new("it is not one ingredient that the name says", "produk bukan satu bahan yang disebut namanya")),
    };

    /// <summary>Whether Annex V of Regulation (EU) 1169/2011 frees it from the nutrition declaration.</summary>
    public static YesNoFact NutritionNotAsked { get; } = new()
    {
        Id = "nutrition-exempt",
        Level = Level.Product,
        Answerer = Actor.Mentor,
        Asks = new("Is it on the Union's list of foods that need no nutrition declaration (Regulation 1169/2011, Annex V)?",
            "Apakah termasuk daftar UE untuk pangan yang tidak perlu informasi nilai gizi (Regulasi 1169/2011, Annex V)?"),
        Clause = new Clause(
            new("it needs no nutrition declaration", "produk tidak perlu informasi nilai gizi"),
            new("it needs a nutrition declaration", "produk perlu informasi nilai gizi")),
    };

    /// <summary>Whether Annex X, point 1(d), of Regulation (EU) 1169/2011 frees it from the best-before date.</summary>
    public static YesNoFact DateNotAsked { get; } = new()
    {
        Id = "date-mark-exempt",
        Level = Level.Product,
        Answerer = Actor.Mentor,
        Asks = new("Is it a food that needs no best-before date in the EU: fresh uncut fruit or vegetables, solid sugar, sugar sweets, cooking salt, vinegar, wine?",
            "Apakah termasuk pangan yang tidak wajib bertanggal kedaluwarsa di UE: buah atau sayur segar utuh, gula padat, permen gula, garam dapur, cuka, anggur?"),
        Clause = new Clause(
            new("it needs no best-before date", "produk tidak wajib bertanggal kedaluwarsa"),
            new("it needs a best-before date", "produk wajib bertanggal kedaluwarsa")),
    };

    /// <summary>Whether the responsible firm on the label is established in the Union.</summary>
    public static YesNoFact OperatorInUnion { get; } = new()
    {
        Id = "label-operator-in-eu",
        Level = Level.Product,
        Answerer = Actor.Importer,
        Asks = new("Does the label carry the name and address of a firm established in the EU?",
            "Apakah label memuat nama dan alamat perusahaan yang berdiri di UE?"),
        Clause = new Clause(
            new("the label names a firm established in the EU", "label menyebut perusahaan yang berdiri di UE"),
            new("the label names no firm established in the EU", "label belum menyebut perusahaan yang berdiri di UE")),
    };

    /// <summary>Whether the label is in a language that the member state accepts.</summary>
    public static YesNoFact LanguageAccepted { get; } = new()
    {
        Id = "label-language-ok",
        Level = Level.Product,
        Answerer = Actor.Importer,
        Asks = new("Is the label in a language that the member state accepts?",
            "Apakah label memakai bahasa yang diterima negara tujuan?"),
        Clause = new Clause(
            new("the label is in an accepted language", "label memakai bahasa yang diterima"),
            new("the label is not in an accepted language", "label tidak memakai bahasa yang diterima")),
    };

    /// <summary>Whether the small letter x is 1.2 mm high, or 0.9 mm on a pack whose largest side is under 80 cm².</summary>
    public static YesNoFact LettersHighEnough { get; } = new()
    {
        Id = "label-letters-high-enough",
        Level = Level.Product,
        Asks = new("Is the small letter x on the label at least 1.2 mm high (0.9 mm when the largest side of the pack is under 80 cm²)?",
            "Apakah huruf kecil x di label setinggi 1,2 mm atau lebih (0,9 mm bila sisi kemasan terbesar di bawah 80 cm²)?"),
        Clause = new Clause(
            new("the letters on the label are high enough", "huruf di label cukup tinggi"),
            new("the letters on the label are too low", "huruf di label kurang tinggi")),
    };

    /// <summary>Whether the largest side of the pack is under 10 cm².</summary>
    public static YesNoFact SmallestPack { get; } = new()
    {
        Id = "pack-side-under-10-cm2",
        Level = Level.Product,
        Asks = new("Is the largest side of the pack under 10 cm²?",
            "Apakah sisi kemasan yang terbesar di bawah 10 cm²?"),
        Clause = new Clause(
            new("the largest side of the pack is under 10 cm²", "sisi kemasan terbesar di bawah 10 cm²"),
            new("the largest side of the pack is 10 cm² or more", "sisi kemasan terbesar 10 cm² atau lebih")),
    };

    /// <summary>Whether allergens are set apart from the rest of the ingredient list.</summary>
    public static YesNoFact AllergensEmphasised { get; } = new()
    {
        Id = "allergens-emphasised",
        Level = Level.Product,
        Asks = new("Are the allergens in bold or otherwise set apart on the label?",
            "Apakah bahan pemicu alergi dicetak tebal atau dibedakan di label?"),
        Clause = new Clause(
            new("the allergens are set apart on the label", "bahan pemicu alergi dibedakan di label"),
            new("the allergens are not set apart on the label", "bahan pemicu alergi tidak dibedakan di label")),
    };

    /// <summary>Whether the name of the food itself says every allergen in it.</summary>
    public static YesNoFact NameSaysAllergens { get; } = new()
    {
        Id = "name-states-allergen",
        Level = Level.Product,
        Asks = new("Does the name of the product itself say every one of them, such as shrimp paste?",
            "Apakah nama produk sudah menyebut semuanya, misalnya terasi udang?"),
        Clause = new Clause(
            new("the name of the product says every allergen", "nama produk menyebut semua bahan pemicu alergi"),
            new("the name of the product does not say every allergen", "nama produk tidak menyebut semua bahan pemicu alergi")),
    };

    /// <summary>Facts of this page.</summary>
    internal static IReadOnlyList<Fact> All { get; } =
    [
        Particulars, SingleIngredient, NutritionNotAsked, DateNotAsked, OperatorInUnion, LanguageAccepted, LettersHighEnough, SmallestPack,
        AllergensEmphasised, NameSaysAllergens,
    ];
}
