using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets.EuropeanUnion;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.EuropeanUnion;

public class ToyTests
{
    private static Dossier Toy(bool forPlay = true) => Union.Goods("toys-and-childrens", "950300").Is(EuropeanToyFacts.ForPlay, forPlay)
        .Holding(EuropeanToyPapers.Declaration).Holding(EuropeanToyPapers.SafetyReport);

    [Theory]
    [InlineData("2030-07-31", Outcome.Met)]
    [InlineData("2030-08-01", null)]
    public void The_directive_stands_to_31_July_2030(string day, Outcome? outcome) =>
        Union.Outcome("EU-TOY-DIRECTIVE", Toy(), day).Should().Be(outcome);

    [Fact]
    public void A_toy_without_declaration_breaks_it() =>
        Union.Outcome("EU-TOY-DIRECTIVE", Union.Goods("toys-and-childrens", "950300").Is(EuropeanToyFacts.ForPlay)
            .Lacking(EuropeanToyPapers.Declaration), "2026-11-24").Should().Be(Outcome.NotMet);

    [Fact]
    public void A_decorative_doll_is_no_toy() =>
        Union.Outcome("EU-TOY-DIRECTIVE", Toy(forPlay: false), "2026-11-24").Should().Be(Outcome.NotApplicable);

    [Fact]
    public void Reports_not_recorded_leave_it_unknown() =>
        Union.Outcome("EU-TOY-DIRECTIVE", Union.Goods("toys-and-childrens", "950300").Is(EuropeanToyFacts.ForPlay)
            .Holding(EuropeanToyPapers.Declaration), "2026-11-24").Should().Be(Outcome.Unknown);

    [Fact]
    public void What_follows_the_directive_was_not_read() =>
        Law.Says("EU-TOY-REGULATION-2030", Toy(), "DE", "2030-08-01")!.Requirement.Law.IsRead.Should().BeFalse();

    [Theory]
    [InlineData("2025-12-11", true)]
    [InlineData("2025-12-12", false)]
    public void Before_12_December_2025_the_directive_had_no_end(string knownOn, bool inForce) =>
        (Union.Outcome("EU-TOY-DIRECTIVE", Toy(), "2031-01-01", knownOn) is not null).Should().Be(inForce);
}
