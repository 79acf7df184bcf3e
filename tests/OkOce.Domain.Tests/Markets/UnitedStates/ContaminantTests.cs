using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets.UnitedStates;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.UnitedStates;

public class ContaminantTests
{
    private static readonly Dossier Nutmeg = Law.Food("spices", "090811");

    private static Outcome? Of(string requirement, Dossier dossier, string day = "2026-11-24") =>
        Law.Says(requirement, dossier, "US", day)?.Outcome;

    private static FactSheet Aflatoxins(decimal figure) =>
        FactSheet.Empty.With(LaboratoryFacts.AflatoxinTotal, Measurement.Of(Amount.Of(figure, Unit.MicrogramPerKilogram)));

    [Theory]
    [InlineData("20.0", Outcome.Met)]
    [InlineData("20.1", Outcome.NotMet)]
    public void Aflatoxins_are_at_most_20_micrograms(string figure, Outcome outcome) =>
        Of("US-FDA-AFLATOXIN", Nutmeg.WithLot(Aflatoxins(decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture))))
            .Should().Be(outcome);

    [Fact]
    public void Without_a_report_aflatoxins_are_due_and_for_a_shipment_unknown()
    {
        Of("US-FDA-AFLATOXIN", Nutmeg).Should().Be(Outcome.DueAtShipment);
        Of("US-FDA-AFLATOXIN", Nutmeg.WithLot(FactSheet.Empty).Shipped()).Should().Be(Outcome.Unknown);
    }

    [Theory]
    [InlineData("120242")]
    [InlineData("200811")]
    [InlineData("080251")]
    public void The_figure_of_20_is_not_the_one_of_peanuts_and_pistachios(string hs) =>
        Of("US-FDA-AFLATOXIN", Law.Food("processed-food", hs).WithLot(Aflatoxins(19m))).Should().Be(Outcome.NotApplicable);

    [Fact]
    public void The_law_of_raw_peanuts_was_not_read_in_full() =>
        Law.Says("US-USDA-PEANUT-AFLATOXIN", Law.Food("processed-food", "120242").WithLot(Aflatoxins(10m)), "US", "2026-11-24")!
            .Requirement.Law.IsRead.Should().BeFalse();

    [Theory]
    [InlineData("090811", true, Outcome.NotMet)]
    [InlineData("090811", false, Outcome.Met)]
    [InlineData("040690", true, Outcome.NotApplicable)]
    public void One_finding_of_Salmonella_is_enough_outside_dairy(string hs, bool found, Outcome outcome) =>
        Of("US-FDA-SALMONELLA", Law.Food("spices", hs).WithLot(FactSheet.Empty.With(LaboratoryFacts.SalmonellaFound, found)))
            .Should().Be(outcome);

    [Fact]
    public void One_bad_lot_is_enough_beside_a_good_one() =>
        Of("US-FDA-SALMONELLA", Nutmeg
                .WithLot(FactSheet.Empty.With(LaboratoryFacts.SalmonellaFound, false))
                .WithLot(FactSheet.Empty.With(LaboratoryFacts.SalmonellaFound, true)))
            .Should().Be(Outcome.NotMet);

    [Theory]
    [InlineData(false, null, Outcome.Met)]
    [InlineData(true, true, Outcome.Met)]
    [InlineData(true, false, Outcome.NotMet)]
    [InlineData(true, null, Outcome.Unknown)]
    public void A_pesticide_found_needs_a_tolerance(bool found, bool? tolerated, Outcome outcome)
    {
        var lot = FactSheet.Empty.With(UnitedStatesFoodFacts.PesticidesFound, found);
        lot = tolerated is { } answer ? lot.With(UnitedStatesFoodFacts.PesticidesWithinTolerance, answer) : lot;
        Of("US-EPA-PESTICIDE-TOLERANCE", Nutmeg.WithLot(lot).Shipped()).Should().Be(outcome);
    }

    [Theory]
    [InlineData(true, Outcome.NotMet)]
    [InlineData(false, Outcome.Met)]
    public void Filth_in_a_lot_bars_it(bool found, Outcome outcome) =>
        Of("US-FDA-ADULTERATED-FILTH", Nutmeg.WithLot(FactSheet.Empty.With(UnitedStatesFoodFacts.FilthFound, found))).Should().Be(outcome);

    [Fact]
    public void One_unclean_place_bars_the_food_though_nothing_is_found_in_it() =>
        Of("US-FDA-INSANITARY", Nutmeg
                .WithFacility(FactSheet.Empty.With(UnitedStatesFoodFacts.InsanitaryFindingOpen, false))
                .WithFacility(FactSheet.Empty.With(UnitedStatesFoodFacts.InsanitaryFindingOpen, true)))
            .Should().Be(Outcome.NotMet);

    [Fact]
    public void A_place_that_nobody_inspected_is_unknown() =>
        Of("US-FDA-INSANITARY", Nutmeg.WithFacility(FactSheet.Empty)).Should().Be(Outcome.Unknown);

    [Theory]
    [InlineData("cyclamate", Outcome.NotMet)]
    [InlineData("calamus", Outcome.NotMet)]
    [InlineData("kratom", Outcome.Met)]
    [InlineData(null, Outcome.Met)]
    public void Banned_substances_bar_a_recipe(string? ingredient, Outcome outcome) =>
        Of("US-FDA-PROHIBITED-SUBSTANCES", Watched(Law.Food("processed-food", "210390"), ingredient)).Should().Be(outcome);

    [Theory]
    [InlineData("090811", Outcome.NotApplicable)]
    [InlineData("030617", Outcome.NotApplicable)]
    [InlineData("090122", Outcome.NotApplicable)]
    [InlineData("091091", Outcome.Unknown)]
    [InlineData("121190", Outcome.Unknown)]
    [InlineData("200819", Outcome.Unknown)]
    public void Goods_to_which_nothing_is_added_are_not_asked_for_banned_substances(string hs, Outcome outcome) =>
        Of("US-FDA-PROHIBITED-SUBSTANCES", Law.Food("spices", hs)).Should().Be(outcome);

    [Theory]
    [InlineData("human-food", "kratom", Outcome.NotMet)]
    [InlineData("other", "kratom", Outcome.NotApplicable)]
    [InlineData("supplement", null, Outcome.NotApplicable)]
    public void Kratom_is_not_admitted_as_food_or_supplement(string use, string? ingredient, Outcome outcome)
    {
        var leaf = Watched(Law.Food("herbal-and-supplements", "121190"), ingredient);
        leaf = leaf with
        {
            Product = leaf.Product.With(ProductFacts.Use, new Choice(use))
                .With(ProductFacts.Species, new Choice(ingredient is null ? "Zingiber officinale" : "Mitragyna speciosa")),
        };
        Of("US-FDA-KRATOM", leaf).Should().Be(outcome);
    }

    [Fact]
    public void A_powder_of_unknown_plant_is_asked_about() =>
        Of("US-FDA-KRATOM", Law.Food("herbal-and-supplements", "121190")).Should().Be(Outcome.Unknown);

    private static Dossier Watched(Dossier dossier, string? ingredient) => dossier with
    {
        Product = dossier.Product.With(UnitedStatesFoodFacts.WatchedIngredients, ingredient is null ? Members.Exactly() : Members.Exactly(ingredient)),
    };
}
