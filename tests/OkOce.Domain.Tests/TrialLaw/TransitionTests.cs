using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Tests.TrialLaw;

[Shape("New and existing products; made-on or imported-on date; sell-off",
    "CA-HC-FRAGRANCE-81-NEW", "CA-HC-FRAGRANCE-81-ALL", "CA-HC-NHP-LABEL-2025", "CA-HC-NHP-LABEL-2028", "US-CPSC-TOY-F963-17", "US-CPSC-TOY-F963-23",
    "AU-FSC-ALLERGEN-OLD", "AU-FSC-ALLERGEN-PLAIN", "CN-GB7718-2011", "CN-GB7718-2025")]
public class TransitionTests
{
    private static readonly DayFact FirstSold = Trial.Day("first-sold-in-canada");
    private static readonly YesNoFact Named81 = Trial.YesNo("81-allergens-named");

    internal static readonly Requirement AllergensOfNew = Trial.Rule(
        "CA-HC-FRAGRANCE-81-NEW", Goods.FallUnder("3301", "3303-3307", "3401") & FirstSold.OnOrAfter(new(2026, 8, 1)), Named81.Yes).From(2026, 8, 1).Through(2028, 7, 31);

    internal static readonly Requirement AllergensOfAll = Trial.Rule("CA-HC-FRAGRANCE-81-ALL", Goods.FallUnder("3301", "3303-3307", "3401"), Named81.Yes).From(2028, 8, 1);

    private static readonly DayFact Licensed = Trial.Day("licensed-on");
    private static readonly YesNoFact FactsTable = Trial.YesNo("product-facts-table");

    internal static readonly Requirement HealthLabelOfNew = Trial.Rule(
        "CA-HC-NHP-LABEL-2025", Goods.FallUnder("1211", "2106", "3003-3004") & Licensed.OnOrAfter(new(2025, 6, 21)), FactsTable.Yes).From(2025, 6, 21);

    internal static readonly Requirement HealthLabelOfAll = Trial.Rule("CA-HC-NHP-LABEL-2028", Goods.FallUnder("1211", "2106", "3003-3004"), FactsTable.Yes).From(2028, 6, 21);

    private static readonly DayFact MadeOn = Trial.Day("made-on", Level.Lot);
    private static readonly EvidenceKind Tested17 = Trial.Paper("f963-17");
    private static readonly EvidenceKind Tested23 = Trial.Paper("f963-23");

    // The edition of the day of making counts, on whatever day the toy is shipped.
    internal static readonly Requirement ToyOld = Trial.Rule(
        "US-CPSC-TOY-F963-17", Goods.FallUnder("9503-9505") & Some.Lot(MadeOn.Before(new(2024, 4, 20))), Holds.Valid(Tested17, Validity.NoExpiry) | Holds.Valid(Tested23, Validity.NoExpiry));

    internal static readonly Requirement ToyNew = Trial.Rule(
        "US-CPSC-TOY-F963-23", Goods.FallUnder("9503-9505") & Some.Lot(MadeOn.OnOrAfter(new(2024, 4, 20))), Holds.Valid(Tested23, Validity.NoExpiry)).From(2024, 4, 20);

    private static readonly DayFact LabelledOn = Trial.Day("labelled-on", Level.Lot);
    private static readonly YesNoFact AnyWords = Trial.YesNo("allergens-declared-somehow");
    private static readonly YesNoFact PlainWords = Trial.YesNo("allergens-in-plain-english");

    internal static readonly Requirement AllergenOld = Trial.Rule(
        "AU-FSC-ALLERGEN-OLD", Goods.FallUnder("16-22") & Some.Lot(LabelledOn.Before(new(2024, 2, 25))), AnyWords.Yes).Through(2026, 2, 25);

    // Stock labelled earlier may be sold off to 25 February 2026, and then no longer.
    internal static readonly Requirement AllergenPlain = Trial.Rule("AU-FSC-ALLERGEN-PLAIN", Goods.FallUnder("16-22") & Some.Lot(LabelledOn.OnOrAfter(new(2024, 2, 25))), PlainWords.Yes)
        .From(2024, 2, 25).Through(2026, 2, 25);

    internal static readonly Requirement AllergenPlainForAll = Trial.Rule("AU-FSC-ALLERGEN-PLAIN", Goods.FallUnder("16-22"), PlainWords.Yes).From(2026, 2, 26);

    private static readonly YesNoFact OldChinese = Trial.YesNo("label-of-2011");
    private static readonly YesNoFact NewChinese = Trial.YesNo("label-of-2025");

    // Labels of the new standard may be used early, from its publication on.
    internal static readonly Requirement ChineseOld = Trial.Rule("CN-GB7718-2011", Goods.FallUnder("0901-0910", "16-21"), OldChinese.Yes | NewChinese.Yes).From(2012, 4, 20).Through(2027, 3, 15);

    internal static readonly Requirement ChineseNew = Trial.Rule("CN-GB7718-2025", Goods.FallUnder("0901-0910", "16-21"), NewChinese.Yes).From(2027, 3, 16)
        with { Enactments = [new(Period.From(2027, 3, 16)) { Announced = new(2025, 3, 27) }] };

    [Theory]
    [InlineData("2026-07-31", "2026-08-01", Outcome.NotApplicable)]
    [InlineData("2026-08-01", "2026-08-01", Outcome.NotMet)]
    [InlineData("2026", "2026-11-24", Outcome.Unknown)]
    [InlineData("2027", "2027-02-01", Outcome.NotMet)]
    [InlineData("2026-08-01", "2026-07-31", null)]
    [InlineData("2026-08-01", "2028-08-01", null)]
    public void A_new_cosmetic_is_bound_two_years_before_the_others(string sold, string day, Outcome? outcome) =>
        AllergensOfNew.Says(Trial.Of("330499").Saying(FirstSold, sold).Saying(Named81, false), "CA", day).Should().Be(outcome);

    [Theory]
    [InlineData("2028-07-31", null)]
    [InlineData("2028-08-01", Outcome.NotMet)]
    public void In_the_end_all_are(string day, Outcome? outcome) =>
        AllergensOfAll.Says(Trial.Of("330499").Saying(FirstSold, "2020").Saying(Named81, false), "CA", day).Should().Be(outcome);

    [Theory]
    [InlineData("2025-06-20", "2025-06-21", Outcome.NotApplicable)]
    [InlineData("2025-06-21", "2025-06-21", Outcome.NotMet)]
    public void The_day_of_the_licence_decides(string licensed, string day, Outcome outcome)
    {
        var jamu = Trial.Of("210690").Saying(Licensed, licensed).Saying(FactsTable, false);
        HealthLabelOfNew.Says(jamu, "CA", day).Should().Be(outcome);
        HealthLabelOfAll.Says(jamu, "CA", "2028-06-20").Should().BeNull();
        HealthLabelOfAll.Says(jamu, "CA", "2028-06-21").Should().Be(Outcome.NotMet);
    }

    [Theory]
    [InlineData("2024-04-19", Outcome.Met, Outcome.NotApplicable)]
    [InlineData("2024-04-20", Outcome.NotApplicable, Outcome.NotMet)]
    [InlineData("2024", Outcome.Met, Outcome.Unknown)]
    public void A_toy_is_tested_to_the_edition_of_the_day_it_was_made(string made, Outcome old, Outcome now)
    {
        var toy = Trial.Of("950300").Saying(MadeOn, made).Holding(Tested17).Holding(Tested23, held: false).Shipped();
        ToyOld.Says(toy, "US").Should().Be(old);
        ToyNew.Says(toy, "US").Should().Be(now);
    }

    [Theory]
    [InlineData("2024-02-24", "2026-02-25", Outcome.Met, Outcome.NotApplicable, null)]
    [InlineData("2024-02-25", "2026-02-25", Outcome.NotApplicable, Outcome.NotMet, null)]
    [InlineData("2024-02-24", "2026-02-26", null, null, Outcome.NotMet)]
    public void Old_labels_are_sold_off_to_a_day(string labelled, string day, Outcome? old, Outcome? plain, Outcome? all)
    {
        var food = Trial.Of("190590").Saying(LabelledOn, labelled).Saying(AnyWords, true).Saying(PlainWords, false).Shipped();
        AllergenOld.Says(food, "AU", day).Should().Be(old);
        AllergenPlain.Says(food, "AU", day).Should().Be(plain);
        AllergenPlainForAll.Says(food, "AU", day).Should().Be(all);
    }

    [Theory]
    [InlineData("2027-03-15", null, Outcome.Met, null)]
    [InlineData("2027-03-16", null, null, Outcome.Met)]
    [InlineData("2027-03-16", "2025-03-26", null, null)]
    [InlineData("2027-03-16", "2025-03-27", null, Outcome.Met)]
    public void A_new_standard_takes_over_on_its_day(string day, string? knownOn, Outcome? old, Outcome? now)
    {
        var food = Trial.Of("170490").Saying(OldChinese, false).Saying(NewChinese, true);
        ChineseOld.Says(food, "CN", day, knownOn).Should().Be(old);
        ChineseNew.Says(food, "CN", day, knownOn).Should().Be(now);
    }
}
