using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Tests.TrialLaw;

[Shape("Size exemptions with exceptions inside", "US-FDA-MOCRA-FACILITY", "US-FDA-NUTRITION-FACTS", "CA-CFIA-PCP-OTHER", "US-CA-PROP65")]
public class SizeExemptionTests
{
    private static readonly AmountFact Sales = Trial.Figure("average-us-cosmetic-sales", Unit.UsDollar, Level.Enterprise);
    private static readonly SetFact Touches = Trial.Set("touches", "eye-mucosa", "injected", "internal", "lasting-over-a-day");
    private static readonly EvidenceKind CosmeticFacility = Trial.Paper("mocra-registration", Level.Facility);

    internal static readonly Requirement Mocra = Trial.Rule(
        "US-FDA-MOCRA-FACILITY", Goods.FallUnder("3301", "3303-3307", "3401"), Every.Facility(Holds.Valid(CosmeticFacility, Validity.MonthsFromIssue(24))))
        .From(2024, 7, 1).Unless(Sales.LessThan(1_000_000) & !Touches.HasAnyOf("eye-mucosa", "injected", "internal", "lasting-over-a-day"));

    private static readonly YesNoFact Insignificant = Trial.YesNo("of-no-nutritional-significance");
    private static readonly AmountFact Staff = Trial.Figure("full-time-staff", Unit.Count, Level.Enterprise);
    private static readonly AmountFact Units = Trial.Figure("units-a-year-in-the-us", Unit.Count);
    private static readonly YesNoFact Panel = Trial.YesNo("nutrition-panel");
    private static readonly EvidenceKind Notice = Trial.Paper("low-volume-notice");

    // Any nutrition or health claim cancels the exemptions, and the one without a notice is closed to imports.
    internal static readonly Requirement Nutrition = Trial.Rule(
        "US-FDA-NUTRITION-FACTS", Goods.FallUnder("0901-0903", "16-22") & LabelFacts.RetailPacked.Yes, Panel.Yes)
        .From(2021, 1, 1).Unless(!LabelFacts.Claims.HasAnyOf("health", "medicinal")
            & (Insignificant.Yes | (Staff.LessThan(100) & Units.LessThan(100_000) & Holds.Valid(Notice, Validity.MonthsFromIssue(12)))));

    private static readonly AmountFact ImporterSales = Trial.Figure("importer-food-sales", Unit.CanadianDollar, Level.Importer);
    private static readonly AmountFact ImporterStaff = Trial.Figure("importer-staff", Unit.Count, Level.Importer);
    private static readonly EvidenceKind Plan = Trial.Paper("preventive-control-plan", Level.Importer, HolderRole.Importer);

    internal static readonly Requirement PlanOfOther = Trial.Rule(
        "CA-CFIA-PCP-OTHER", Goods.FallUnder("09", "13", "15", "17-22"), Holds.Valid(Plan, Validity.MonthsFromIssue(12)))
        .From(2021, 7, 16).Unless(ImporterSales.AtMost(100_000));

    // From 15 July 2020 for those with more than four staff only.
    internal static readonly Requirement PlanOfOtherFirst = (PlanOfOther with { Scope = PlanOfOther.Scope & ImporterStaff.MoreThan(4) })
        .From(2020, 7, 15).Through(2021, 7, 15);

    internal static readonly Requirement PlanOfFish = Trial.Rule(
        "CA-CFIA-PCP-FISH", Goods.FallUnder("03", "1604-1605", "20"), Holds.Valid(Plan, Validity.MonthsFromIssue(12))).From(2019, 1, 15);

    private static readonly AmountFact SellersStaff = Trial.Figure("staff", Unit.Count, Level.Enterprise);
    private static readonly AmountFact LeadADay = Trial.Figure("lead-a-day", Unit.MicrogramPerDay);
    private static readonly YesNoFact FromRoasting = Trial.YesNo("chemicals-of-roasted-coffee-only");
    private static readonly YesNoFact Warning = Trial.YesNo("warning-on-label");

    internal static readonly Requirement Prop65 = (Trial.Rule("US-CA-PROP65", Goods.FallUnder("01-97") & LeadADay.MoreThan(0.5m), Warning.Yes)
        with { Jurisdiction = new("US-CA"), Force = Force.OnSale })
        .Unless(SellersStaff.LessThan(10) | (Goods.FallUnder("0901") & FromRoasting.Yes));

    [Theory]
    [InlineData("999999 USD", "", Outcome.Exempt)]
    [InlineData("1000000 USD", "", Outcome.NotMet)]
    [InlineData("999999 USD", "eye-mucosa", Outcome.NotMet)]
    [InlineData("999999 USD", "…", Outcome.Unknown)]
    [InlineData("1000000 USD", "…", Outcome.NotMet)]
    [InlineData(null, "internal", Outcome.NotMet)]
    public void A_small_maker_of_cosmetics_is_excused_unless_they_touch_the_eye(string? sales, string touches, Outcome outcome) =>
        Mocra.Says(Trial.Of("330499").Saying(Sales, sales).Saying(Touches, touches).Processor().Holding(CosmeticFacility, held: false), "US").Should().Be(outcome);

    [Theory]
    [InlineData("99 pcs", "99999 pcs", true, "", Outcome.Exempt)]
    [InlineData("100 pcs", "99999 pcs", true, "", Outcome.NotMet)]
    [InlineData("99 pcs", "100000 pcs", true, "", Outcome.NotMet)]
    [InlineData("9 pcs", "9999 pcs", false, "", Outcome.NotMet)]
    [InlineData("99 pcs", "99999 pcs", true, "health", Outcome.NotMet)]
    [InlineData("99 pcs", "99999 pcs", true, "halal", Outcome.Exempt)]
    [InlineData("99 pcs", "99999 pcs", true, null, Outcome.Unknown)]
    public void A_low_volume_is_excused_with_a_notice_and_no_claim(string staff, string units, bool noticed, string? claims, Outcome outcome) =>
        Nutrition.Says(
            Trial.Of("190590").Saying(LabelFacts.RetailPacked, true).Saying(Insignificant, false).Saying(Staff, staff).Saying(Units, units)
                .Saying(LabelFacts.Claims, claims).Saying(Panel, false).Holding(Notice, noticed, issued: "2026-01-10"), "US")
            .Should().Be(outcome);

    [Theory]
    [InlineData("090111", "100000 CAD", Outcome.Exempt)]
    [InlineData("090111", "100001 CAD", Outcome.NotMet)]
    [InlineData("090111", null, Outcome.Unknown)]
    public void A_small_importer_needs_no_written_plan(string hs, string? sales, Outcome outcome) =>
        PlanOfOther.Says(Trial.Of(hs).Saying(ImporterSales, sales).Holding(Plan, held: false).Shipped(), "CA").Should().Be(outcome);

    [Fact]
    public void But_a_small_importer_of_fish_does() =>
        PlanOfFish.Says(Trial.Of("160414").Saying(ImporterSales, "1 CAD").Holding(Plan, held: false).Shipped(), "CA").Should().Be(Outcome.NotMet);

    [Theory]
    [InlineData("4 pcs", "2021-07-15", Outcome.NotApplicable)]
    [InlineData("5 pcs", "2021-07-15", Outcome.NotMet)]
    [InlineData("5 pcs", "2020-07-14", null)]
    [InlineData("5 pcs", "2021-07-16", null)]
    public void In_the_first_year_the_plan_was_due_above_four_staff(string staff, string day, Outcome? outcome) =>
        PlanOfOtherFirst.Says(
            Trial.Of("090111").Saying(ImporterStaff, staff).Saying(ImporterSales, "200000 CAD").Holding(Plan, held: false).Shipped(), "CA", day)
            .Should().Be(outcome);

    [Theory]
    [InlineData("US-CA", "0910", "9 pcs", "0.6 ug/day", false, Outcome.Exempt)]
    [InlineData("US-CA", "0910", "10 pcs", "0.6 ug/day", false, Outcome.NotMet)]
    [InlineData("US-CA", "0910", "10 pcs", "0.5 ug/day", false, Outcome.NotApplicable)]
    [InlineData("US-CA", "0901", "10 pcs", "0.6 ug/day", true, Outcome.Exempt)]
    [InlineData("US-CA", "0910", "10 pcs", "0.6 ug/day", true, Outcome.NotMet)]
    [InlineData("US-NY", "0910", "10 pcs", "0.6 ug/day", false, null)]
    [InlineData("US", "0910", "10 pcs", "0.6 ug/day", false, null)]
    public void California_asks_a_warning_of_businesses_of_ten_or_more(string destination, string hs, string staff, string lead, bool roasting, Outcome? outcome) =>
        Prop65.Says(
            Trial.Of(hs).Saying(SellersStaff, staff).Saying(LeadADay, lead).Saying(FromRoasting, roasting).Saying(Warning, false), destination)
            .Should().Be(outcome);
}
