using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Tests.TrialLaw;

[Shape("A claim changes the regime", "US-FDA-DRUG-CLAIM", "US-FDA-NDI", "MY-HALAL-CLAIM", "SA-SFDA-HALAL", "EU-HER-MEDICINE-THR")]
public class ClaimTests
{
    private static readonly EvidenceKind ApprovedDrug = Trial.Paper("drug-approval");

    internal static readonly Requirement DrugClaim = Trial.Rule(
        "US-FDA-DRUG-CLAIM", Goods.FallUnder("09", "1211", "2106", "3003-3004", "3304-3307") & LabelFacts.Claims.Has("medicinal"), Holds.Valid(ApprovedDrug, Validity.NoExpiry));

    private static readonly YesNoFact FoundInFood = Trial.YesNo("already-eaten-as-food");
    private static readonly DayFact FirstMarketed = Trial.Day("first-marketed-in-the-us");
    private static readonly EvidenceKind Notification = Trial.Paper("ndi-notification");

    internal static readonly Requirement NewIngredient = Trial.Rule(
        "US-FDA-NDI", Goods.FallUnder("1211", "1302", "2106") & ProductFacts.Use.Is("supplement") & FirstMarketed.OnOrAfter(new(1994, 10, 15)),
        Holds.Valid(Notification, Validity.NoExpiry)).Unless(FoundInFood.Yes);

    private static readonly EvidenceKind MalaysianHalal = Trial.Paper("jakim-recognised-halal");

    internal static readonly Requirement HalalClaim = Trial.Rule(
        "MY-HALAL-CLAIM", Goods.FallUnder("02", "04", "16-22", "33", "42") & LabelFacts.Claims.Has("halal"), Holds.Valid(MalaysianHalal, Validity.PrintedExpiry)).From(2012, 1, 1);

    private static readonly EvidenceKind SaudiHalal = Trial.Paper("saudi-recognised-halal");

    internal static readonly Requirement HalalInSaudiArabia = Trial.Rule(
        "SA-SFDA-HALAL",
        Goods.FallUnder("02", "0410", "1601-1605", "1704", "1806", "1901-1905", "2103-2106", "3503")
            & (ProductFacts.AnimalIngredients.HasAnyOf("meat", "gelatine") | LabelFacts.Claims.Has("halal")),
        Holds.Valid(SaudiHalal, Validity.PrintedExpiry)).From(2023, 10, 26);

    private static readonly EvidenceKind Traditional = Trial.Paper("traditional-herbal-registration");
    private static readonly DayFact UsedSince = Trial.Day("medicinal-use-since");

    // Thirty years of use, told from a day that few know to the day.
    internal static readonly Requirement HerbalMedicine = Trial.Rule(
        "EU-HER-MEDICINE-THR", Goods.FallUnder("3003-3004", "1211", "2106") & LabelFacts.Claims.Has("medicinal"),
        Holds.Valid(Traditional, Validity.PrintedExpiry) & UsedSince.Before(new(1996, 11, 25))).From(2011, 5, 1);

    [Theory]
    [InlineData("medicinal", Outcome.NotMet)]
    [InlineData("health", Outcome.NotApplicable)]
    [InlineData("", Outcome.NotApplicable)]
    [InlineData("health …", Outcome.Unknown)]
    public void A_word_of_healing_makes_jamu_a_drug(string claims, Outcome outcome) =>
        DrugClaim.Says(Trial.Of("210690").Saying(LabelFacts.Claims, claims).Holding(ApprovedDrug, held: false), "US").Should().Be(outcome);

    [Theory]
    [InlineData("1994-10-14", false, Outcome.NotApplicable)]
    [InlineData("1994-10-15", false, Outcome.NotMet)]
    [InlineData("1994-10-15", true, Outcome.Exempt)]
    [InlineData("1993", false, Outcome.NotApplicable)]
    [InlineData("1994", false, Outcome.Unknown)]
    [InlineData("1995", false, Outcome.NotMet)]
    public void A_herb_sold_before_the_day_is_old(string marketed, bool food, Outcome outcome) =>
        NewIngredient.Says(
            Trial.Of("121190").Saying(ProductFacts.Use, "supplement").Saying(FirstMarketed, marketed).Saying(FoundInFood, food).Holding(Notification, held: false), "US")
            .Should().Be(outcome);

    [Theory]
    [InlineData("halal", false, Outcome.NotMet)]
    [InlineData("halal", true, Outcome.Met)]
    [InlineData("", false, Outcome.NotApplicable)]
    public void Who_says_halal_must_hold_it(string claims, bool held, Outcome outcome) =>
        HalalClaim.Says(Trial.Of("210390").Saying(LabelFacts.Claims, claims).Holding(MalaysianHalal, held, expires: "2027-01-01"), "MY").Should().Be(outcome);

    [Theory]
    [InlineData("meat", "", "2023-10-26", Outcome.NotMet)]
    [InlineData("fish", "", "2023-10-26", Outcome.NotApplicable)]
    [InlineData("", "halal", "2023-10-26", Outcome.NotMet)]
    [InlineData("", "halal", "2023-10-25", null)]
    public void Meat_or_the_word_alone_asks_for_the_certificate(string animal, string claims, string day, Outcome? outcome) =>
        HalalInSaudiArabia.Says(
            Trial.Of("210390").Saying(ProductFacts.AnimalIngredients, animal).Saying(LabelFacts.Claims, claims).Holding(SaudiHalal, held: false), "SA", day)
            .Should().Be(outcome);

    [Theory]
    [InlineData("1996-11-24", Outcome.Met)]
    [InlineData("1996-11-25", Outcome.NotMet)]
    [InlineData("1996", Outcome.Unknown)]
    [InlineData("../1980-12-31", Outcome.Met)]
    public void Use_for_a_generation_is_told_from_a_day_or_a_year(string since, Outcome outcome) =>
        HerbalMedicine.Says(
            Trial.Of("300490").Saying(LabelFacts.Claims, "medicinal").Saying(UsedSince, since).Holding(Traditional, expires: "2030-01-01"), "EU")
            .Should().Be(outcome);
}
