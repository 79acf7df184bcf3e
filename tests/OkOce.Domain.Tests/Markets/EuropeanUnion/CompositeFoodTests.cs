using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets.EuropeanUnion;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.EuropeanUnion;

public class CompositeFoodTests
{
    private static Dossier Mixed(string hs, params string[] animal) => Law.Food("processed-food", hs)
        .Has(ProductFacts.AnimalIngredients, animal).Is(EuropeanFoodFacts.PlantIngredient).Is(EuropeanFoodFacts.RawAnimalIngredient, false)
        .Is(EuropeanFoodFacts.AnimalOnlyAdditives, false).Is(EuropeanFoodFacts.ShelfStable).Is(EuropeanFoodFacts.DairyAndEggHeated)
        .Is(EuropeanFoodFacts.AnimalSourcesApproved).Is(LabelFacts.RetailPacked).Shipped();

    [Fact]
    public void Shelf_stable_sambal_with_terasi_goes_with_an_attestation() =>
        Union.Outcome("EU-COMPOSITE-2021", Mixed("210390", "fish").Holding(EuropeanFoodPapers.CompositeAttestation), "2022-12-15").Should().Be(Outcome.Met);

    [Fact]
    public void Chilled_composite_food_needs_the_official_certificate() =>
        Union.Outcome("EU-COMPOSITE-2021", Mixed("210390", "fish").Is(EuropeanFoodFacts.ShelfStable, false)
            .Holding(EuropeanFoodPapers.CompositeAttestation).Lacking(EuropeanFoodPapers.CompositeCertificate), "2026-11-24").Should().Be(Outcome.NotMet);

    [Fact]
    public void Animal_ingredients_from_plants_not_approved_break_it() =>
        Union.Outcome("EU-COMPOSITE-2021", Mixed("210390", "fish").Is(EuropeanFoodFacts.AnimalSourcesApproved, false)
            .Holding(EuropeanFoodPapers.CompositeAttestation), "2026-11-24").Should().Be(Outcome.NotMet);

    [Fact]
    public void Animal_parts_that_are_only_additives_are_excused() =>
        Union.Outcome("EU-COMPOSITE-2021", Mixed("190590", "milk").Is(EuropeanFoodFacts.AnimalOnlyAdditives)
            .Lacking(EuropeanFoodPapers.CompositeAttestation), "2026-11-24").Should().Be(Outcome.Exempt);

    [Fact]
    public void Food_without_animal_ingredients_is_not_composite() =>
        Union.Outcome("EU-COMPOSITE-2021", Mixed("210390"), "2026-11-24").Should().Be(Outcome.NotApplicable);

    [Fact]
    public void The_act_of_2021_was_not_read()
    {
        var finding = Law.Says("EU-COMPOSITE-2021-FIRST", Mixed("210390", "fish"), "DE", "2022-12-14")!;
        finding.Requirement.Law.IsRead.Should().BeFalse();
        Union.Outcome("EU-COMPOSITE-2021-FIRST", Mixed("210390", "fish"), "2022-12-15").Should().BeNull();
        Union.Outcome("EU-COMPOSITE-2021", Mixed("210390", "fish"), "2022-12-14").Should().BeNull();
    }

    [Theory]
    [InlineData(false, "2021-04-20", Outcome.Exempt)]
    [InlineData(true, "2021-04-20", Outcome.NotMet)]
    [InlineData(true, "2021-04-21", null)]
    public void Before_21_April_2021_half_the_weight_decided(bool half, string day, Outcome? outcome) =>
        Union.Outcome("EU-COMPOSITE-50PCT", Mixed("210390", "fish").Is(EuropeanFoodFacts.AnimalHalfOrMore, half).Is(EuropeanFoodFacts.ClosedAndMarked)
            .Lacking(EuropeanFoodPapers.CompositeCertificate), day).Should().Be(outcome);

    [Theory]
    [InlineData("190531", "milk", Outcome.NotApplicable)]
    [InlineData("210390", "fish", Outcome.NotMet)]
    [InlineData("190590", "meat", Outcome.NotMet)]
    public void Biscuits_with_milk_need_no_border_post_and_sambal_with_terasi_does(string hs, string animal, Outcome outcome) =>
        Union.Outcome("EU-TRACES-CHED-COMPOSITE", Mixed(hs, animal).Lacking(EuropeanFoodPapers.EntryDocument), "2026-11-24").Should().Be(outcome);

    [Theory]
    [InlineData(true, true, Outcome.Met)]
    [InlineData(true, false, Outcome.NotMet)]
    [InlineData(false, false, Outcome.NotApplicable)]
    public void Butterfly_pea_needs_an_authorisation(bool used, bool authorised, Outcome outcome)
    {
        var tea = Law.Food("herbal-and-supplements", "121190").Is(EuropeanFoodFacts.ButterflyPea, used);
        Union.Outcome("EU-NOVEL-TELANG", authorised ? tea.Holding(EuropeanFoodPapers.NovelFoodAuthorisation) : tea.Lacking(EuropeanFoodPapers.NovelFoodAuthorisation), "2026-11-24")
            .Should().Be(outcome);
    }

    [Fact]
    public void Butterfly_pea_of_which_no_authorisation_is_recorded_is_unknown() =>
        Union.Outcome("EU-NOVEL-TELANG", Law.Food("herbal-and-supplements", "121190").Is(EuropeanFoodFacts.ButterflyPea), "2026-11-24").Should().Be(Outcome.Unknown);
}
