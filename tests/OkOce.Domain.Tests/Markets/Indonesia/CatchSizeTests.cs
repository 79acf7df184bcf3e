using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets.Indonesia;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.Indonesia;

public class CatchSizeTests
{
    private static readonly string[] MudCrabRules = ["ID-KKP-SIZE-2016", "ID-KKP-SIZE-2020", "ID-KKP-SIZE-2021", "ID-KKP-SIZE-2022"];

    private static Dossier Caught(string hs, string species, decimal centimetres, decimal grams, bool eggs = false) => Home.Goods("seafood", hs)
        .Is(ProductFacts.Species, species).Is(ProductFacts.WildOrFarmed, "wild")
        .WithLot(FactSheet.Empty
            .With(LivingFacts.Carapace, Amount.Of(centimetres, Unit.Centimetre))
            .With(LivingFacts.AnimalWeight, Amount.Of(grams, Unit.Gram))
            .With(LivingFacts.EggBearing, eggs));

    [Theory]
    [InlineData(12, 150, false, Outcome.NotMet)]
    [InlineData(12.1, 150, false, Outcome.Met)]
    [InlineData(12, 151, false, Outcome.Met)]
    [InlineData(13, 200, true, Outcome.NotMet)]
    public void Mud_crab_of_2021_passes_by_carapace_or_by_weight_and_never_with_eggs(decimal centimetres, decimal grams, bool eggs, Outcome outcome) =>
        Caught("030633", "Scylla serrata", centimetres, grams, eggs).Says("ID-KKP-SIZE-2021", "2022-04-12", "CN").Should().Be(outcome);

    [Theory]
    [InlineData("2020-05-04", "ID-KKP-SIZE-2016", true)]
    [InlineData("2020-05-05", "ID-KKP-SIZE-2020", false)]
    [InlineData("2021-06-03", "ID-KKP-SIZE-2020", false)]
    [InlineData("2021-06-04", "ID-KKP-SIZE-2021", true)]
    [InlineData("2022-08-11", "ID-KKP-SIZE-2021", true)]
    [InlineData("2022-08-12", "ID-KKP-SIZE-2022", false)]
    public void Mud_crab_has_one_rule_a_day_and_two_of_the_four_were_not_read(string day, string id, bool read)
    {
        var findings = MudCrabRules
            .Select(one => Law.Says(one, Caught("030633", "Scylla serrata", 13, 210), "CN", day)).OfType<Finding>().ToArray();
        findings.Should().ContainSingle().Which.Requirement.Id.Value.Should().Be(id);
        findings[0].Requirement.Law.IsRead.Should().Be(read);
    }

    [Theory]
    [InlineData(15, 200, Outcome.NotMet)]
    [InlineData(15.1, 200, Outcome.Met)]
    [InlineData(15, 200.5, Outcome.Met)]
    public void Farmed_mud_crab_too_had_to_reach_the_size_of_2016(decimal centimetres, decimal grams, Outcome outcome) =>
        Caught("030633", "Scylla serrata", centimetres, grams).Is(ProductFacts.WildOrFarmed, "farmed")
            .Says("ID-KKP-SIZE-2016", "2020-05-04", "CN").Should().Be(outcome);

    [Theory]
    [InlineData("Panulirus homarus", 6.1, Outcome.Met)]
    [InlineData("Panulirus homarus", 6, Outcome.NotMet)]
    [InlineData("Panulirus ornatus", 8, Outcome.NotMet)]
    [InlineData("Panulirus ornatus", 8.1, Outcome.Met)]
    public void Sand_lobster_of_2021_may_be_smaller_than_the_others(string species, decimal centimetres, Outcome outcome) =>
        Caught("030631", species, centimetres, 120).Says("ID-KKP-SIZE-2021-LOBSTER", "2021-06-04", "CN").Should().Be(outcome);

    [Fact]
    public void In_2024_four_kinds_were_read_and_the_others_were_not()
    {
        Caught("030631", "Panulirus penicillatus", 6.1m, 120).Says("ID-KKP-SIZE-2024-LOBSTER", "2024-03-21", "CN").Should().Be(Outcome.Met);
        Caught("030631", "Panulirus penicillatus", 6, 150).Says("ID-KKP-SIZE-2024-LOBSTER", "2024-03-21", "CN").Should().Be(Outcome.NotMet);
        Caught("030631", "Panulirus ornatus", 6, 150).Says("ID-KKP-SIZE-2024-LOBSTER", "2024-03-21", "CN").Should().Be(Outcome.NotApplicable);
        Law.Says("ID-KKP-SIZE-2024-LOBSTER-OTHER", Caught("030631", "Panulirus ornatus", 6, 150), "CN", "2024-03-21")!
            .Requirement.Law.IsRead.Should().BeFalse();
    }

    [Theory]
    [InlineData("030632")]
    [InlineData("030617")]
    public void Homarus_and_shrimp_are_other_animals(string hs) =>
        Caught(hs, "Panulirus ornatus", 1, 1).Says("ID-KKP-SIZE-2021-LOBSTER", "2021-06-04", "CN").Should().Be(Outcome.NotApplicable);

    [Theory]
    [InlineData("2022-08-12", true, Outcome.NotMet)]
    [InlineData("2024-03-20", false, Outcome.Met)]
    public void Blue_crab_of_2022_carries_no_eggs(string day, bool eggs, Outcome outcome) =>
        Caught("030633", "Portunus pelagicus", 9, 55, eggs).Says("ID-KKP-EGGS-2022-BLUE", day, "CN").Should().Be(outcome);

    [Fact]
    public void A_lot_that_nobody_measured_is_due_at_shipment() =>
        Home.Goods("seafood", "030633").Is(ProductFacts.Species, "Scylla serrata").Is(ProductFacts.WildOrFarmed, "wild")
            .Says("ID-KKP-SIZE-2021", "2022-04-12", "CN").Should().Be(Outcome.DueAtShipment);
}
