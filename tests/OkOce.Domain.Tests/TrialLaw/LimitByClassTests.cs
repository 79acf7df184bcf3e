using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Tests.TrialLaw;

[Shape("One substance, many classes", "EU-CONT-PB-SPICES", "EU-CONT-CD-COCOA", "EU-CONT-NI-COCOA", "EU-CONT-AFLA-NUTS", "KR-KC-CHILD-CHEM-LEAD100")]
public class LimitByClassTests
{
    private static readonly MeasurementFact Lead = Trial.Measured("lead-in-spice", Unit.MilligramPerKilogram);
    private static readonly ChoiceFact Part = Trial.Choice("part-of-plant", Level.Product, "seed", "fruit", "bark", "root", "bud", "aril");

    // Mace, the aril, has no figure of its own.
    internal static readonly Requirement LeadInSpices = Trial.Rule(
        "EU-CONT-PB-SPICES", Goods.FallUnder("0904-0910"),
        Every.Lot(Limit.By(Part, ("seed", Most(Lead, 0.9m)), ("fruit", Most(Lead, 0.6m)), ("bark", Most(Lead, 2m)), ("root", Most(Lead, 1.5m)), ("bud", Most(Lead, 1m)))))
        .From(2021, 8, 30);

    private static readonly MeasurementFact Cadmium = Trial.Measured("cadmium", Unit.MilligramPerKilogram);
    private static readonly ChoiceFact Kind = Trial.Choice("kind-of-chocolate", Level.Product, "milk-chocolate", "chocolate", "powder");
    private static readonly AmountFact Solids = Trial.Figure("dry-cocoa-solids", Unit.Percent);

    internal static readonly Requirement CadmiumInCocoa = Trial.Rule(
        "EU-CONT-CD-COCOA", Goods.FallUnder("1805", "1806"),
        Branch.On(
            Kind.Is("powder"),
            yes: Every.Lot(Most(Cadmium, 0.6m).Kept),
            no: Branch.On(
                Kind.Is("milk-chocolate"),
                yes: Branch.On(Solids.LessThan(30), yes: Every.Lot(Most(Cadmium, 0.1m).Kept), no: Every.Lot(Most(Cadmium, 0.3m).Kept)),
                no: Branch.On(Solids.LessThan(50), yes: Every.Lot(Most(Cadmium, 0.3m).Kept), no: Every.Lot(Most(Cadmium, 0.8m).Kept)))))
        .From(2019, 1, 1);

    private static readonly MeasurementFact Nickel = Trial.Measured("nickel", Unit.MilligramPerKilogram);
    private static readonly DayFact OnMarketSince = Trial.Day("on-the-market-since", Level.Lot);

    internal static readonly Requirement NickelInCocoa = Trial.Rule(
        "EU-CONT-NI-COCOA", Goods.FallUnder("1805", "1806"),
        Every.Lot(OnMarketSince.Before(new(2025, 7, 1)) | Limit.By(Kind, ("chocolate", Most(Nickel, 7m)), ("powder", Most(Nickel, 15m)))))
        .From(2025, 7, 1);

    private static readonly MeasurementFact B1 = Trial.Measured("aflatoxin-b1-in-nuts", Unit.MicrogramPerKilogram);
    private static readonly AmountFact PeanutShare = Trial.Figure("peanut-share", Unit.Percent);
    private static readonly ChoiceFact Stage = Trial.Choice("stage", Level.Product, "for-the-consumer", "to-be-sorted");

    // Food of four fifths of peanut keeps the figure of peanut; less has the part of it that its recipe has.
    internal static readonly Requirement AflatoxinInPeanuts = Trial.Rule(
        "EU-CONT-AFLA-NUTS", Goods.FallUnder("1202", "2008"),
        Every.Lot(Branch.On(
            PeanutShare.AtLeast(80),
            yes: Limit.By(Stage, ("for-the-consumer", MostMicro(2)), ("to-be-sorted", MostMicro(8))),
            no: MostMicro(2).KeptPer(PeanutShare))));

    private static readonly MeasurementFact TotalLead = Trial.Measured("total-lead", Unit.MilligramPerKilogram, Level.Product);
    private static readonly ChoiceFact Age = Trial.Choice("made-for-age", Level.Product, "to-36-months", "to-13-years", "adult");

    internal static readonly Requirement LeadInKorea = Trial.Rule(
        "KR-KC-CHILD-CHEM-LEAD100", Goods.FallUnder("9503", "9401-9403") & Age.Is("to-36-months", "to-13-years"),
        new Limit(
            TotalLead,
            Trial.Step(300, Unit.MilligramPerKilogram, Period.From(2016, 6, 4).Through(2020, 12, 2)),
            Trial.Step(100, Unit.MilligramPerKilogram, Period.From(2020, 12, 3))).Kept).From(2016, 6, 4);

    [Theory]
    [InlineData("seed", "0.9 mg/kg", Outcome.Met)]
    [InlineData("seed", "0.91 mg/kg", Outcome.NotMet)]
    [InlineData("bark", "2 mg/kg", Outcome.Met)]
    [InlineData("bark", "2.1 mg/kg", Outcome.NotMet)]
    [InlineData("aril", "9 mg/kg", Outcome.Met)]
    [InlineData("seed|fruit", "0.6 mg/kg", Outcome.Met)]
    [InlineData("seed|fruit", "0.7 mg/kg", Outcome.Unknown)]
    [InlineData("seed|fruit", "0.91 mg/kg", Outcome.NotMet)]
    [InlineData("seed|aril", "0.91 mg/kg", Outcome.Unknown)]
    [InlineData("seed|aril", "0.9 mg/kg", Outcome.Met)]
    [InlineData(null, "0.6 mg/kg", Outcome.Met)]
    [InlineData(null, "9 mg/kg", Outcome.Unknown)]
    [InlineData("seed", "> 0.9 mg/kg", Outcome.NotMet)]
    [InlineData("seed", "< 0.9 mg/kg", Outcome.Met)]
    [InlineData("seed|fruit", "< 0.9 mg/kg", Outcome.Unknown)]
    public void Lead_in_a_spice_goes_by_the_part_of_the_plant(string? part, string found, Outcome outcome) =>
        LeadInSpices.Says(Trial.Of("0908").Saying(Part, part).Saying(Lead, found).Shipped(), "EU").Should().Be(outcome);

    [Theory]
    [InlineData(null, null, "lead-in-spice part-of-plant")]
    [InlineData("seed", null, "lead-in-spice")]
    [InlineData("seed|fruit", "0.7 mg/kg", "part-of-plant")]
    [InlineData("seed|fruit", "< 0.7 mg/kg", "lead-in-spice part-of-plant")]
    [InlineData("seed", "< 1 mg/kg", "lead-in-spice")]
    [InlineData("seed|aril", "2 mg/kg", "part-of-plant")]
    public void The_part_is_asked_while_it_decides_and_the_measurement_while_it_is_lacking(string? part, string? found, string asked) =>
        string.Join(' ', LeadInSpices.Finding(Trial.Of("0908").Saying(Part, part).Saying(Lead, found).Shipped(), "EU")!.Questions.Select(one => one.Id).Order())
            .Should().Be(asked);

    [Fact]
    public void A_breach_is_told_as_one_over_the_limit_with_the_lot()
    {
        var failure = LeadInSpices.Finding(Trial.Of("0908").Saying(Part, "seed|fruit").Saying(Lead, "1 mg/kg").Shipped(), "EU")!.Failures.Should().ContainSingle().Which;
        failure.Kind.Should().Be(FailureKind.OverLimit);
        failure.Where.Should().Be("lot");
        failure.Words.English.Should().StartWith("lead-in-spice is over the limit for part-of-plant, which is 0.9 mg/kg for seed, 0.6 mg/kg for fruit");
    }

    [Fact]
    public void Two_limits_for_one_option_of_two_measurements_or_of_two_levels_are_refused()
    {
        FluentActions.Invoking(() => Limit.By(Part, ("seed", Most(Lead, 1)), ("seed", Most(Lead, 2)))).Should().Throw<ArgumentException>().WithMessage("*seed*");
        FluentActions.Invoking(() => Limit.By(Part, ("seed", Most(Lead, 1)), ("bark", Most(Cadmium, 2)))).Should().Throw<ArgumentException>().WithMessage("*two measurements*");
        FluentActions.Invoking(() => Limit.By(PlaceFacts.FacilityKind, ("farm", Most(Lead, 1)))).Should().Throw<ArgumentException>().WithMessage("*facility-kind*");
    }

    [Theory]
    [InlineData("powder", null, "0.6 mg/kg", Outcome.Met)]
    [InlineData("powder", null, "0.61 mg/kg", Outcome.NotMet)]
    [InlineData("milk-chocolate", "29.9 %", "0.1 mg/kg", Outcome.Met)]
    [InlineData("milk-chocolate", "29.9 %", "0.11 mg/kg", Outcome.NotMet)]
    [InlineData("milk-chocolate", "30 %", "0.3 mg/kg", Outcome.Met)]
    [InlineData("chocolate", "49.9 %", "0.31 mg/kg", Outcome.NotMet)]
    [InlineData("chocolate", "50 %", "0.8 mg/kg", Outcome.Met)]
    [InlineData("chocolate", "50 %", "0.81 mg/kg", Outcome.NotMet)]
    [InlineData("chocolate", null, "0.3 mg/kg", Outcome.Met)]
    [InlineData("chocolate", null, "0.4 mg/kg", Outcome.Unknown)]
    [InlineData("chocolate", null, "0.81 mg/kg", Outcome.NotMet)]
    [InlineData(null, null, "0.1 mg/kg", Outcome.Met)]
    [InlineData(null, null, "0.81 mg/kg", Outcome.NotMet)]
    public void Cadmium_goes_by_kind_and_share_of_solids(string? kind, string? solids, string found, Outcome outcome) =>
        CadmiumInCocoa.Says(Trial.Of("1806").Saying(Kind, kind).Saying(Solids, solids).Saying(Cadmium, found).Shipped(), "EU").Should().Be(outcome);

    [Theory]
    [InlineData("powder", "16 mg/kg", "2025-06-30", "2025-07-01", Outcome.Met)]
    [InlineData("powder", "16 mg/kg", "2025-07-01", "2025-07-01", Outcome.NotMet)]
    [InlineData("powder", "15 mg/kg", "2025-07-01", "2025-07-01", Outcome.Met)]
    [InlineData("powder", "16 mg/kg", "2025-07-01", "2025-06-30", null)]
    public void Stock_on_the_market_before_the_day_is_sold_out(string kind, string found, string since, string day, Outcome? outcome) =>
        NickelInCocoa.Says(Trial.Of("1805").Saying(Kind, kind).Saying(Nickel, found).Saying(OnMarketSince, since).Shipped(), "EU", day).Should().Be(outcome);

    [Theory]
    [InlineData("80 %", "for-the-consumer", "2 ug/kg", Outcome.Met)]
    [InlineData("80 %", "for-the-consumer", "2.1 ug/kg", Outcome.NotMet)]
    [InlineData("80 %", "to-be-sorted", "8 ug/kg", Outcome.Met)]
    [InlineData("80 %", "to-be-sorted", "8.1 ug/kg", Outcome.NotMet)]
    [InlineData("79 %", "for-the-consumer", "1.58 ug/kg", Outcome.Met)]
    [InlineData("79 %", "for-the-consumer", "1.59 ug/kg", Outcome.NotMet)]
    public void A_food_of_less_peanut_has_the_part_of_the_limit_that_its_recipe_has(string share, string stage, string found, Outcome outcome) =>
        AflatoxinInPeanuts.Says(Trial.Of("200811").Saying(PeanutShare, share).Saying(Stage, stage).Saying(B1, found).Shipped(), "EU").Should().Be(outcome);

    [Theory]
    [InlineData("2020-12-02", "300 mg/kg", "to-13-years", Outcome.Met)]
    [InlineData("2020-12-02", "301 mg/kg", "to-13-years", Outcome.NotMet)]
    [InlineData("2020-12-03", "101 mg/kg", "to-13-years", Outcome.NotMet)]
    [InlineData("2020-12-03", "100 mg/kg", "to-13-years", Outcome.Met)]
    [InlineData("2020-12-03", "101 mg/kg", "adult", Outcome.NotApplicable)]
    [InlineData("2020-12-03", "101 mg/kg", "to-13-years|to-36-months", Outcome.NotMet)]
    public void The_age_it_is_made_for_and_the_day_give_the_figure(string day, string found, string age, Outcome outcome) =>
        LeadInKorea.Says(Trial.Of("950300").Saying(Age, age).Saying(TotalLead, found), "KR", day).Should().Be(outcome);

    private static Limit Most(MeasurementFact of, decimal figure) => new(of, Trial.Step(figure, Unit.MilligramPerKilogram));

    private static Limit MostMicro(decimal figure) => new(B1, Trial.Step(figure, Unit.MicrogramPerKilogram));
}
