using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.UnitedStates;

/// <summary>Facts of food that only the United States ask.</summary>
public static class UnitedStatesFoodFacts
{
    /// <summary>Whether another place outside the United States works on the food afterwards.</summary>
    public static ChoiceFact FurtherProcessedAbroad { get; } = new()
    {
        Id = "further-processed-abroad",
        Level = Level.Facility,
        Name = new("the work done elsewhere before America", "pengolahan di tempat lain sebelum Amerika"),
        Asks = new("Does another place outside America process or pack the food after this one?",
            "Setelah dari tempat ini, apakah pangan masih diolah atau dikemas di tempat lain di luar Amerika?"),
        Options =
        [
            new("no", "none", "tidak ada"),
            new("labelling-only", "only a label or the like", "hanya pelabelan atau semacamnya"),
            new("yes", "further processing or packing", "pengolahan atau pengemasan lagi"),
        ],
    };

    /// <summary>Whether the place works under a written hazard plan for juice.</summary>
    public static YesNoFact JuiceHaccp { get; } = new()
    {
        Id = "made-under-juice-haccp",
        Level = Level.Facility,
        Asks = new("Is the juice made under a written juice HACCP plan?",
            "Apakah sari buah ini dibuat dengan rencana HACCP tertulis?"),
        Clause = new Clause(
            new("the juice is made under a juice HACCP plan", "sari buah dibuat dengan rencana HACCP"),
            new("the juice is made without a juice HACCP plan", "sari buah dibuat tanpa rencana HACCP")),
    };

    /// <summary>Whether an inspection found the place unclean and this is not yet put right.</summary>
    public static YesNoFact InsanitaryFindingOpen { get; } = new()
    {
        Id = "insanitary-finding-open",
        Level = Level.Facility,
        Asks = new("Did an inspection in the last year find unclean conditions that are not yet put right?",
            "Adakah temuan kebersihan dari pemeriksaan setahun terakhir yang belum diperbaiki?"),
        Clause = new Clause(
            new("an inspection found unclean conditions that are not yet put right",
                "ada temuan kebersihan yang belum diperbaiki"),
            new("an inspection left no unclean conditions open", "tidak ada temuan kebersihan yang belum diperbaiki")),
    };

    /// <summary>Whether the recipe contains shrimp in any form.</summary>
    public static YesNoFact ContainsShrimp { get; } = new()
    {
        Id = "contains-shrimp",
        Level = Level.Product,
        Asks = new("Does the recipe contain shrimp, also as paste or dried?",
            "Apakah resepnya memakai udang, termasuk terasi dan ebi?"),
        Clause = new Clause(
            new("the recipe contains shrimp", "resepnya memakai udang"),
            new("the recipe contains no shrimp", "resepnya tidak memakai udang")),
    };

    /// <summary>Whether fish or shellfish gives a mixed food its name or main taste.</summary>
    public static YesNoFact FishIsCharacterising { get; } = new()
    {
        Id = "fish-is-characterising",
        Level = Level.Product,
        Asks = new("Does fish or shellfish give the food its name or main taste?",
            "Apakah ikan atau hasil laut menjadi nama atau rasa utamanya?"),
        Clause = new Clause(
            new("fish gives the food its name or main taste", "ikan menjadi nama atau rasa utamanya"),
            new("fish does not give the food its name or main taste", "ikan bukan nama atau rasa utamanya")),
    };

    /// <summary>Ingredients that Indonesia or others use and that the United States bar or watch.</summary>
    public static SetFact WatchedIngredients { get; } = new()
    {
        Id = "ingredients-watched",
        Level = Level.Product,
        Name = new("the watched ingredients in the recipe", "bahan yang diawasi dalam resep"),
        Asks = new("Which of these does the recipe contain? None is an answer too.",
            "Mana dari bahan ini yang dipakai dalam resep? Boleh dijawab: tidak ada."),
        Options =
        [
            new("cyclamate", "cyclamate", "siklamat (biang gula)"),
            new("calamus", "calamus", "jeringau"),
            new("added-coumarin", "added coumarin or tonka bean", "kumarin tambahan atau biji tonka"),
            new("added-safrole", "added safrole or sassafras oil", "safrol tambahan atau minyak sassafras"),
            new("dulcin", "dulcin", "dulsin"),
            new("cinnamyl-anthranilate", "cinnamyl anthranilate", "sinamil antranilat"),
            new("cobalt-salts", "cobalt salts", "garam kobalt"),
            new("thiourea", "thiourea", "tiourea"),
            new("kratom", "kratom", "kratom"),
        ],
    };

    /// <summary>What the label made for the United States shows.</summary>
    public static SetFact LabelElements { get; } = new()
    {
        Id = "label-elements-us",
        Level = Level.Product,
        Name = new("what the label for America shows", "isi label untuk Amerika"),
        Asks = new("What does the label for America show?", "Apa saja yang tertulis di label untuk Amerika?"),
        Options =
        [
            new("identity", "the name of the food", "nama pangan"),
            new("net-quantity", "the net quantity", "isi bersih"),
            new("ingredients", "the ingredients", "komposisi"),
            new("responsible-firm", "the responsible firm's name and place", "nama dan alamat perusahaan penanggung jawab"),
            new("english", "all of it in English", "semuanya dalam bahasa Inggris"),
        ],
    };

    /// <summary>How many ingredients the recipe has.</summary>
    public static AmountFact IngredientCount { get; } = new()
    {
        Id = "ingredient-count",
        Level = Level.Product,
        Name = new("the number of ingredients", "jumlah bahan"),
        Asks = new("How many ingredients does it have?", "Berapa macam bahannya?"),
        Unit = Unit.Count,
    };

    /// <summary>Whether a laboratory found any pesticide in the lot.</summary>
    public static YesNoFact PesticidesFound { get; } = new()
    {
        Id = "pesticides-found",
        Level = Level.Lot,
        Answerer = Actor.Laboratory,
        Asks = new("Did the laboratory find any pesticide in the lot?", "Apakah lab menemukan pestisida pada lot ini?"),
        Clause = new Clause(
            new("a pesticide was found", "pestisida ditemukan"),
            new("no pesticide was found", "pestisida tidak ditemukan")),
    };

    /// <summary>Whether every pesticide found has a tolerance for this crop and keeps to it, or needs none.</summary>
    public static YesNoFact PesticidesWithinTolerance { get; } = new()
    {
        Id = "pesticides-within-us-tolerance",
        Level = Level.Lot,
        Answerer = Actor.Laboratory,
        Asks = new("Does every pesticide found keep to an American tolerance for this crop (40 CFR 180), or need none?",
            "Apakah semua pestisida yang ditemukan dalam batas Amerika untuk komoditas ini (40 CFR 180), atau bebas batas?"),
        Clause = new Clause(
            new("every pesticide found keeps to an American tolerance", "semua pestisida dalam batas Amerika"),
            new("a pesticide has no American tolerance or exceeds it", "ada pestisida tanpa batas Amerika atau melebihinya")),
    };

    /// <summary>Whether the lot was found filthy, infested, mouldy or decomposed.</summary>
    public static YesNoFact FilthFound { get; } = new()
    {
        Id = "filth-or-decomposition-found",
        Level = Level.Lot,
        Asks = new("Was the lot found to be dirty, infested, mouldy or rotting?",
            "Apakah lot ini didapati kotor, berkutu, berjamur, atau membusuk?"),
        Clause = new Clause(
            new("filth or decay was found", "kotoran atau pembusukan ditemukan"),
            new("no filth or decay was found", "kotoran atau pembusukan tidak ditemukan")),
    };

    /// <summary>Facts of this page.</summary>
    internal static IReadOnlyList<Fact> All { get; } =
    [
        FurtherProcessedAbroad, JuiceHaccp, InsanitaryFindingOpen, ContainsShrimp, FishIsCharacterising,
        WatchedIngredients, LabelElements, IngredientCount, PesticidesFound, PesticidesWithinTolerance, FilthFound,
    ];
}
