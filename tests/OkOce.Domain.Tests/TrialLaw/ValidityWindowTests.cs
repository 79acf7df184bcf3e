using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.EuropeanUnion;
using OkOce.Domain.Markets.UnitedStates;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Tests.TrialLaw;

[Shape("Validity by calendar window, not months", "US-FDA-FOOD-FACILITY", "US-FDA-QUALIFIED-FACILITY", "US-CPSC-CPC")]
[Shape("Earlier of two dates", "EU-OC-NUTMEG-CERT")]
public class ValidityWindowTests
{
    private static readonly EvidenceKind Attestation = Trial.Paper("fda-3942a", Level.Facility);
    private static readonly AmountFact Sales = Trial.Figure("average-food-sales", Unit.UsDollar, Level.Enterprise);
    private static readonly YesNoFact UnderOwnRules = Trial.YesNo("juice-seafood-or-supplement");

    internal static readonly Requirement Qualified = Trial.Rule(
        "US-FDA-QUALIFIED-FACILITY",
        Goods.FallUnder("07-12", "17-22") & Sales.LessThan(1_000_000) & UnderOwnRules.No,
        Every.Facility(Holds.Valid(Attestation, Validity.EndOfEvenYearWindow(10, 12)))).From(2018, 12, 17);

    private static readonly EvidenceKind SmallBatch = Trial.Paper("cpsc-small-batch", Level.Importer, HolderRole.Importer);
    private static readonly EvidenceKind Tests = Trial.Paper("third-party-tests");

    // Small batch makers register for the calendar year.
    internal static readonly Requirement TestedOrSmallBatch = Trial.Rule(
        "US-CPSC-CPC",
        Goods.FallUnder("9503-9505") & ProductFacts.ForChildren.Yes,
        Holds.Valid(Tests, Validity.MonthsFromIssue(12)) | Holds.Valid(SmallBatch, Validity.EndOfYear(12)));

    [Theory]
    [InlineData("2025-11-03", "2026-12-31", Outcome.Met)]
    [InlineData("2025-11-03", "2027-01-01", Outcome.NotMet)]
    [InlineData("2026-09-30", "2027-01-01", Outcome.NotMet)]
    [InlineData("2026-10-01", "2028-12-31", Outcome.Met)]
    [InlineData("2026-10-01", "2029-01-01", Outcome.NotMet)]
    public void A_registration_lasts_to_the_end_of_its_even_year_window(string filed, string day, Outcome outcome) => Markets.Law.Says(
            "US-FDA-FOOD-FACILITY",
            Markets.Law.Food("coffee-tea-cocoa", "090121").Processor().Saying(UnitedStatesFoodFacts.FurtherProcessedAbroad, "no").Holding(UnitedStatesPapers.FoodFacilityRegistration, issued: filed), "US", day)!
        .Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("999999 USD", "2026-12-31", Outcome.Met)]
    [InlineData("999999 USD", "2027-01-01", Outcome.NotMet)]
    [InlineData("1000000 USD", "2027-01-01", Outcome.NotApplicable)]
    [InlineData("< 1000000 USD", "2027-01-01", Outcome.NotMet)]
    [InlineData("< 1000001 USD", "2027-01-01", Outcome.Unknown)]
    public void A_very_small_maker_attests_in_the_same_window(string sales, string day, Outcome outcome) =>
        Qualified.Says(
            Trial.Of("210390").Saying(Sales, sales).Saying(UnderOwnRules, false).Processor().Holding(Attestation, issued: "2025-11-03"), "US", day)
            .Should().Be(outcome);

    [Theory]
    [InlineData("2026-01-02", "2026-12-31", Outcome.Met)]
    [InlineData("2026-12-31", "2026-12-31", Outcome.Met)]
    [InlineData("2026-12-31", "2027-01-01", Outcome.NotMet)]
    public void A_small_batch_is_registered_for_the_calendar_year(string registered, string day, Outcome outcome) =>
        TestedOrSmallBatch.Says(
            Trial.Of("950300").Saying(ProductFacts.ForChildren, true).Holding(Tests, held: false).Holding(SmallBatch, issued: registered), "US", day)
            .Should().Be(outcome);

    // Four months from the issue, but never beyond six from the result.
    [Theory]
    [InlineData("2026-03-01", "2026-07-10", Outcome.Met)]
    [InlineData("2026-03-01", "2026-07-11", Outcome.NotMet)]
    [InlineData("2025-11-05", "2026-05-05", Outcome.Met)]
    [InlineData("2025-11-05", "2026-05-06", Outcome.NotMet)]
    public void The_earlier_of_two_ends_counts(string result, string day, Outcome outcome) => Markets.Law.Says(
            "EU-OC-NUTMEG-CERT",
            Markets.Law.Food("spices", "090811").Saying(EuropeanShipmentFacts.Purpose, "commercial").Saying(EuropeanShipmentFacts.CodeOnEveryBag, true)
                .Holding(EuropeanFoodPapers.NutmegCertificate, issued: "2026-03-10", result: result)
                .Holding(EuropeanFoodPapers.AflatoxinReport, issued: result),
            "DE", day)!
        .Outcome.Should().Be(outcome);
}
