using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Specifications;
using static OkOce.Domain.Tests.Readiness.SmallLaw;

namespace OkOce.Domain.Tests.Dossiers;

public class LimitTests
{
    private static readonly MeasurementFact Ochratoxin = LaboratoryFacts.OchratoxinA;
    private static readonly Period Old = Period.From(2020, 1, 1).Through(2022, 12, 31);

    private static readonly ChoiceFact Kind = new()
    {
        Id = "kind",
        Level = Level.Product,
        Name = LocalizedText.Same("kind"),
        Asks = LocalizedText.Same("kind?"),
        Options = [new("strict", "strict", "ketat"), new("loose", "loose", "longgar"), new("free", "free", "bebas")],
    };

    [Theory]
    [InlineData("2023-01-02")]
    [InlineData("2022-12-31")]
    public void A_gap_or_an_overlap_between_two_figures_is_refused(string second) =>
        FluentActions.Invoking(() => new Limit(Ochratoxin, Step(5, Old), Step(3, Period.From(Markets.Law.Day(second)))))
            .Should().Throw<ArgumentException>().WithMessage("*ochratoxin-a*");

    [Fact]
    public void A_figure_without_an_end_before_another_or_steps_out_of_order_are_refused()
    {
        FluentActions.Invoking(() => new Limit(Ochratoxin, Step(5, Period.Always), Step(3, Period.From(2023, 1, 1)))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Limit(Ochratoxin, Step(3, Period.From(2023, 1, 1)), Step(5, Old))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_limit_without_a_figure_or_in_a_unit_of_another_kind_is_refused()
    {
        FluentActions.Invoking(() => new Limit(Ochratoxin)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Limit(Ochratoxin, new LimitStep(Amount.Of(5, Unit.BecquerelPerKilogram), Old, "made up")))
            .Should().Throw<ArgumentException>().WithMessage("*Bq/kg*");
    }

    [Theory]
    [InlineData("2019-12-31", 9, "True")]
    [InlineData("2020-01-01", 5, "True")]
    [InlineData("2020-01-01", 6, "False")]
    [InlineData("2022-12-31", 5, "True")]
    [InlineData("2023-01-01", 5, "False")]
    [InlineData("2023-01-01", 3, "True")]
    public void The_figure_of_the_day_decides_and_is_itself_allowed(string day, int found, string kept) =>
        new Limit(Ochratoxin, Step(5, Old), Step(3, Period.From(2023, 1, 1))).Kept
            .Evaluate(Lot(Measurement.Of(Amount.Of(found, Unit.MicrogramPerKilogram)), null) with { On = Markets.Law.Day(day) })
            .ToString().Should().Be(kept);

    [Fact]
    public void A_bound_decides_only_where_it_can()
    {
        var limit = new Limit(Ochratoxin, Step(5, Period.Always)).Kept;
        Kept(Amount.Below(5, Unit.MicrogramPerKilogram)).Should().Be(Truth.True);
        Kept(Amount.Below(5.1m, Unit.MicrogramPerKilogram)).Should().Be(Truth.Unknown);
        Kept(Amount.Above(5, Unit.MicrogramPerKilogram)).Should().Be(Truth.False);
        Kept(Amount.Above(4.9m, Unit.MicrogramPerKilogram)).Should().Be(Truth.Unknown);
        limit.Evaluate(Lot(Measurement.ReportedOverLimit, null)).Should().Be(Truth.False);
        limit.Evaluate(Lot(null, null)).Should().Be(Truth.Unknown);

        Truth Kept(Amount amount) => limit.Evaluate(Lot(Measurement.Of(amount), null));
    }

    // Strict allows 3, loose 5, and of the third kind the law says nothing.
    [Theory]
    [InlineData("strict", 4, "False")]
    [InlineData("loose", 4, "True")]
    [InlineData("free", 9, "True")]
    [InlineData("strict loose", 3, "True")]
    [InlineData("strict loose", 4, "Unknown")]
    [InlineData("strict loose", 6, "False")]
    [InlineData("loose free", 5, "True")]
    [InlineData("loose free", 6, "Unknown")]
    [InlineData("", 3, "True")]
    [InlineData("", 4, "Unknown")]
    public void A_limit_by_choice_is_kept_or_broken_when_it_is_for_every_option_still_possible(string possible, int found, string kept)
    {
        var limit = Limit.By(Kind, ("strict", new(Ochratoxin, Step(3, Period.Always))), ("loose", new(Ochratoxin, Step(5, Period.Always))));
        limit.Evaluate(Lot(Measurement.Of(Amount.Of(found, Unit.MicrogramPerKilogram)), possible)).ToString().Should().Be(kept);
    }

    [Fact]
    public void A_limit_by_an_option_that_does_not_exist_or_by_none_is_refused()
    {
        FluentActions.Invoking(() => Limit.By(Kind, ("other", new(Ochratoxin, Step(3, Period.Always))))).Should().Throw<ArgumentException>().WithMessage("*other*");
        FluentActions.Invoking(() => Limit.By(Kind)).Should().Throw<ArgumentException>();
    }

    private static LimitStep Step(decimal most, Period inForce) => new(Amount.Of(most, Unit.MicrogramPerKilogram), inForce, "made up");

    private static Situation Lot(Measurement? found, string? possible) => new(
        Known with { Product = string.IsNullOrEmpty(possible) ? FactSheet.Empty : FactSheet.Empty.With(Kind, new Choice(possible.Split(' '))) },
        America,
        Day)
    {
        Lot = new("one", found is null ? FactSheet.Empty : FactSheet.Empty.With(Ochratoxin, found)),
    };
}
