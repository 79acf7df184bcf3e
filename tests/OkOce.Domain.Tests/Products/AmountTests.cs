using OkOce.Domain.Products;

namespace OkOce.Domain.Tests.Products;

public class AmountTests
{
    [Theory]
    [InlineData("5 ug/kg", true)]
    [InlineData("5.1 ug/kg", false)]
    [InlineData("0.005 mg/kg", true)]
    [InlineData("< 5 ug/kg", true)]
    [InlineData("< 6 ug/kg", null)]
    [InlineData("> 5 ug/kg", false)]
    [InlineData("> 4 ug/kg", null)]
    public void A_figure_or_its_bound_is_held_against_a_limit_of_5(string found, bool? within)
    {
        Amount.TryParse(found, out var amount).Should().BeTrue();
        amount!.IsAtMost(Amount.Of(5, Unit.MicrogramPerKilogram)).Should().Be(within);
    }

    [Theory]
    [InlineData("5 ug/kg", true)]
    [InlineData("4.9 ug/kg", false)]
    [InlineData("0.005 mg/kg", true)]
    [InlineData("< 5 ug/kg", false)]
    [InlineData("< 6 ug/kg", null)]
    [InlineData("> 5 ug/kg", true)]
    [InlineData("> 4 ug/kg", null)]
    public void A_figure_or_its_bound_is_held_against_a_least_of_5(string found, bool? enough)
    {
        Amount.TryParse(found, out var amount).Should().BeTrue();
        var least = Amount.Of(5, Unit.MicrogramPerKilogram);
        amount!.IsAtLeast(least).Should().Be(enough);
        Bound.AtLeast(least).IsKeptBy(amount).Should().Be(enough);
        Bound.AtMost(least).IsKeptBy(amount).Should().Be(amount.IsAtMost(least));
    }

    [Fact]
    public void A_bound_draws_no_line() =>
        FluentActions.Invoking(() => Bound.AtMost(Amount.Below(5, Unit.Kilogram))).Should().Throw<ArgumentException>();

    [Fact]
    public void Every_unit_reads_back_from_its_symbol_and_no_two_share_one()
    {
        Unit.All.Select(unit => unit.Symbol).Should().OnlyHaveUniqueItems();
        Unit.All.Where(unit => !Reads(unit)).Should().BeEmpty();

        static bool Reads(Unit unit) => Amount.TryParse($"1.5 {unit.Symbol}", out var amount) && amount == Amount.Of(1.5m, unit);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("5 apples")]
    [InlineData("5,1 ug/kg")]
    [InlineData("-5 ug/kg")]
    [InlineData("1e400 kg")]
    [InlineData("99999999999999999999999999999999 kg")]
    [InlineData("")]
    public void What_is_no_figure_with_a_unit_is_refused(string text) => Amount.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Different_dimensions_are_never_compared() =>
        FluentActions.Invoking(() => Amount.Of(5, Unit.Kilogram).IsAtMost(Amount.Of(5, Unit.Percent))).Should().Throw<ArgumentException>();
}
