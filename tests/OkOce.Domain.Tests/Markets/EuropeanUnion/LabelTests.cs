using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets.EuropeanUnion;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.EuropeanUnion;

public class LabelTests
{
    private const string Allergens = "EU-FOOD-LABEL-ALLERGENS";
    private const string Particulars = "EU-FOOD-LABEL-FIC";
    private const string Gluten = "EU-FOOD-GLUTEN-CLAIM";
    private const string Day = "2026-11-24";

    private static Dossier Packed => Law.Food("processed-food", "210390").Is(LabelFacts.RetailPacked);

    private static Dossier Complete => Packed
        .Has(EuropeanLabelFacts.Particulars, "name", "net-quantity", "date-mark", "operator-address", "ingredients", "nutrition")
        .Is(EuropeanLabelFacts.OperatorInUnion).Is(EuropeanLabelFacts.LanguageAccepted).Is(EuropeanLabelFacts.LettersHighEnough)
        .Is(EuropeanLabelFacts.SmallestPack, false);

    [Theory]
    [InlineData("soy", "soy", Outcome.Met)]
    [InlineData("soy", "fish", Outcome.NotMet)]
    [InlineData("wheat", "gluten", Outcome.Met)]
    [InlineData("gluten", "wheat", Outcome.Met)]
    [InlineData("gluten", "soy", Outcome.NotMet)]
    [InlineData("coconut", "soy", Outcome.NotApplicable)]
    public void Each_allergen_of_the_Union_in_the_recipe_stands_on_the_label(string present, string declared, Outcome outcome) =>
        Union.Outcome(Allergens, Packed.Has(LabelFacts.AllergensPresent, present).Has(LabelFacts.AllergensDeclared, declared)
            .Is(EuropeanLabelFacts.AllergensEmphasised), Day).Should().Be(outcome);

    [Theory]
    [InlineData("10 mg/kg", Outcome.Met)]
    [InlineData("10.1 mg/kg", Outcome.NotMet)]
    public void Sulphites_are_named_only_above_ten(string found, Outcome outcome) =>
        Union.Outcome(Allergens, Packed.Has(LabelFacts.AllergensPresent, "sulphites").Has(LabelFacts.AllergensDeclared)
            .Found(LaboratoryFacts.Sulphite, found), Day).Should().Be(outcome);

    [Theory]
    [InlineData(true, Outcome.Met)]
    [InlineData(false, Outcome.NotMet)]
    public void Nothing_is_set_apart_where_the_name_says_it(bool nameSays, Outcome outcome) =>
        Union.Outcome(Allergens, Packed.Has(LabelFacts.AllergensPresent, "crustaceans").Has(LabelFacts.AllergensDeclared, "crustaceans")
            .Is(EuropeanLabelFacts.AllergensEmphasised, false).Is(EuropeanLabelFacts.NameSaysAllergens, nameSays), Day).Should().Be(outcome);

    [Fact]
    public void A_label_whose_allergens_nobody_read_is_unknown() =>
        Union.Outcome(Allergens, Packed.Has(LabelFacts.AllergensPresent, "soy"), Day).Should().Be(Outcome.Unknown);

    [Fact]
    public void A_full_label_meets_the_law() => Union.Outcome(Particulars, Complete, Day).Should().Be(Outcome.Met);

    [Fact]
    public void Bulk_goods_need_no_label_of_prepacked_food() =>
        Union.Outcome(Particulars, Complete.Is(LabelFacts.RetailPacked, false), Day).Should().Be(Outcome.NotApplicable);

    [Fact]
    public void A_label_without_a_firm_in_the_Union_does_not_meet_it() =>
        Union.Outcome(Particulars, Complete.Is(EuropeanLabelFacts.OperatorInUnion, false), Day).Should().Be(Outcome.NotMet);

    [Theory]
    [InlineData(true, Outcome.Met)]
    [InlineData(false, Outcome.NotMet)]
    public void A_pack_with_no_side_of_ten_square_centimetres_keeps_three_particulars(bool smallest, Outcome outcome) =>
        Union.Outcome(Particulars, Complete.Has(EuropeanLabelFacts.Particulars, "name", "net-quantity", "date-mark")
            .Is(EuropeanLabelFacts.SmallestPack, smallest).Is(EuropeanLabelFacts.SingleIngredient, false), Day).Should().Be(outcome);

    [Fact]
    public void One_ingredient_under_its_own_name_needs_no_list_and_may_need_no_nutrition() =>
        Union.Outcome(Particulars, Complete.Has(EuropeanLabelFacts.Particulars, "name", "net-quantity", "date-mark", "operator-address")
            .Is(EuropeanLabelFacts.SingleIngredient).Is(EuropeanLabelFacts.NutritionNotAsked), Day).Should().Be(Outcome.Met);

    [Theory]
    [InlineData("170290", true, Outcome.Met)]
    [InlineData("170290", false, Outcome.NotMet)]
    [InlineData("210390", true, Outcome.NotMet)]
    public void Solid_sugar_needs_no_best_before_date_and_a_sauce_does(string hs, bool freed, Outcome outcome) =>
        Union.Outcome(Particulars, (Complete with { Hs = Law.Food("processed-food", hs).Hs })
            .Has(EuropeanLabelFacts.Particulars, "name", "net-quantity", "operator-address", "ingredients", "nutrition")
            .Is(EuropeanLabelFacts.DateNotAsked, freed), Day).Should().Be(outcome);

    [Theory]
    [InlineData("090811", Outcome.Met)]
    [InlineData("090121", Outcome.Met)]
    [InlineData("210390", Outcome.NotMet)]
    public void Spices_and_coffee_need_no_nutrition_declaration(string hs, Outcome outcome) =>
        Union.Outcome(Particulars, (Complete with { Hs = Law.Food("processed-food", hs).Hs })
            .Has(EuropeanLabelFacts.Particulars, "name", "net-quantity", "date-mark", "operator-address", "ingredients")
            .Is(EuropeanLabelFacts.NutritionNotAsked, false), Day).Should().Be(outcome);

    [Theory]
    [InlineData("gluten-free", "20 mg/kg", Outcome.Met)]
    [InlineData("gluten-free", "21 mg/kg", Outcome.NotMet)]
    [InlineData("very-low-gluten", "100 mg/kg", Outcome.Met)]
    [InlineData("very-low-gluten", "101 mg/kg", Outcome.NotMet)]
    [InlineData("organic", "21 mg/kg", Outcome.NotApplicable)]
    public void A_gluten_claim_binds_to_its_figure(string claim, string found, Outcome outcome) =>
        Union.Outcome(Gluten, Packed.Has(LabelFacts.Claims, claim).Found(LaboratoryFacts.Gluten, found), Day).Should().Be(outcome);

    [Fact]
    public void Gluten_found_without_knowing_the_claims_is_unknown() =>
        Union.Outcome(Gluten, Packed.Found(LaboratoryFacts.Gluten, "21 mg/kg"), Day).Should().Be(Outcome.Unknown);

    [Fact]
    public void A_gluten_claim_without_a_result_falls_due_at_shipment() =>
        Union.Outcome(Gluten, Packed.Has(LabelFacts.Claims, "gluten-free"), Day).Should().Be(Outcome.DueAtShipment);
}
