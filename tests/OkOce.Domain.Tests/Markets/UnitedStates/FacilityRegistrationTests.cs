using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.UnitedStates;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.UnitedStates;

public class FacilityRegistrationTests
{
    private static readonly Dossier Coffee = Law.Food("coffee-tea-cocoa", "090111")
        .WithFacility(FactSheet.Empty
            .With(PlaceFacts.FacilityKind, new Choice("processor"))
            .With(UnitedStatesFoodFacts.FurtherProcessedAbroad, new Choice("no")));

    [Theory]
    [InlineData("2025-11-03", "2026-12-31", Outcome.Met)]
    [InlineData("2025-11-03", "2027-01-01", Outcome.NotMet)]
    [InlineData("2026-09-30", "2027-01-01", Outcome.NotMet)]
    [InlineData("2026-10-01", "2028-12-31", Outcome.Met)]
    [InlineData("2026-10-01", "2029-01-01", Outcome.NotMet)]
    public void A_registration_lasts_to_the_end_of_its_even_year_window(string filed, string day, Outcome outcome) =>
        Law.Says(
                "US-FDA-FOOD-FACILITY",
                Coffee.With(new EvidenceItem { Kind = UnitedStatesPapers.FoodFacilityRegistration, Held = true, Issued = Law.Day(filed) }),
                "US", day)!
            .Outcome.Should().Be(outcome);

    [Fact]
    public void A_place_of_which_no_registration_is_recorded_is_unknown_and_asked_about()
    {
        var finding = Law.Says("US-FDA-FOOD-FACILITY", Coffee, "US", "2026-11-24")!;
        finding.Outcome.Should().Be(Outcome.Unknown);
        finding.Questions.Select(question => question.Id).Should().Equal("us-food-facility-registration");
    }

    [Theory]
    [InlineData("farm", Outcome.Met)]
    [InlineData("home", Outcome.Met)]
    [InlineData("packer-or-warehouse", Outcome.NotMet)]
    public void A_farm_and_a_private_home_need_no_registration(string kind, Outcome outcome) =>
        Law.Says(
                "US-FDA-FOOD-FACILITY",
                Law.Food("coffee-tea-cocoa", "090111")
                    .WithFacility(FactSheet.Empty
                        .With(PlaceFacts.FacilityKind, new Choice(kind))
                        .With(UnitedStatesFoodFacts.FurtherProcessedAbroad, new Choice("no")))
                    .With(new EvidenceItem { Kind = UnitedStatesPapers.FoodFacilityRegistration, Held = false }),
                "US", "2026-11-24")!
            .Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("no", Outcome.NotMet)]
    [InlineData("labelling-only", Outcome.NotMet)]
    [InlineData("yes", Outcome.Met)]
    public void A_farm_beside_it_or_a_label_put_on_elsewhere_excuses_no_processor(string elsewhere, Outcome outcome) =>
        Law.Says(
                "US-FDA-FOOD-FACILITY",
                Law.Food("coffee-tea-cocoa", "090111")
                    .WithFacility(FactSheet.Empty.With(PlaceFacts.FacilityKind, new Choice("farm")))
                    .WithFacility(FactSheet.Empty
                        .With(PlaceFacts.FacilityKind, new Choice("processor"))
                        .With(UnitedStatesFoodFacts.FurtherProcessedAbroad, new Choice(elsewhere)))
                    .With(new EvidenceItem { Kind = UnitedStatesPapers.FoodFacilityRegistration, Held = false }),
                "US", "2026-11-24")!
            .Outcome.Should().Be(outcome);

    [Fact]
    public void An_agent_is_asked_for_beside_the_registration()
    {
        Law.Says("US-FDA-US-AGENT", Coffee, "US", "2026-11-24")!.Outcome.Should().Be(Outcome.Unknown);
        Law.Says("US-FDA-US-AGENT", Coffee.With(new EvidenceItem { Kind = UnitedStatesPapers.Agent, Held = true }), "US", "2026-11-24")!
            .Outcome.Should().Be(Outcome.Met);
    }
}
