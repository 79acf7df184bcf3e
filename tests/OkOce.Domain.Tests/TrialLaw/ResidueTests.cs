using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Tests.TrialLaw;

[Shape("Specific limit beats default; no limit means forbidden", "JP-MHLW-MRL-UNIFORM", "KR-MFDS-PLS-RESIDUES", "AU-FSC-RESIDUE-ZERO")]
public class ResidueTests
{
    private static readonly FiguresFact Residues = Trial.Table("residues", Unit.MilligramPerKilogram);

    internal static readonly Requirement Japan = Trial.Rule(
        "JP-MHLW-MRL-UNIFORM", Goods.FallUnder("07", "08", "0901-0910", "12", "18"),
        Every.Lot(Residues.Keep(FigureLimits.ElseAtMost(
            [Milligram(0.01m, Period.From(2006, 5, 29))],
            [new("made-up-a", Milligram(0.05m)), new("made-up-b", Milligram(0.002m))],
            "made-up-natural")))).From(2006, 5, 29);

    // A limit of its own that began in 2022; before, the default stood for it too.
    internal static readonly Requirement Korea = Trial.Rule(
        "KR-MFDS-PLS-RESIDUES", Goods.FallUnder("07-09", "12", "18"),
        Every.Lot(Residues.Keep(FigureLimits.ElseAtMost(
            [Milligram(0.01m, Period.From(2019, 1, 1))],
            [new("made-up-a", Milligram(0.1m, Period.From(2022, 1, 1)))])))).From(2019, 1, 1);

    internal static readonly Requirement Australia = Trial.Rule(
        "AU-FSC-RESIDUE-ZERO", Goods.FallUnder("07-09", "12", "18"),
        Every.Lot(Residues.Keep(FigureLimits.ElseForbidden([new("made-up-a", Milligram(0.05m))]))));

    [Theory]
    [InlineData("", Outcome.Met)]
    [InlineData("made-up-a 0.05 mg/kg", Outcome.Met)]
    [InlineData("made-up-a 0.051 mg/kg", Outcome.NotMet)]
    [InlineData("made-up-b 0.002 mg/kg", Outcome.Met)]
    [InlineData("made-up-b 0.003 mg/kg", Outcome.NotMet)]
    [InlineData("made-up-c 0.01 mg/kg", Outcome.Met)]
    [InlineData("made-up-c 0.011 mg/kg", Outcome.NotMet)]
    [InlineData("made-up-natural 5 mg/kg", Outcome.Met)]
    [InlineData("made-up-a 0.05 mg/kg, made-up-c 0.011 mg/kg", Outcome.NotMet)]
    [InlineData("made-up-a 0.05 mg/kg, …", Outcome.Unknown)]
    [InlineData("made-up-c 0.011 mg/kg, …", Outcome.NotMet)]
    [InlineData("made-up-c < 0.01 mg/kg", Outcome.Met)]
    [InlineData("made-up-c < 0.02 mg/kg", Outcome.Unknown)]
    [InlineData(null, Outcome.Unknown)]
    public void What_has_no_limit_of_its_own_keeps_to_the_default(string? found, Outcome outcome) =>
        Japan.Says(Trial.Of("090411").Saying(Residues, found).Shipped(), "JP").Should().Be(outcome);

    [Theory]
    [InlineData("made-up-a 0.1 mg/kg", "2021-12-31", Outcome.NotMet)]
    [InlineData("made-up-a 0.01 mg/kg", "2021-12-31", Outcome.Met)]
    [InlineData("made-up-a 0.1 mg/kg", "2022-01-01", Outcome.Met)]
    [InlineData("made-up-a 0.101 mg/kg", "2022-01-01", Outcome.NotMet)]
    [InlineData("made-up-a 0.1 mg/kg", "2018-12-31", null)]
    public void The_default_stands_where_no_limit_of_its_own_does_yet(string found, string day, Outcome? outcome) =>
        Korea.Says(Trial.Of("090411").Saying(Residues, found).Shipped(), "KR", day).Should().Be(outcome);

    [Theory]
    [InlineData("", Outcome.Met)]
    [InlineData("made-up-a 0.05 mg/kg", Outcome.Met)]
    [InlineData("made-up-a 0.06 mg/kg", Outcome.NotMet)]
    [InlineData("made-up-c 0.001 mg/kg", Outcome.NotMet)]
    [InlineData("made-up-c 0 mg/kg", Outcome.Met)]
    [InlineData("made-up-c < 0.01 mg/kg", Outcome.Unknown)]
    [InlineData("made-up-c > 0.01 mg/kg", Outcome.NotMet)]
    public void What_has_no_limit_may_not_be_found(string found, Outcome outcome) =>
        Australia.Says(Trial.Of("090411").Saying(Residues, found).Shipped(), "AU").Should().Be(outcome);

    [Fact]
    public void The_last_good_day_is_the_one_before_a_limit_of_its_own_takes_over()
    {
        var lower = Trial.Rule("KR-LOWER", Goods.FallUnder("09"), Every.Lot(Residues.Keep(FigureLimits.ElseAtMost(
            [Milligram(0.01m)], [new("made-up-a", Milligram(0.001m, Period.From(2027, 3, 1)))]))));
        lower.Finding(Trial.Of("0904").Saying(Residues, "made-up-a 0.005 mg/kg").Shipped(), "KR")!.GoodThrough.Should().Be(new DateOnly(2027, 2, 28));
    }

    [Fact]
    public void A_name_twice_a_gap_or_a_foreign_unit_is_refused()
    {
        FluentActions.Invoking(() => FigureLimits.ElseForbidden([new("a", Milligram(1)), new("a", Milligram(2))])).Should().Throw<ArgumentException>().WithMessage("*'a'*");
        FluentActions.Invoking(() => FigureLimits.ElseForbidden([new("a", Milligram(1))], "a")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => FigureLimits.ElseAtMost([], [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new NamedSteps("a", Milligram(1, Period.Until(2020, 1, 1)), Milligram(2, Period.From(2020, 1, 3)))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Residues.Keep(FigureLimits.ElseForbidden([new("a", Trial.Step(1, Unit.Kilogram))]))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Residues.Keep(FigureLimits.ElseForbidden([], ""))).Should().Throw<ArgumentException>().WithMessage("'' is not an option*");
    }

    private static LimitStep Milligram(decimal most, Period? inForce = null) => Trial.Step(most, Unit.MilligramPerKilogram, inForce);
}
