using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets.EuropeanUnion;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.EuropeanUnion;

public class ContaminantTests
{
    private static Dossier Spice(string hs) => Law.Food("spices", hs);

    private static Dossier Coffee(string hs) => Law.Food("coffee-tea-cocoa", hs);

    [Theory]
    [InlineData("EU-CONT-OTA-COFFEE-PRE2023", "090121", "5 ug/kg", "2022-12-31", Outcome.Met)]
    [InlineData("EU-CONT-OTA-COFFEE-PRE2023", "090121", "5.1 ug/kg", "2022-12-31", Outcome.NotMet)]
    [InlineData("EU-CONT-OTA-COFFEE-PRE2023", "210111", "10 ug/kg", "2022-12-31", Outcome.Met)]
    [InlineData("EU-CONT-OTA-COFFEE-PRE2023", "210111", "10.1 ug/kg", "2022-12-31", Outcome.NotMet)]
    [InlineData("EU-CONT-OTA-COFFEE-PRE2023", "090121", "4 ug/kg", "2023-01-01", null)]
    [InlineData("EU-CONT-OTA-COFFEE", "090121", "4 ug/kg", "2022-12-31", null)]
    [InlineData("EU-CONT-OTA-COFFEE", "090121", "4 ug/kg", "2023-01-01", Outcome.NotMet)]
    [InlineData("EU-CONT-OTA-COFFEE", "090121", "3 ug/kg", "2023-01-01", Outcome.Met)]
    [InlineData("EU-CONT-OTA-COFFEE", "210112", "5 ug/kg", "2023-01-01", Outcome.Met)]
    [InlineData("EU-CONT-OTA-COFFEE", "210112", "5.1 ug/kg", "2023-01-01", Outcome.NotMet)]
    [InlineData("EU-CONT-OTA-COFFEE", "090111", "9 ug/kg", "2026-11-24", Outcome.NotApplicable)]
    public void Ochratoxin_in_coffee_goes_by_kind_and_day(string requirement, string hs, string found, string day, Outcome? outcome) =>
        Union.Outcome(requirement, Coffee(hs).Found(LaboratoryFacts.OchratoxinA, found), day).Should().Be(outcome);

    [Theory]
    [InlineData("EU-CONT-OTA-SPICES-PRE2023", "090611", "16 ug/kg", "2022-12-31", Outcome.NotApplicable)]
    [InlineData("EU-CONT-OTA-SPICES", "090611", "16 ug/kg", "2022-12-31", null)]
    [InlineData("EU-CONT-OTA-SPICES", "090611", "16 ug/kg", "2023-01-01", Outcome.NotMet)]
    [InlineData("EU-CONT-OTA-SPICES", "090821", "15 ug/kg", "2023-01-01", Outcome.Met)]
    [InlineData("EU-CONT-OTA-SPICES-PRE2023", "090411", "15 ug/kg", "2022-12-31", Outcome.Met)]
    [InlineData("EU-CONT-OTA-SPICES-PRE2023", "090411", "15.1 ug/kg", "2022-12-31", Outcome.NotMet)]
    [InlineData("EU-CONT-OTA-SPICES-PRE2023", "090421", "20 ug/kg", "2022-12-31", Outcome.Met)]
    [InlineData("EU-CONT-OTA-SPICES", "090422", "20 ug/kg", "2023-01-01", Outcome.Met)]
    [InlineData("EU-CONT-OTA-SPICES", "090422", "20.1 ug/kg", "2023-01-01", Outcome.NotMet)]
    public void Ochratoxin_in_spices_reached_every_spice_in_2023(string requirement, string hs, string found, string day, Outcome? outcome) =>
        Union.Outcome(requirement, Spice(hs).Found(LaboratoryFacts.OchratoxinA, found), day).Should().Be(outcome);

    [Theory]
    [InlineData("EU-CONT-AFLA-SPICES-1881", "090811", "5 ug/kg", "10 ug/kg", "2023-05-24", Outcome.Met)]
    [InlineData("EU-CONT-AFLA-SPICES-1881", "090811", "5.1 ug/kg", "6 ug/kg", "2023-05-24", Outcome.NotMet)]
    [InlineData("EU-CONT-AFLA-SPICES-1881", "090811", "5 ug/kg", "6 ug/kg", "2023-05-25", null)]
    [InlineData("EU-CONT-AFLA-SPICES", "090811", "5 ug/kg", "6 ug/kg", "2023-05-24", null)]
    [InlineData("EU-CONT-AFLA-SPICES", "090811", "5 ug/kg", "10 ug/kg", "2023-05-25", Outcome.Met)]
    [InlineData("EU-CONT-AFLA-SPICES", "090812", "4 ug/kg", "10.1 ug/kg", "2023-05-25", Outcome.NotMet)]
    [InlineData("EU-CONT-AFLA-SPICES", "090821", "9 ug/kg", "12 ug/kg", "2026-11-24", Outcome.NotApplicable)]
    [InlineData("EU-CONT-AFLA-SPICES", "0908", "9 ug/kg", "12 ug/kg", "2026-11-24", Outcome.Unknown)]
    public void Aflatoxins_bind_nutmeg_and_not_mace(string requirement, string hs, string b1, string total, string day, Outcome? outcome)
    {
        var found = Spice(hs).Found(LaboratoryFacts.AflatoxinB1, b1);
        var second = Spice(hs).Found(LaboratoryFacts.AflatoxinTotal, total);
        var lot = found.Lots[0] with { Facts = second.Lots[0].Facts.Over(found.Lots[0].Facts) };
        Union.Outcome(requirement, found with { Lots = [lot] }, day).Should().Be(outcome);
    }

    [Theory]
    [InlineData("dried", Outcome.NotMet)]
    [InlineData("fresh", Outcome.NotApplicable)]
    public void Ginger_is_bound_when_dried(string processing, Outcome outcome) =>
        Union.Outcome("EU-CONT-AFLA-SPICES", Spice("091011").Is(ProductFacts.Processing, processing).Found(LaboratoryFacts.AflatoxinB1, "9 ug/kg"), "2026-11-24")
            .Should().Be(outcome);

    [Fact]
    public void Nutmeg_never_tested_falls_due_at_shipment() =>
        Union.Outcome("EU-CONT-AFLA-SPICES", Spice("090811"), "2026-11-24").Should().Be(Outcome.DueAtShipment);

    [Fact]
    public void A_shipment_never_tested_is_unknown() =>
        Union.Outcome("EU-CONT-AFLA-SPICES", Spice("090811").Shipped(), "2026-11-24").Should().Be(Outcome.Unknown);

    [Theory]
    [InlineData("080111", "50 mg/kg", Outcome.Met)]
    [InlineData("080111", "51 mg/kg", Outcome.NotMet)]
    [InlineData("091012", "150 mg/kg", Outcome.Met)]
    [InlineData("091012", "151 mg/kg", Outcome.NotMet)]
    [InlineData("151311", "51 mg/kg", Outcome.NotApplicable)]
    public void Sulphite_in_dried_coconut_and_ginger_keeps_its_figure(string hs, string found, Outcome outcome) =>
        Union.Outcome("EU-FOOD-SO2-DRIED", Law.Food("processed-food", hs).Found(LaboratoryFacts.Sulphite, found), "2026-11-24").Should().Be(outcome);

    [Theory]
    [InlineData("other-fruit", "500 mg/kg", Outcome.Met)]
    [InlineData("other-fruit", "501 mg/kg", Outcome.NotMet)]
    [InlineData("apple-or-pear", "600 mg/kg", Outcome.Met)]
    public void Sulphite_in_other_dried_fruit_goes_by_the_fruit(string kind, string found, Outcome outcome) =>
        Union.Outcome("EU-FOOD-SO2-DRIED", Law.Food("processed-food", "081340").Is(EuropeanFoodFacts.DriedKind, kind).Found(LaboratoryFacts.Sulphite, found), "2026-11-24")
            .Should().Be(outcome);

    [Theory]
    [InlineData("170290", "40 mg/kg", Outcome.Met)]
    [InlineData("170290", "41 mg/kg", Outcome.NotMet)]
    [InlineData("170310", "70 mg/kg", Outcome.Met)]
    [InlineData("170310", "71 mg/kg", Outcome.NotMet)]
    public void Sulphite_in_palm_sugar_and_molasses_keeps_its_figure(string hs, string found, Outcome outcome) =>
        Union.Outcome("EU-FOOD-SO2-SUGAR", Law.Food("palm-and-coconut-sugar", hs).Found(LaboratoryFacts.Sulphite, found), "2026-11-24").Should().Be(outcome);

    [Theory]
    [InlineData("0.01 mg/kg", "2020-11-13", Outcome.Unknown)]
    [InlineData("0.02 mg/kg", "2020-11-13", Outcome.NotMet)]
    [InlineData("0.02 mg/kg", "2020-11-12", null)]
    public void Chlorpyrifos_was_lowered_on_13_November_2020(string found, string day, Outcome? outcome) =>
        Union.Outcome("EU-MRL-CHLORPYRIFOS", Spice("090620").Found(LaboratoryFacts.Chlorpyrifos, found).Shipped(), day).Should().Be(outcome);

    [Theory]
    [InlineData("080450", "fresh", Outcome.NotMet)]
    [InlineData("080450", "dried", Outcome.NotApplicable)]
    [InlineData("080450", null, Outcome.Unknown)]
    [InlineData("080111", "dried", Outcome.NotApplicable)]
    [InlineData("090411", "dried", Outcome.NotMet)]
    [InlineData("090421", "dried", Outcome.NotApplicable)]
    [InlineData("180100", "dried", Outcome.NotMet)]
    [InlineData("170290", "cooked", Outcome.NotApplicable)]
    public void The_bare_figure_is_for_the_crop_as_listed_and_not_for_what_was_dried_or_made_of_it(string hs, string? processing, Outcome outcome)
    {
        var goods = Law.Food("fresh-produce", hs).Found(LaboratoryFacts.Chlorpyrifos, "0.02 mg/kg").Shipped();
        Union.Outcome("EU-MRL-CHLORPYRIFOS", processing is null ? goods : goods.Is(ProductFacts.Processing, processing), "2026-11-24").Should().Be(outcome);
    }

    [Theory]
    [InlineData(true, Outcome.Met)]
    [InlineData(false, Outcome.NotMet)]
    public void The_laboratory_says_whether_residues_keep_their_limits(bool within, Outcome outcome) =>
        Union.Outcome("EU-MRL-GENERAL", Spice("090620").WithLot(FactSheet.Empty.With(EuropeanShipmentFacts.ResiduesWithinLimits, within)), "2026-11-24")
            .Should().Be(outcome);

    [Theory]
    [InlineData("090411", true, Outcome.NotApplicable)]
    [InlineData("160521", true, Outcome.NotMet)]
    [InlineData("160521", false, Outcome.Met)]
    public void Salmonella_has_a_criterion_in_ready_seafood_and_none_in_pepper(string hs, bool found, Outcome outcome) =>
        Union.Outcome("EU-FOOD-MICROBIO", Law.Food("seafood", hs).Is(EuropeanFoodFacts.ReadyToEat)
            .WithLot(FactSheet.Empty.With(LaboratoryFacts.SalmonellaFound, found)), "2026-11-24").Should().Be(outcome);

    [Theory]
    [InlineData("Katsuwonus pelamis", "030343", "1 mg/kg", "2026-11-24", Outcome.Met)]
    [InlineData("Katsuwonus pelamis", "030343", "1.1 mg/kg", "2026-11-24", Outcome.NotMet)]
    [InlineData("Auxis thazard", "030389", "0.9 mg/kg", "2026-11-24", Outcome.NotMet)]
    [InlineData("Auxis thazard", "030389", "0.5 mg/kg", "2026-11-24", Outcome.Met)]
    [InlineData("Sardinella lemuru", "030353", "0.31 mg/kg", "2026-11-24", Outcome.NotMet)]
    [InlineData("Uroteuthis duvaucelii", "030743", "0.4 mg/kg", "2022-05-03", Outcome.NotMet)]
    [InlineData("Uroteuthis duvaucelii", "030743", "0.3 mg/kg", "2022-05-03", Outcome.Met)]
    [InlineData("Penaeus monodon", "030617", "0.5 mg/kg", "2026-11-24", Outcome.Met)]
    [InlineData("Sphyrna lewini", "030381", "0.9 mg/kg", "2026-11-24", Outcome.Unknown)]
    public void Mercury_goes_by_species(string species, string hs, string found, string day, Outcome outcome) =>
        Union.Outcome("EU-CONT-HG-FISH", Law.Food("seafood", hs).Is(ProductFacts.Species, species).Found(LaboratoryFacts.Mercury, found).Shipped(), day)
            .Should().Be(outcome);

    [Theory]
    [InlineData("0.4 mg/kg", "2022-05-02", Outcome.Met)]
    [InlineData("0.51 mg/kg", "2022-05-02", Outcome.NotMet)]
    [InlineData("0.4 mg/kg", "2022-05-03", null)]
    public void Squid_was_in_the_general_group_to_2_May_2022(string found, string day, Outcome? outcome) =>
        Union.Outcome("EU-CONT-HG-FISH-PRE", Law.Food("seafood", "030743").Is(ProductFacts.Species, "Uroteuthis duvaucelii").Found(LaboratoryFacts.Mercury, found), day)
            .Should().Be(outcome);

    [Theory]
    [InlineData("predator", Outcome.Met)]
    [InlineData("general", Outcome.NotMet)]
    public void A_species_that_the_rule_does_not_name_goes_by_the_group_asked(string group, Outcome outcome) =>
        Union.Outcome("EU-CONT-HG-FISH", Law.Food("seafood", "030381").Is(ProductFacts.Species, "Sphyrna lewini")
            .Is(EuropeanFishFacts.MercuryGroup, group).Found(LaboratoryFacts.Mercury, "0.9 mg/kg"), "2026-11-24").Should().Be(outcome);
}
