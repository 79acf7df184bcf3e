using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion.Food;

/// <summary>What the label of prepacked food must say.</summary>
internal static class Labels
{
    private static readonly string[] NamedAllergens =
    [
        "crustaceans", "egg", "fish", "peanut", "soy", "milk", "tree-nuts", "celery", "mustard", "sesame", "lupin", "molluscs",
    ];

    // Annex II names sulphites above 10 mg/kg as sulphur dioxide: 10 itself need not be said.
    private static readonly Limit SulphiteUnsaid = new(
        LaboratoryFacts.Sulphite,
        new LimitStep(Amount.Of(10m, Unit.MilligramPerKilogram), Period.From(2014, 12, 13), "Reg. (EU) 1169/2011, Annex II point 12"));

    // Annex V, points 4, 5 and 7-9: coffee beans, tea, spices and their mixtures, coffee extract, vinegar, salt.
    private static readonly Specification<Situation> NoNutritionByKind = Goods.FallUnder("0901-0910", "210111", "2209", "2501");

    // Annex X, point 1(d): headings that hold fresh fruit and vegetables, solid sugar, sugar sweets, wine, vinegar or salt.
    private static readonly Specification<Situation> MayLackDate =
        Goods.FallUnder("0701-0709", "0714", "0803-0810", "1701", "1702", "1704", "2204-2209", "2501");

    internal static IReadOnlyList<Requirement> Requirements => [Particulars, Allergens];

    internal static Requirement Particulars { get; } = new()
    {
        Id = new("EU-FOOD-LABEL-FIC"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Particulars on prepacked food, with the Union operator's name and address", "Keterangan wajib pangan kemasan, dengan nama dan alamat operator UE"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.OnSale,
        Sectors = Sector.Foods,
        Law = EuropeanReading.OfficialText("Regulation (EU) 1169/2011, arts 8(1), 9(1), 12(2), 13(2)-(3), 15, 16, 19, 24, Annex V, Annex X point 1(d)", "reg/2011/1169"),
        Enactments = [new(Period.From(2014, 12, 13))],
        Scope = EuropeanGoods.Food & LabelFacts.RetailPacked.Yes,
        // Storage conditions and shares of ingredients are due only in cases that the label alone does not
        // show, and the lot code by another act: they are asked, and do not decide.
        Test = EuropeanLabelFacts.Particulars.Has("name")
            & EuropeanLabelFacts.Particulars.Has("net-quantity")
            & (EuropeanLabelFacts.Particulars.Has("date-mark") | (MayLackDate & EuropeanLabelFacts.DateNotAsked.Yes))
            & EuropeanLabelFacts.LanguageAccepted.Yes
            & EuropeanLabelFacts.LettersHighEnough.Yes
            // Art. 16(2): a pack with no side of 10 cm² keeps the three above and the allergens.
            & (EuropeanLabelFacts.SmallestPack.Yes
                | (EuropeanLabelFacts.Particulars.Has("operator-address")
                    & EuropeanLabelFacts.OperatorInUnion.Yes
                    & (EuropeanLabelFacts.Particulars.Has("ingredients") | EuropeanLabelFacts.SingleIngredient.Yes)
                    & (EuropeanLabelFacts.Particulars.Has("nutrition") | NoNutritionByKind | EuropeanLabelFacts.NutritionNotAsked.Yes))),
        Remedy = new(
            new("Send the label text to the importer for translation and legal check before printing.",
                "Kirim teks label ke importir untuk diterjemahkan dan diperiksa sebelum dicetak."),
            Actor.Maker, Days: 21),
    };

    internal static Requirement Allergens { get; } = new()
    {
        Id = new("EU-FOOD-LABEL-ALLERGENS"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Allergens named and set apart on the label", "Bahan pemicu alergi disebut dan ditonjolkan di label"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.OnSale,
        Sectors =
        [
            Sector.CoffeeTeaCocoa, Sector.Spices, Sector.PalmAndCoconutSugar,
            Sector.ProcessedFood, Sector.Seafood, Sector.HerbalAndSupplements,
        ],
        Law = EuropeanReading.OfficialText("Regulation (EU) 1169/2011, arts 9(1)(c), 21(1), Annex II", "reg/2011/1169"),
        Enactments = [new(Period.From(2014, 12, 13))],
        Scope = EuropeanGoods.Food & LabelFacts.RetailPacked.Yes
            & LabelFacts.AllergensPresent.HasAnyOf([.. NamedAllergens, "gluten", "wheat", "sulphites"]),
        Test = LabelFacts.AllergensPresent.AreAllIn(LabelFacts.AllergensDeclared, NamedAllergens)
            // The label names the cereal; answers name it as wheat or as gluten.
            & (!LabelFacts.AllergensPresent.HasAnyOf("gluten", "wheat") | LabelFacts.AllergensDeclared.HasAnyOf("gluten", "wheat"))
            & (!LabelFacts.AllergensPresent.Has("sulphites") | LabelFacts.AllergensDeclared.Has("sulphites") | Every.Lot(SulphiteUnsaid.Kept))
            // Nothing need be set apart where the name of the food itself says it (art. 21(1), last subparagraph),
            // nor where what is left is sulphite that need not be said.
            & (EuropeanLabelFacts.AllergensEmphasised.Yes
                | EuropeanLabelFacts.NameSaysAllergens.Yes
                | (!LabelFacts.AllergensPresent.HasAnyOf([.. NamedAllergens, "gluten", "wheat"]) & Every.Lot(SulphiteUnsaid.Kept))),
        Remedy = new(
            new("Map the allergens of every ingredient and shared line, and print them in bold. Shrimp paste, soy sauce and peanut are the usual gaps.",
                "Petakan bahan pemicu alergi tiap bahan dan jalur bersama, lalu cetak tebal. Terasi, kecap, dan kacang tanah paling sering terlewat."),
            Actor.Maker, Days: 14),
    };
}
