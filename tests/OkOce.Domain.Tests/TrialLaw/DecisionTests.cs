using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.EuropeanUnion;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Tests.TrialLaw;

[Shape("Decision trees", "EU-COMPOSITE-2021", "GB-COMPOSITE")]
[Shape("Either-or", "EU-ORG-GROUP", "AU-ACCC-TOY36-OLD")]
[Shape("Unless", "CN-NMPA-GMP-WAIVER")]
[Shape("Carry-over", "CN-GACC-D248-RECOMMENDED", "CN-GACC-D280-CATALOGUE")]
[Shape("An outside figure is needed (reference price)", "ID-COCOA-DUTY-2025", "ID-GOLD-DUTY")]
public class DecisionTests
{
    private static readonly FiguresFact Recipe = Trial.Recipe();
    private static readonly YesNoFact ShelfStable = Trial.YesNo("keeps-on-the-shelf");
    private static readonly EvidenceKind Health = Trial.Paper("composite-certificate", Level.Consignment);

    // Meat always; without meat, fish or egg from half on; dairy that does not keep on the shelf.
    internal static readonly Requirement BritishComposite = Trial.Rule(
        "GB-COMPOSITE", Goods.FallUnder("1602", "1604-1605", "1704", "1806", "1901-1905", "2103-2106"),
        Branch.On(
            Recipe.SumOf("meat").MoreThan(0) | Recipe.SumOf("fish", "egg").AtLeast(50) | (Recipe.SumOf("milk").MoreThan(0) & ShelfStable.No),
            yes: Holds.Valid(Health, Validity.PerShipment),
            no: ShelfStable.Yes | Recipe.SumOf("fish", "egg").LessThan(50))).From(2021, 1, 1);

    private static readonly AmountFact Members = Trial.Figure("members", Unit.Count, Level.Enterprise);
    private static readonly AmountFact Turnover = Trial.Figure("largest-member-turnover", Unit.Euro, Level.Enterprise);
    private static readonly AmountFact Holding = Trial.Figure("largest-member-holding", Unit.Hectare, Level.Enterprise);
    private static readonly YesNoFact AsGroup = Trial.YesNo("certified-as-a-group", Level.Enterprise);

    internal static readonly Requirement Group = Trial.Rule(
        "EU-ORG-GROUP", LabelFacts.Claims.Has("organic") & AsGroup.Yes, Members.AtMost(2_000) & (Turnover.AtMost(25_000) | Holding.AtMost(5))).From(2025, 1, 1);

    private static readonly EvidenceKind Notice2003 = Trial.Paper("notice-2003-report");
    private static readonly EvidenceKind Standard2023 = Trial.Paper("standard-2023-report");

    internal static readonly Requirement ToyOld = Trial.Rule("AU-ACCC-TOY36-OLD", Goods.FallUnder("9503"), Holds.Valid(Notice2003, Validity.NoExpiry)).Through(2023, 9, 4);

    internal static readonly Requirement ToyEither = Trial.Rule(
        "AU-ACCC-TOY36-OLD", Goods.FallUnder("9503"), Holds.Valid(Notice2003, Validity.NoExpiry) | Holds.Valid(Standard2023, Validity.NoExpiry)).From(2023, 9, 5).Through(2025, 3, 4);

    private static readonly EvidenceKind AnimalTest = Trial.Paper("animal-test");
    private static readonly EvidenceKind GovernmentGmp = Trial.Paper("government-gmp", Level.Facility);
    private static readonly EvidenceKind SafetyAssessment = Trial.Paper("safety-assessment");
    private static readonly YesNoFact ForInfants = Trial.YesNo("claimed-for-infants");
    private static readonly YesNoFact NewIngredient = Trial.YesNo("new-ingredient-in-monitoring");

    // The test, unless a government's certificate and an assessment stand for it; never for infants or new ingredients.
    internal static readonly Requirement Waiver = Trial.Rule("CN-NMPA-GMP-WAIVER", Goods.FallUnder("3303-3307", "3401"), Holds.Valid(AnimalTest, Validity.NoExpiry))
        .From(2021, 5, 1).Unless(Holds.Valid(GovernmentGmp, Validity.MonthsFromIssue(60)) & Holds.Valid(SafetyAssessment, Validity.NoExpiry) & ForInfants.No & NewIngredient.No);

    private static readonly EvidenceKind Under248 = Trial.Paper("gacc-decree-248", Level.Facility);
    private static readonly EvidenceKind Under280 = Trial.Paper("gacc-decree-280", Level.Facility);

    internal static readonly Requirement Decree248 = Trial.Rule(
        "CN-GACC-D248-RECOMMENDED", Goods.FallUnder("0301-0308", "090111-090112"), Every.Facility(Holds.Valid(Under248, Validity.MonthsFromIssue(60)))).From(2022, 1, 1).Through(2026, 5, 31);

    internal static readonly Requirement Decree280 = Trial.Rule(
        "CN-GACC-D280-CATALOGUE", Goods.FallUnder("0301-0308", "090111-090112"),
        Every.Facility(Holds.Valid(Under280, Validity.MonthsFromIssue(60)) | Holds.Valid(Under248, Validity.MonthsFromIssue(60)))).From(2026, 6, 1);

    private static readonly AmountFact Price = new()
    {
        Id = "reference-price-cocoa", Level = Level.Consignment, Answerer = Actor.Authority, Name = new("the reference price", "harga referensi"),
        Asks = LocalizedText.Same("reference price of the month?"), Unit = Unit.UsDollarPerTonne,
    };

    private static readonly AmountFact Paid = Trial.Figure("duty-paid", Unit.Percent, Level.Consignment);

    // The figure of the month is nobody's own: it is a fact with a source, and the bands are the law.
    internal static readonly Requirement CocoaDuty = Trial.Rule(
        "ID-COCOA-DUTY-2025", Goods.FallUnder("180100") & Price.MoreThan(2_000),
        Branch.On(Price.MoreThan(3_500), yes: Paid.AtLeast(7.5m), no: Branch.On(Price.MoreThan(2_750), yes: Paid.AtLeast(5), no: Paid.AtLeast(2.5m)))).From(2025, 10, 22);

    private static readonly AmountFact GoldPrice = Trial.Figure("gold-price", Unit.UsDollarPerTroyOunce, Level.Consignment);

    internal static readonly Requirement GoldDuty = Trial.Rule("ID-GOLD-DUTY", Goods.FallUnder("7108") & GoldPrice.AtLeast(2_800), Paid.AtLeast(7.5m)).From(2025, 12, 23);

    [Theory]
    [InlineData(true, "fish", false, true, Outcome.Met)]
    [InlineData(true, "fish", true, false, Outcome.NotMet)]
    [InlineData(true, "meat", true, false, Outcome.Met)]
    [InlineData(true, "meat", false, true, Outcome.NotMet)]
    [InlineData(false, "fish", true, false, Outcome.Met)]
    [InlineData(false, "fish", false, true, Outcome.NotMet)]
    [InlineData(null, "fish", false, false, Outcome.NotMet)]
    [InlineData(null, "fish", true, true, Outcome.Met)]
    [InlineData(null, "fish", true, false, Outcome.Unknown)]
    public void The_tree_asks_a_certificate_or_an_attestation(bool? stable, string animal, bool certified, bool attested, Outcome outcome) => Markets.Law.Says(
            "EU-COMPOSITE-2021",
            Markets.Law.Food("processed-food", "210390").Saying(EuropeanFoodFacts.ShelfStable, stable).Saying(ProductFacts.AnimalIngredients, animal)
                .Saying(EuropeanFoodFacts.AnimalSourcesApproved, true).Saying(EuropeanFoodFacts.AnimalOnlyAdditives, false)
                .Saying(EuropeanFoodFacts.PlantIngredient, true).Saying(EuropeanFoodFacts.RawAnimalIngredient, false)
                .Holding(EuropeanFoodPapers.CompositeCertificate, certified).Holding(EuropeanFoodPapers.CompositeAttestation, attested).Shipped(),
            "EU", "2026-11-24")!
        .Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("fish 49.9 %, flour 50.1 %", true, Outcome.Met)]
    [InlineData("fish 30 %, egg 20 %, flour 50 %", true, Outcome.NotMet)]
    [InlineData("meat 0.1 %, flour 99.9 %", true, Outcome.NotMet)]
    [InlineData("milk 5 %, flour 95 %", true, Outcome.Met)]
    [InlineData("milk 5 %, flour 95 %", false, Outcome.NotMet)]
    [InlineData("milk 5 %, flour 95 %", null, Outcome.Unknown)]
    [InlineData("flour 50.1 %, …", true, Outcome.Unknown)]
    public void Britain_kept_the_rule_of_one_half(string recipe, bool? stable, Outcome outcome) =>
        BritishComposite.Says(Trial.Of("190590").Saying(Recipe, recipe).Saying(ShelfStable, stable).Holding(Health, held: false).Shipped(), "GB").Should().Be(outcome);

    [Theory]
    [InlineData("2000 pcs", "25000 EUR", "6 ha", Outcome.Met)]
    [InlineData("2000 pcs", "25001 EUR", "5 ha", Outcome.Met)]
    [InlineData("2000 pcs", "25001 EUR", "5.1 ha", Outcome.NotMet)]
    [InlineData("2001 pcs", "25000 EUR", "5 ha", Outcome.NotMet)]
    [InlineData("2000 pcs", null, "5 ha", Outcome.Met)]
    [InlineData("2000 pcs", null, "5.1 ha", Outcome.Unknown)]
    public void A_member_is_small_by_turnover_or_by_land(string members, string? turnover, string land, Outcome outcome) =>
        Group.Says(
            Trial.Of("170290").Saying(LabelFacts.Claims, "organic").Saying(AsGroup, true).Saying(Members, members).Saying(Turnover, turnover).Saying(Holding, land), "EU")
            .Should().Be(outcome);

    [Theory]
    [InlineData(true, false, "2023-09-04", Outcome.Met)]
    [InlineData(false, true, "2023-09-04", Outcome.NotMet)]
    [InlineData(false, true, "2023-09-05", Outcome.Met)]
    [InlineData(true, false, "2025-03-04", Outcome.Met)]
    [InlineData(false, false, "2025-03-04", Outcome.NotMet)]
    [InlineData(true, false, "2025-03-05", null)]
    public void Either_report_is_enough_while_both_stand(bool old, bool now, string day, Outcome? outcome)
    {
        var toy = Trial.Of("950300").Holding(Notice2003, old).Holding(Standard2023, now);
        (ToyOld.Says(toy, "AU", day) ?? ToyEither.Says(toy, "AU", day)).Should().Be(outcome);
    }

    [Theory]
    [InlineData(true, true, false, false, Outcome.Exempt)]
    [InlineData(true, false, false, false, Outcome.NotMet)]
    [InlineData(false, true, false, false, Outcome.NotMet)]
    [InlineData(true, true, true, false, Outcome.NotMet)]
    [InlineData(true, true, false, true, Outcome.NotMet)]
    [InlineData(true, true, null, false, Outcome.Unknown)]
    public void The_test_is_waived_unless_it_is_for_infants(bool gmp, bool assessed, bool? infants, bool fresh, Outcome outcome) =>
        Waiver.Says(
            Trial.Of("330499").Saying(ForInfants, infants).Saying(NewIngredient, fresh).Holding(AnimalTest, held: false)
                .Holding(GovernmentGmp, gmp, issued: "2025-01-01").Holding(SafetyAssessment, assessed), "CN")
            .Should().Be(outcome);

    [Theory]
    [InlineData("2022-01-10", "2026-05-31", Outcome.Met, null)]
    [InlineData("2022-01-10", "2026-06-01", null, Outcome.Met)]
    [InlineData("2022-01-10", "2027-01-10", null, Outcome.Met)]
    [InlineData("2022-01-10", "2027-01-11", null, Outcome.NotMet)]
    public void A_registration_of_the_old_decree_carries_over_until_it_ends(string issued, string day, Outcome? old, Outcome? now)
    {
        var plant = Trial.Of("090111").Processor().Holding(Under248, issued: issued).Holding(Under280, held: false);
        Decree248.Says(plant, "CN", day).Should().Be(old);
        Decree280.Says(plant, "CN", day).Should().Be(now);
    }

    [Theory]
    [InlineData("2000 USD/t", "0 %", Outcome.NotApplicable)]
    [InlineData("2000.01 USD/t", "2.4 %", Outcome.NotMet)]
    [InlineData("2750 USD/t", "2.5 %", Outcome.Met)]
    [InlineData("2750.01 USD/t", "2.5 %", Outcome.NotMet)]
    [InlineData("3500 USD/t", "5 %", Outcome.Met)]
    [InlineData("3500.01 USD/t", "7.4 %", Outcome.NotMet)]
    [InlineData("3500.01 USD/t", "7.5 %", Outcome.Met)]
    [InlineData("> 2000 USD/t", "7.5 %", Outcome.Met)]
    [InlineData("> 2000 USD/t", "2.4 %", Outcome.NotMet)]
    [InlineData("> 2000 USD/t", "5 %", Outcome.Unknown)]
    [InlineData(null, "5 %", Outcome.Unknown)]
    public void The_duty_follows_the_reference_price(string? price, string paid, Outcome outcome) =>
        CocoaDuty.Says(Trial.Of("180100").Saying(Price, price).Saying(Paid, paid), "EU").Should().Be(outcome);

    [Fact]
    public void The_price_is_asked_of_the_authority() =>
        CocoaDuty.Finding(Trial.Of("180100").Shipped(), "EU")!.Questions.Should().ContainSingle().Which.Answerer.Should().Be(Actor.Authority);

    [Theory]
    [InlineData("2799.99 USD/ozt", Outcome.NotApplicable)]
    [InlineData("2800 USD/ozt", Outcome.NotMet)]
    [InlineData("90022090 USD/t", Outcome.NotApplicable)]
    [InlineData("90022091 USD/t", Outcome.NotMet)]
    public void A_price_by_weight_converts_exactly(string price, Outcome outcome) =>
        GoldDuty.Says(Trial.Of("7108").Saying(GoldPrice, price).Saying(Paid, "0 %"), "AE").Should().Be(outcome);
}
