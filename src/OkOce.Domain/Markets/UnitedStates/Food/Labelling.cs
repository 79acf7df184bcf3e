using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.UnitedStates.Food;

/// <summary>What the label of packed food says.</summary>
internal static class Labelling
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
        Labelled, EightAllergensDeclared, NineAllergensDeclared, CoconutDeclared, CoconutNoTreeNut,
    ];

    private static readonly string[] MajorAllergens = ["milk", "egg", "fish", "crustaceans", "tree-nuts", "peanut", "wheat", "soy"];

    // The duty is for food "not a raw agricultural commodity". 21 U.S.C. 343(w)(1).
    private static Specification<Situation> RawCommodity { get; } = ProductFacts.Processing.Is("live", "raw", "fresh");

    internal static Requirement Labelled { get; } = new()
    {
        Id = new("US-FDA-FOOD-LABEL"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("English food label", "Label pangan berbahasa Inggris"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Border,
        Sectors =
        [
            Sector.CoffeeTeaCocoa, Sector.Spices, Sector.PalmAndCoconutSugar,
            Sector.ProcessedFood, Sector.Seafood, Sector.HerbalAndSupplements,
        ],
        Law = new(
            "21 U.S.C. 343(e), (f), (i); 21 CFR 101.3, 101.15(c); CPG 560.100",
            new("http://codes.lp.findlaw.com/uscode/21/9/IV/343"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.Always)],
        Scope = Foods.Human & LabelFacts.RetailPacked.Yes,
        // Food may come unlabelled to the importer's plant under a written agreement. CPG 560.100.
        Exemption = UnitedStatesShipmentFacts.ForFurtherProcessing.Yes & Holds.Valid(UnitedStatesPapers.LabellingAgreement, Validity.NoExpiry),
        Test = UnitedStatesFoodFacts.LabelElements.Has("identity") & UnitedStatesFoodFacts.LabelElements.Has("net-quantity")
            & UnitedStatesFoodFacts.LabelElements.Has("responsible-firm") & UnitedStatesFoodFacts.LabelElements.Has("english")
            & (UnitedStatesFoodFacts.IngredientCount.AtMost(1) | UnitedStatesFoodFacts.LabelElements.Has("ingredients")),
        Remedy = new(
            new("Name and net weight in front, the ingredients, the firm's name and address, all in English.",
                "Nama dan isi bersih di depan, komposisi, nama dan alamat perusahaan, semuanya dalam bahasa Inggris."),
            Actor.Maker, Days: 14),
    };

    internal static Requirement EightAllergensDeclared { get; } = new()
    {
        Id = new("US-FDA-ALLERGEN-8"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Eight major allergens on the label", "Delapan alergen utama pada label"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Border,
        Sectors =
        [
            Sector.CoffeeTeaCocoa, Sector.Spices, Sector.PalmAndCoconutSugar,
            Sector.ProcessedFood, Sector.Seafood, Sector.HerbalAndSupplements,
        ],
        Law = new(
            "21 U.S.C. 343(w)(1), 321(qq)",
            new("https://omb.report/icr/202404-0910-002/doc/141753201"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.Until(2022, 12, 31))],
        Scope = Foods.Human & LabelFacts.RetailPacked.Yes,
        Exemption = RawCommodity,
        Test = LabelFacts.AllergensPresent.AreAllIn(LabelFacts.AllergensDeclared, MajorAllergens),
        Remedy = new(
            new("Write each source in plain English, in the ingredient list or in a complete \"Contains\" line.",
                "Tulis setiap sumber alergen dalam bahasa Inggris, di komposisi atau di baris \"Contains\" yang lengkap."),
            Actor.Maker, Days: 3),
    };

    internal static Requirement NineAllergensDeclared { get; } = new()
    {
        Id = new("US-FDA-ALLERGEN-9"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Nine major allergens on the label, with sesame", "Sembilan alergen utama pada label, termasuk wijen"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Border,
        Sectors =
        [
            Sector.CoffeeTeaCocoa, Sector.Spices, Sector.PalmAndCoconutSugar,
            Sector.ProcessedFood, Sector.Seafood, Sector.HerbalAndSupplements,
        ],
        Law = new(
            "21 U.S.C. 343(w)(1), 321(qq)",
            new("https://omb.report/icr/202404-0910-002/doc/141753201"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.From(2023, 1, 1))],
        Scope = Foods.Human & LabelFacts.RetailPacked.Yes,
        Exemption = RawCommodity,
        Test = LabelFacts.AllergensPresent.AreAllIn(LabelFacts.AllergensDeclared, [.. MajorAllergens, "sesame"]),
        Remedy = new(
            new("Write each source in plain English, in the ingredient list or in a complete \"Contains\" line.",
                "Tulis setiap sumber alergen dalam bahasa Inggris, di komposisi atau di baris \"Contains\" yang lengkap."),
            Actor.Maker, Days: 3),
        Succeeds = new("US-FDA-ALLERGEN-8"),
    };

    internal static Requirement CoconutDeclared { get; } = new()
    {
        Id = new("US-FDA-COCONUT-TREE-NUT-OLD"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Coconut counted as a tree nut on the label", "Kelapa dianggap kacang pohon pada label"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Border,
        Sectors = [Sector.PalmAndCoconutSugar, Sector.ProcessedFood],
        Law = new(
            "21 U.S.C. 321(qq); FDA allergen guidance before edition 5",
            new("https://content.govdelivery.com/accounts/WIDATCP/bulletins/3ce77c1"),
            SourceTier.OfficialGuidance, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.Until(2025, 1, 5))],
        Scope = Foods.Human & LabelFacts.RetailPacked.Yes & LabelFacts.AllergensPresent.Has("coconut"),
        Exemption = RawCommodity,
        Test = LabelFacts.AllergensDeclared.HasAnyOf("coconut", "tree-nuts"),
        Remedy = new(
            new("Name coconut in the ingredient list or the \"Contains\" line.",
                "Sebut kelapa (coconut) di komposisi atau baris \"Contains\"."),
            Actor.Maker, Days: 3),
    };

    internal static Requirement CoconutNoTreeNut { get; } = new()
    {
        Id = new("US-FDA-COCONUT-TREE-NUT-NEW"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Coconut no longer called a tree nut", "Kelapa tidak lagi disebut kacang pohon"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Advice,
        Sectors = [Sector.PalmAndCoconutSugar, Sector.ProcessedFood],
        Law = new(
            "FDA Questions and Answers Regarding Food Allergens, edition 5 (6 January 2025)",
            new("https://content.govdelivery.com/accounts/WIDATCP/bulletins/3ce77c1"),
            SourceTier.OfficialGuidance, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.From(2025, 1, 6))],
        Scope = Foods.Human & LabelFacts.RetailPacked.Yes & LabelFacts.AllergensPresent.Has("coconut"),
        Test = !LabelFacts.AllergensDeclared.Has("tree-nuts") | LabelFacts.AllergensPresent.Has("tree-nuts"),
        Remedy = new(
            new("Take out the tree-nut statement that only coconut caused, unless the buyer wants it.",
                "Hapus pernyataan kacang pohon yang hanya karena kelapa, kecuali diminta pembeli."),
            Actor.Maker, Days: 3),
        Succeeds = new("US-FDA-COCONUT-TREE-NUT-OLD"),
    };
}
