using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets.EuropeanUnion;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.EuropeanUnion;

public class NutmegTests
{
    private static Dossier Nutmeg(string hs = "090811") => Law.Food("spices", hs);

    private static Dossier Shipment(string purpose, decimal kilograms, bool coded = true) => Nutmeg().Shipped(FactSheet.Empty
        .With(EuropeanShipmentFacts.Purpose, new Choice(purpose))
        .With(EuropeanShipmentFacts.NetWeight, Amount.Of(kilograms, Unit.Kilogram))
        .With(EuropeanShipmentFacts.CodeOnEveryBag, coded));

    private static Dossier Certified(string issued, string result, bool coded = true) => Shipment("commercial", 5000m, coded)
        .Holding(EuropeanFoodPapers.NutmegCertificate, issued, result: result)
        .Holding(EuropeanFoodPapers.AflatoxinReport, result);

    [Theory]
    [InlineData("2026-03-10", "2026-03-01", "2026-07-10", Outcome.Met)]
    [InlineData("2026-03-10", "2026-03-01", "2026-07-11", Outcome.NotMet)]
    [InlineData("2026-03-10", "2025-11-05", "2026-05-05", Outcome.Met)]
    [InlineData("2026-03-10", "2025-11-05", "2026-05-06", Outcome.NotMet)]
    public void A_certificate_is_good_for_four_months_and_six_from_the_result(string issued, string result, string day, Outcome outcome) =>
        Union.Outcome("EU-OC-NUTMEG-CERT", Certified(issued, result), day).Should().Be(outcome);

    [Fact]
    public void The_last_good_day_of_the_certificate_is_told() =>
        Law.Says("EU-OC-NUTMEG-CERT", Certified("2026-03-10", "2026-03-01"), "NL", "2026-04-01")!.GoodThrough.Should().Be(new DateOnly(2026, 7, 10));

    [Fact]
    public void A_bag_without_the_code_breaks_it() =>
        Union.Outcome("EU-OC-NUTMEG-CERT", Certified("2026-03-10", "2026-03-01", coded: false), "2026-04-01").Should().Be(Outcome.NotMet);

    [Theory]
    [InlineData("090811", Outcome.DueAtShipment)]
    [InlineData("090812", Outcome.DueAtShipment)]
    [InlineData("090821", Outcome.NotApplicable)]
    public void Mace_needs_no_certificate(string hs, Outcome outcome) =>
        Union.Outcome("EU-OC-NUTMEG-CERT", Nutmeg(hs), "2026-11-24").Should().Be(outcome);

    [Theory]
    [InlineData("trade-sample", "10", Outcome.Exempt)]
    [InlineData("trade-sample", "10.1", Outcome.NotMet)]
    [InlineData("personal", "2", Outcome.Exempt)]
    [InlineData("personal", "2.1", Outcome.NotMet)]
    [InlineData("commercial", "1", Outcome.NotMet)]
    public void Small_consignments_for_a_listed_purpose_are_excused(string purpose, string kilograms, Outcome outcome) =>
        Union.Outcome("EU-OC-NUTMEG-CERT", Shipment(purpose, decimal.Parse(kilograms, System.Globalization.CultureInfo.InvariantCulture))
            .Lacking(EuropeanFoodPapers.NutmegCertificate), "2022-07-03").Should().Be(outcome);

    [Theory]
    [InlineData("30", "2022-07-02", Outcome.Exempt)]
    [InlineData("30.1", "2022-07-02", Outcome.NotMet)]
    [InlineData("30", "2022-07-03", null)]
    [InlineData("30", "2019-12-13", null)]
    public void Thirty_kilograms_were_excused_to_2_July_2022(string kilograms, string day, Outcome? outcome) =>
        Union.Outcome("EU-OC-NUTMEG-CERT-2019", Shipment("display", decimal.Parse(kilograms, System.Globalization.CultureInfo.InvariantCulture))
            .Lacking(EuropeanFoodPapers.NutmegCertificate), day).Should().Be(outcome);

    [Theory]
    [InlineData("2019-12-13", Outcome.NotMet)]
    [InlineData("2019-12-14", null)]
    public void Before_14_December_2019_another_act_asked_for_the_certificate(string day, Outcome? outcome)
    {
        var finding = Law.Says("EU-OC-NUTMEG-CERT-2016", Shipment("commercial", 500m).Lacking(EuropeanFoodPapers.NutmegCertificate), "DE", day);
        finding?.Outcome.Should().Be(outcome);
        (finding is null).Should().Be(outcome is null);
        finding?.Requirement.Law.IsRead.Should().BeFalse();
    }

    [Theory]
    [InlineData("2019-12-14", Outcome.Met)]
    [InlineData("2019-12-13", null)]
    public void The_importer_gives_notice_of_nutmeg(string day, Outcome? outcome) =>
        Union.Outcome("EU-TRACES-CHED", Shipment("commercial", 500m).Holding(EuropeanFoodPapers.EntryDocument), day).Should().Be(outcome);

    [Fact]
    public void No_notice_is_due_for_an_excused_sample() =>
        Union.Outcome("EU-TRACES-CHED", Shipment("trade-sample", 10m).Lacking(EuropeanFoodPapers.EntryDocument), "2026-11-24").Should().Be(Outcome.NotApplicable);
}
