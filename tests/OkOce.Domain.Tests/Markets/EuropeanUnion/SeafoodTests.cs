using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.EuropeanUnion;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.EuropeanUnion;

public class SeafoodTests
{
    private static Dossier Fish(string hs = "030343") => Law.Food("seafood", hs);

    private static FactSheet Place(string kind) => FactSheet.Empty.With(PlaceFacts.FacilityKind, new Choice(kind));

    [Theory]
    [InlineData("EU-SEA-ESTABLISHMENT-PRE2022", "2022-12-14", Outcome.Met)]
    [InlineData("EU-SEA-ESTABLISHMENT-PRE2022", "2022-12-15", null)]
    [InlineData("EU-SEA-ESTABLISHMENT", "2022-12-14", null)]
    [InlineData("EU-SEA-ESTABLISHMENT", "2022-12-15", Outcome.Met)]
    public void A_plant_stands_on_the_list_under_the_act_of_the_day(string requirement, string day, Outcome? outcome) =>
        Union.Outcome(requirement, Fish().WithFacility(Place("processor")).Holding(EuropeanFishPapers.EstablishmentNumber), day).Should().Be(outcome);

    [Theory]
    [InlineData("farm", Outcome.Met)]
    [InlineData("harvest-vessel-only", Outcome.Met)]
    [InlineData("fishing-vessel", Outcome.NotMet)]
    [InlineData("packer-or-warehouse", Outcome.NotMet)]
    public void What_only_raises_or_catches_needs_no_listing(string kind, Outcome outcome) =>
        Union.Outcome("EU-SEA-ESTABLISHMENT", Fish().WithFacility(Place(kind)).Lacking(EuropeanFishPapers.EstablishmentNumber), "2026-11-24").Should().Be(outcome);

    [Fact]
    public void A_listed_pond_does_not_excuse_the_plant_beside_it() =>
        Union.Outcome("EU-SEA-ESTABLISHMENT", Fish().WithFacility(Place("farm")).WithFacility(Place("processor"))
            .Lacking(EuropeanFishPapers.EstablishmentNumber), "2026-11-24").Should().Be(Outcome.NotMet);

    [Theory]
    [InlineData("EU-SEA-HEALTH-CERT-OLD", "2021-04-20", Outcome.Met)]
    [InlineData("EU-SEA-HEALTH-CERT-OLD", "2021-04-21", null)]
    [InlineData("EU-SEA-HEALTH-CERT-2021", "2021-04-21", Outcome.Met)]
    [InlineData("EU-SEA-HEALTH-CERT-2021", "2022-03-15", Outcome.Met)]
    [InlineData("EU-SEA-HEALTH-CERT-2021", "2022-03-16", null)]
    [InlineData("EU-SEA-HEALTH-CERT-2022", "2022-03-16", Outcome.NotMet)]
    [InlineData("EU-SEA-HEALTH-CERT-2022", "2022-12-15", null)]
    [InlineData("EU-SEA-HEALTH-CERT", "2022-12-15", Outcome.NotMet)]
    public void The_older_form_served_to_15_March_2022(string requirement, string day, Outcome? outcome) =>
        Union.Outcome(requirement, Fish().Shipped().Holding(EuropeanFishPapers.OldHealthCertificate).Lacking(EuropeanFishPapers.HealthCertificate), day)
            .Should().Be(outcome);

    [Fact]
    public void A_health_certificate_falls_due_at_shipment() =>
        Union.Outcome("EU-SEA-HEALTH-CERT", Fish(), "2026-11-24").Should().Be(Outcome.DueAtShipment);

    [Theory]
    [InlineData("EU-SEA-CATCH-CERT-PAPER", "2026-01-09", Outcome.Met)]
    [InlineData("EU-SEA-CATCH-CERT-PAPER", "2026-01-10", null)]
    [InlineData("EU-SEA-CATCH-CERT", "2026-01-09", null)]
    [InlineData("EU-SEA-CATCH-CERT", "2026-01-10", Outcome.NotMet)]
    public void Since_10_January_2026_the_importer_submits_the_catch_certificate(string requirement, string day, Outcome? outcome) =>
        Union.Outcome(requirement, Fish().Is(ProductFacts.WildOrFarmed, "wild").Shipped().Holding(IndonesianPapers.CatchCertificate)
            .Lacking(EuropeanFishPapers.CatchEntry), day).Should().Be(outcome);

    [Theory]
    [InlineData("2023-12-19", true)]
    [InlineData("2023-12-20", false)]
    public void Before_the_announcement_paper_was_believed_to_stay(string knownOn, bool believed) =>
        (Union.Outcome("EU-SEA-CATCH-CERT-PAPER", Fish(), "2026-06-01", knownOn) is not null).Should().Be(believed);

    [Theory]
    [InlineData(true, Outcome.NotApplicable)]
    [InlineData(false, Outcome.NotMet)]
    public void Farmed_shrimp_is_left_out_only_when_grown_from_fry(bool fry, Outcome outcome) =>
        Union.Outcome("EU-SEA-CATCH-CERT", Fish("030617").Is(ProductFacts.WildOrFarmed, "farmed").Is(EuropeanFishFacts.FromFryOrLarvae, fry).Shipped()
            .Lacking(IndonesianPapers.CatchCertificate), "2026-11-24").Should().Be(outcome);

    [Theory]
    [InlineData("030711", Outcome.NotApplicable)]
    [InlineData("030811", Outcome.NotApplicable)]
    [InlineData("030743", Outcome.NotMet)]
    [InlineData("030389", Outcome.Unknown)]
    public void Oysters_and_sea_cucumber_are_left_out_and_squid_is_not(string hs, Outcome outcome) =>
        Union.Outcome("EU-SEA-CATCH-CERT", Fish(hs).Is(ProductFacts.WildOrFarmed, "wild").Shipped().Lacking(IndonesianPapers.CatchCertificate), "2026-11-24")
            .Should().Be(outcome);

    [Fact]
    public void Fish_from_a_lake_is_left_out() =>
        Union.Outcome("EU-SEA-CATCH-CERT", Fish("030389").Is(ProductFacts.WildOrFarmed, "wild").Is(EuropeanFishFacts.Freshwater), "2026-11-24")
            .Should().Be(Outcome.NotApplicable);
}
