using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.UnitedStates;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.UnitedStates;

public class FoodLabelTests
{
    private static readonly Dossier Biscuit = Packed(Law.Food("processed-food", "190531"));

    private static Dossier Packed(Dossier dossier) => dossier with
    {
        Product = dossier.Product.With(LabelFacts.RetailPacked, true).With(ProductFacts.Processing, new Choice("cooked")),
    };

    private static Dossier Allergens(string[] present, string[] declared) => Biscuit with
    {
        Product = Biscuit.Product
            .With(LabelFacts.AllergensPresent, Members.Exactly(present)).With(LabelFacts.AllergensDeclared, Members.Exactly(declared)),
    };

    private static Outcome? Of(string requirement, Dossier dossier, string day = "2026-11-24") =>
        Law.Says(requirement, dossier, "US", day)?.Outcome;

    [Theory]
    [InlineData(1, Outcome.Met)]
    [InlineData(2, Outcome.NotMet)]
    public void More_than_one_ingredient_is_listed(int ingredients, Outcome outcome) =>
        Of("US-FDA-FOOD-LABEL", (Biscuit with
            {
                Product = Biscuit.Product
                    .With(UnitedStatesFoodFacts.LabelElements, Members.Exactly("identity", "net-quantity", "responsible-firm", "english"))
                    .With(UnitedStatesFoodFacts.IngredientCount, Amount.Of(ingredients, Unit.Count)),
            }).Shipped(FactSheet.Empty.With(UnitedStatesShipmentFacts.ForFurtherProcessing, false)))
            .Should().Be(outcome);

    [Theory]
    [InlineData(true, true, Outcome.Exempt)]
    [InlineData(true, false, Outcome.NotMet)]
    [InlineData(false, true, Outcome.NotMet)]
    public void An_unlabelled_pack_may_go_to_a_plant_that_agreed_in_writing_to_label_it(bool toPlant, bool agreed, Outcome outcome) =>
        Of("US-FDA-FOOD-LABEL", (Biscuit with { Product = Biscuit.Product.With(UnitedStatesFoodFacts.LabelElements, Members.Exactly()) })
                .With(new EvidenceItem { Kind = UnitedStatesPapers.LabellingAgreement, Held = agreed, Holder = HolderRole.Importer })
                .Shipped(FactSheet.Empty.With(UnitedStatesShipmentFacts.ForFurtherProcessing, toPlant)))
            .Should().Be(outcome);

    [Theory]
    [InlineData("US-FDA-ALLERGEN-8", "2022-12-31", Outcome.Met)]
    [InlineData("US-FDA-ALLERGEN-8", "2023-01-01", null)]
    [InlineData("US-FDA-ALLERGEN-9", "2022-12-31", null)]
    [InlineData("US-FDA-ALLERGEN-9", "2023-01-01", Outcome.NotMet)]
    public void Sesame_is_declared_from_2023(string requirement, string day, Outcome? outcome) =>
        Of(requirement, Allergens(["wheat", "sesame"], ["wheat"]), day).Should().Be(outcome);

    [Theory]
    [InlineData("egg", Outcome.NotMet)]
    [InlineData("celery", Outcome.Met)]
    [InlineData("molluscs", Outcome.Met)]
    public void Only_the_allergens_that_this_law_names_are_asked(string present, Outcome outcome) =>
        Of("US-FDA-ALLERGEN-9", Allergens([present], [])).Should().Be(outcome);

    [Fact]
    public void A_raw_commodity_is_exempt_from_allergen_labels()
    {
        var raw = Allergens(["peanut"], []);
        Of("US-FDA-ALLERGEN-9", raw with { Product = raw.Product.With(ProductFacts.Processing, new Choice("raw")) }).Should().Be(Outcome.Exempt);
    }

    [Fact]
    public void A_recipe_of_which_nobody_told_the_allergens_is_unknown() =>
        Of("US-FDA-ALLERGEN-9", Biscuit).Should().Be(Outcome.Unknown);

    [Theory]
    [InlineData("US-FDA-COCONUT-TREE-NUT-OLD", "2025-01-05", "", Outcome.NotMet)]
    [InlineData("US-FDA-COCONUT-TREE-NUT-OLD", "2025-01-05", "coconut", Outcome.Met)]
    [InlineData("US-FDA-COCONUT-TREE-NUT-OLD", "2025-01-06", "", null)]
    [InlineData("US-FDA-COCONUT-TREE-NUT-NEW", "2025-01-05", "tree-nuts", null)]
    [InlineData("US-FDA-COCONUT-TREE-NUT-NEW", "2025-01-06", "tree-nuts", Outcome.NotMet)]
    [InlineData("US-FDA-COCONUT-TREE-NUT-NEW", "2025-01-06", "coconut", Outcome.Met)]
    public void Coconut_is_a_tree_nut_until_5_January_2025_and_none_after(string requirement, string day, string declared, Outcome? outcome) =>
        Of(requirement, Allergens(["coconut"], declared.Length == 0 ? [] : [declared]), day).Should().Be(outcome);

    [Fact]
    public void What_replaced_the_tree_nut_rule_only_advises() =>
        Law.Says("US-FDA-COCONUT-TREE-NUT-NEW", Biscuit, "US", "2026-11-24")!.Requirement.Binds.Should().BeFalse();

    private static Dossier Organic(bool claimed) => Law.Food("palm-and-coconut-sugar", "170290") with
    {
        Product = Law.Food("palm-and-coconut-sugar", "170290").Product
            .With(LabelFacts.Claims, claimed ? Members.Exactly("organic") : Members.Exactly()),
    };

    private static EvidenceItem Certificate(string? withdrawn = null) => new()
    {
        Kind = UnitedStatesPapers.OrganicCertificate, Held = true, Issued = new(2020, 3, 1), WithdrawnOn = withdrawn is null ? null : Law.Day(withdrawn),
    };

    [Theory]
    [InlineData(null, Outcome.Met)]
    [InlineData("2026-11-25", Outcome.Met)]
    [InlineData("2026-11-24", Outcome.NotMet)]
    public void An_organic_certificate_stands_for_years_until_it_is_withdrawn(string? withdrawn, Outcome outcome) =>
        Of("US-USDA-ORGANIC", Sales(Organic(claimed: true), 90_000m).With(Certificate(withdrawn))).Should().Be(outcome);

    [Theory]
    [InlineData(5000, Outcome.Exempt)]
    [InlineData(5001, Outcome.NotMet)]
    public void Small_organic_sales_are_exempt_from_certification(int sales, Outcome outcome) =>
        Of("US-USDA-ORGANIC", Sales(Organic(claimed: true), sales).With(new EvidenceItem { Kind = UnitedStatesPapers.OrganicCertificate, Held = false }))
            .Should().Be(outcome);

    [Fact]
    public void Without_the_claim_no_organic_rule_applies() => Of("US-USDA-ORGANIC", Organic(claimed: false)).Should().Be(Outcome.NotApplicable);

    [Theory]
    [InlineData("2024-03-18", null)]
    [InlineData("2024-03-19", Outcome.NotMet)]
    public void An_import_certificate_is_asked_from_19_March_2024_small_sales_or_not(string day, Outcome? outcome) =>
        Of(
                "US-USDA-ORGANIC-NOPIC",
                Sales(Organic(claimed: true), 100m)
                    .With(Certificate(), new EvidenceItem { Kind = UnitedStatesPapers.OrganicImportCertificate, Held = false, Holder = HolderRole.Exporter })
                    .Shipped(),
                day)
            .Should().Be(outcome);

    private static Dossier Sales(Dossier dossier, decimal dollars) => dossier with
    {
        Enterprise = FactSheet.Empty.With(
            UnitedStatesShipmentFacts.OrganicSales, Amount.Of(dollars, Unit.UsDollar)),
    };
}
