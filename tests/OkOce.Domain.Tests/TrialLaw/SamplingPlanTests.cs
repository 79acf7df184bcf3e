using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Tests.TrialLaw;

[Shape("Sampling plans (n, c, m, M)", "EU-SEA-HISTAMINE")]
public class SamplingPlanTests
{
    private static readonly FiguresFact Histamine = Trial.Samples("histamine-samples", Unit.MilligramPerKilogram);
    private static readonly ChoiceFact Kind = Trial.Choice("kind-of-fish-product", Level.Product, "fresh-or-canned", "ripened-in-brine", "fish-sauce");

    // Nine samples, at most two above m, none above M, and the mean not above m; of fish sauce a single one.
    internal static readonly Requirement EuropeanHistamine = Trial.Rule(
        "EU-SEA-HISTAMINE", Goods.FallUnder("0302-0305", "1604", "2103"),
        Every.Lot(Branch.On(
            Kind.Is("fish-sauce"),
            yes: Histamine.Pass(Plan(1, 0, 400, 400)),
            no: Branch.On(Kind.Is("ripened-in-brine"), yes: Histamine.Pass(Plan(9, 2, 200, 400)), no: Histamine.Pass(Plan(9, 2, 100, 200)))))).From(2006, 1, 1);

    private const string SevenLow = "10 mg/kg, 10 mg/kg, 10 mg/kg, 10 mg/kg, 10 mg/kg, 10 mg/kg, 10 mg/kg";

    [Theory]
    [InlineData($"{SevenLow}, 200 mg/kg, 200 mg/kg", Outcome.Met)]
    [InlineData($"{SevenLow}, 200 mg/kg, 200.1 mg/kg", Outcome.NotMet)]
    [InlineData($"{SevenLow}, 100 mg/kg, 100 mg/kg", Outcome.Met)]
    [InlineData($"{SevenLow}, < 100 mg/kg, < 200 mg/kg", Outcome.Met)]
    [InlineData($"{SevenLow}, 10 mg/kg, > 200 mg/kg", Outcome.NotMet)]
    [InlineData($"{SevenLow}, 10 mg/kg, < 201 mg/kg", Outcome.Unknown)]
    [InlineData("10 mg/kg, 10 mg/kg, 10 mg/kg, 10 mg/kg, 10 mg/kg, 10 mg/kg, 101 mg/kg, 101 mg/kg, 101 mg/kg", Outcome.NotMet)]
    [InlineData("100 mg/kg, 100 mg/kg, 100 mg/kg, 100 mg/kg, 100 mg/kg, 100 mg/kg, 100 mg/kg, 100 mg/kg, 100 mg/kg", Outcome.Met)]
    [InlineData("100 mg/kg, 100 mg/kg, 100 mg/kg, 100 mg/kg, 100 mg/kg, 100 mg/kg, 100 mg/kg, 100 mg/kg, 101 mg/kg", Outcome.NotMet)]
    [InlineData("99 mg/kg, 100 mg/kg, 100 mg/kg, 100 mg/kg, 100 mg/kg, 100 mg/kg, 100 mg/kg, 100 mg/kg, 101 mg/kg", Outcome.Met)]
    [InlineData(SevenLow, Outcome.Unknown)]
    [InlineData($"{SevenLow}, 10 mg/kg", Outcome.Unknown)]
    [InlineData($"{SevenLow}, 10 mg/kg, 10 mg/kg, …", Outcome.Unknown)]
    [InlineData("200.1 mg/kg", Outcome.NotMet)]
    [InlineData("200 mg/kg, …", Outcome.Unknown)]
    [InlineData("101 mg/kg, 101 mg/kg, …", Outcome.Unknown)]
    [InlineData("101 mg/kg, 101 mg/kg, 101 mg/kg, …", Outcome.NotMet)]
    [InlineData(null, Outcome.Unknown)]
    public void Nine_samples_keep_to_the_plan(string? samples, Outcome outcome) =>
        EuropeanHistamine.Says(Trial.Of("160414").Saying(Kind, "fresh-or-canned").Saying(Histamine, samples).Shipped(), "EU").Should().Be(outcome);

    [Theory]
    [InlineData("fish-sauce", "400 mg/kg", Outcome.Met)]
    [InlineData("fish-sauce", "400.1 mg/kg", Outcome.NotMet)]
    [InlineData("ripened-in-brine", $"{SevenLow}, 400 mg/kg, 400 mg/kg", Outcome.Met)]
    [InlineData("ripened-in-brine", $"{SevenLow}, 400 mg/kg, 400.1 mg/kg", Outcome.NotMet)]
    [InlineData(null, $"{SevenLow}, 10 mg/kg, 400.1 mg/kg", Outcome.NotMet)]
    [InlineData(null, $"{SevenLow}, 10 mg/kg, 300 mg/kg", Outcome.Unknown)]
    [InlineData(null, $"{SevenLow}, 10 mg/kg, 10 mg/kg", Outcome.Met)]
    public void The_kind_of_product_gives_the_plan(string? kind, string samples, Outcome outcome) =>
        EuropeanHistamine.Says(Trial.Of("160414").Saying(Kind, kind).Saying(Histamine, samples).Shipped(), "EU").Should().Be(outcome);

    // Without a shipment, a lot still to be sampled is due; one sample known to be too high bars it already.
    [Theory]
    [InlineData(null, Outcome.DueAtShipment)]
    [InlineData("201 mg/kg", Outcome.NotMet)]
    public void A_lot_not_sampled_yet_is_due_at_shipment(string? samples, Outcome outcome) =>
        EuropeanHistamine.Says(Trial.Of("160414").Saying(Kind, "fresh-or-canned").Saying(Histamine, samples), "EU").Should().Be(outcome);

    [Theory]
    [InlineData(0, 0, 100, 200)]
    [InlineData(9, 10, 100, 200)]
    [InlineData(9, -1, 100, 200)]
    [InlineData(9, 2, 200, 100)]
    public void What_is_no_plan_is_refused(int samples, int between, int middle, int most) =>
        FluentActions.Invoking(() => Plan(samples, between, middle, most)).Should().Throw<ArgumentException>();

    [Fact]
    public void A_plan_in_another_kind_of_unit_is_refused() =>
        FluentActions.Invoking(() => Trial.Samples("counts", Unit.Count).Pass(Plan(9, 2, 100, 200))).Should().Throw<ArgumentException>().WithMessage("*counts*");

    private static SamplingPlan Plan(int samples, int between, decimal middle, decimal most) => new(
        samples, between, Amount.Of(middle, Unit.MilligramPerKilogram), Amount.Of(most, Unit.MilligramPerKilogram), meanWithinMiddle: true);
}
