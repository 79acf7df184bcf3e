using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets.EuropeanUnion;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.EuropeanUnion;

public class DeforestationTests
{
    private const string Large = "EU-EUDR-DDS-LARGE";
    private const string Small = "EU-EUDR-DDS-SMALL";

    private static FactSheet Plots(string harvested, bool onMap = true, bool uncleared = true) => FactSheet.Empty
        .With(EuropeanTimberFacts.HarvestedLast, Law.Day(harvested))
        .With(EuropeanTimberFacts.PlotsOnMap, onMap).With(EuropeanTimberFacts.PlotsUncleared, uncleared).With(EuropeanTimberFacts.PlotPapers, true);

    private static FactSheet Importer(string size, string founded, bool person = false) => FactSheet.Empty
        .With(PlaceFacts.ImporterSize, new Choice(size)).With(EuropeanTimberFacts.ImporterFounded, Law.Day(founded))
        .With(EuropeanTimberFacts.ImporterIsPerson, person);

    private static Dossier Coffee(string hs = "090111", string size = "large", string founded = "2010-01-01", string harvested = "2026-06-01", bool onMap = true) =>
        (Law.Food("coffee-tea-cocoa", hs) with { Importer = Importer(size, founded) })
            .WithLot(Plots(harvested, onMap)).Shipped().Holding(EuropeanTimberPapers.DueDiligenceStatement);

    [Theory]
    [InlineData("2026-12-29", null)]
    [InlineData("2026-12-30", Outcome.Met)]
    public void A_large_importer_is_bound_from_30_December_2026(string day, Outcome? outcome) =>
        Union.Outcome(Large, Coffee(), day).Should().Be(outcome);

    // Adopted on 9 June 2023 for 30 December 2024; put off on 23 December 2024 and again on 23 December 2025.
    [Theory]
    [InlineData("2025-01-15", "2023-06-08", false)]
    [InlineData("2025-01-15", "2023-06-09", true)]
    [InlineData("2025-01-15", "2024-12-22", true)]
    [InlineData("2025-01-15", "2024-12-23", false)]
    [InlineData("2024-12-29", "2024-12-22", false)]
    [InlineData("2024-12-30", "2024-12-22", true)]
    [InlineData("2025-12-29", "2024-12-23", false)]
    [InlineData("2025-12-30", "2024-12-23", true)]
    [InlineData("2025-12-30", "2025-12-22", true)]
    [InlineData("2025-12-30", "2025-12-23", false)]
    [InlineData("2026-12-29", "2025-12-23", false)]
    [InlineData("2026-12-30", "2025-12-23", true)]
    public void Who_asked_then_believed_in_the_day_of_then(string day, string knownOn, bool inForce) =>
        (Union.Outcome(Large, Coffee(), day, knownOn) is not null).Should().Be(inForce);

    [Theory]
    [InlineData("2025-06-29", "2024-12-22", false)]
    [InlineData("2025-06-30", "2024-12-22", true)]
    [InlineData("2025-06-30", "2024-12-23", false)]
    [InlineData("2026-06-29", "2025-12-22", false)]
    [InlineData("2026-06-30", "2025-12-22", true)]
    [InlineData("2026-06-30", "2025-12-23", false)]
    [InlineData("2027-06-29", "2025-12-23", false)]
    [InlineData("2027-06-30", "2025-12-23", true)]
    public void Small_importers_were_given_half_a_year_more_each_time(string day, string knownOn, bool inForce) =>
        (Union.Outcome(Small, Coffee(size: "small"), day, knownOn) is not null).Should().Be(inForce);

    [Theory]
    [InlineData("2025-01-15")]
    [InlineData("2025-12-30")]
    [InlineData("2026-06-30")]
    public void The_days_put_off_never_bound_anybody(string day)
    {
        Union.Outcome(Large, Coffee(), day).Should().BeNull();
        Union.Outcome(Small, Coffee(size: "small"), day).Should().BeNull();
    }

    [Theory]
    [InlineData("small", "2024-12-31", Outcome.NotApplicable)]
    [InlineData("small", "2025-01-01", Outcome.Met)]
    [InlineData("medium", "2010-01-01", Outcome.Met)]
    public void A_small_importer_founded_by_31_December_2024_is_not_bound_as_a_large_one(string size, string founded, Outcome outcome) =>
        Union.Outcome(Large, Coffee(size: size, founded: founded), "2027-06-29").Should().Be(outcome);

    [Fact]
    public void A_person_counts_as_small_and_is_bound_half_a_year_later()
    {
        var person = Coffee() with { Importer = Importer("large", "2020-01-01", person: true) };
        Union.Outcome(Large, person, "2027-06-30").Should().Be(Outcome.NotApplicable);
        Union.Outcome(Small, person, "2027-06-30").Should().Be(Outcome.Met);
    }

    [Theory]
    [InlineData("2023-06-28", Outcome.NotApplicable)]
    [InlineData("2023-06-29", Outcome.NotMet)]
    public void What_was_harvested_before_29_June_2023_is_outside(string harvested, Outcome outcome) =>
        Union.Outcome(Large, Coffee(harvested: harvested, onMap: false), "2026-12-30").Should().Be(outcome);

    [Theory]
    [InlineData("090121", Outcome.Met)]
    [InlineData("180100", Outcome.Met)]
    [InlineData("210111", Outcome.NotApplicable)]
    [InlineData("151311", Outcome.NotApplicable)]
    [InlineData("170290", Outcome.NotApplicable)]
    public void Roasted_coffee_and_cocoa_are_listed_and_soluble_coffee_is_not(string hs, Outcome outcome) =>
        Union.Outcome(Large, Coffee(hs), "2026-12-30").Should().Be(outcome);

    [Fact]
    public void Cleared_plots_break_it() =>
        Union.Outcome(Large, Coffee() with { Lots = [new("lot 1", Plots("2026-06-01", uncleared: false))] }, "2026-12-30").Should().Be(Outcome.NotMet);

    [Fact]
    public void An_offer_of_which_no_plot_is_known_falls_due_at_shipment() =>
        Union.Outcome(Large, Law.Food("coffee-tea-cocoa", "090111"), "2026-12-30").Should().Be(Outcome.DueAtShipment);

    [Fact]
    public void Verdicts_beyond_29_December_2026_wait_for_the_delegated_act()
    {
        var law = Law.Says(Large, Coffee(), "DE", "2026-12-30")!.Requirement.Law;
        law.IsReliedOnFor(new(2026, 12, 29)).Should().BeTrue();
        law.IsReliedOnFor(new(2026, 12, 30)).Should().BeFalse();
    }

    [Theory]
    [InlineData("EU-EUDR-WOOD", "940360", "small", "2026-12-30", Outcome.Met)]
    [InlineData("EU-EUDR-WOOD", "940360", "small", "2026-12-29", null)]
    [InlineData("EU-EUDR-WOOD", "442011", "small", "2026-12-30", Outcome.NotApplicable)]
    [InlineData("EU-EUDR-WOOD-NEW-LARGE", "442011", "large", "2026-12-30", Outcome.Met)]
    [InlineData("EU-EUDR-WOOD-NEW-LARGE", "442011", "small", "2026-12-30", Outcome.NotApplicable)]
    [InlineData("EU-EUDR-WOOD-NEW-SMALL", "442011", "small", "2027-06-29", null)]
    [InlineData("EU-EUDR-WOOD-NEW-SMALL", "442011", "small", "2027-06-30", Outcome.Met)]
    public void Furniture_has_one_day_and_carvings_two(string requirement, string hs, string size, string day, Outcome? outcome)
    {
        var wood = Union.Goods("handicraft", hs).Has(ProductFacts.Materials, "wood").Is(EuropeanTimberFacts.RecoveredOnly, false)
            .WithLot(Plots("2026-01-01")).Shipped().Holding(EuropeanTimberPapers.DueDiligenceStatement);
        Union.Outcome(requirement, wood with { Importer = Importer(size, "2010-01-01") }, day).Should().Be(outcome);
    }
}
