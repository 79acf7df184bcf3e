using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.UnitedStates;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.UnitedStates;

public class PriorNoticeTests
{
    private static readonly Dossier Nutmeg = Law.Food("spices", "090811");
    private static readonly EvidenceItem Notice = Held(UnitedStatesPapers.PriorNotice);

    private static EvidenceItem Held(EvidenceKind kind, bool held = true) => new() { Kind = kind, Held = held, Holder = kind.Holder };

    [Theory]
    [InlineData(true, Outcome.Met)]
    [InlineData(false, Outcome.NotMet)]
    public void A_notice_counts_when_it_was_confirmed_in_time(bool inTime, Outcome outcome) =>
        Law.Says(
                "US-FDA-PRIOR-NOTICE",
                Nutmeg.With(Notice).Shipped(FactSheet.Empty
                    .With(UnitedStatesShipmentFacts.PriorNoticeInTime, inTime)
                    .With(UnitedStatesShipmentFacts.FoodShipmentPurpose, new Choice("sale"))),
                "US", "2026-11-24")!
            .Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("own-use", Outcome.Exempt)]
    [InlineData("home-made-gift", Outcome.Exempt)]
    [InlineData("testing-sample", Outcome.NotMet)]
    public void Own_use_and_home_made_gifts_need_no_notice_but_samples_do(string purpose, Outcome outcome) =>
        Law.Says(
                "US-FDA-PRIOR-NOTICE",
                Nutmeg.With(Held(UnitedStatesPapers.PriorNotice, held: false))
                    .Shipped(FactSheet.Empty.With(UnitedStatesShipmentFacts.FoodShipmentPurpose, new Choice(purpose))),
                "US", "2026-11-24")!
            .Outcome.Should().Be(outcome);

    [Fact]
    public void Before_there_is_a_shipment_the_notice_is_only_due() =>
        Law.Says("US-FDA-PRIOR-NOTICE", Nutmeg, "US", "2026-11-24")!.Outcome.Should().Be(Outcome.DueAtShipment);

    [Theory]
    [InlineData("2026-09-30", null)]
    [InlineData("2026-10-01", Outcome.NotMet)]
    public void From_October_2026_the_notice_of_a_postal_parcel_names_its_tracking_number(string day, Outcome? outcome) =>
        (Law.Says(
                "US-FDA-PRIOR-NOTICE-MAIL-TRACKING",
                Nutmeg.Shipped(FactSheet.Empty
                    .With(ConsignmentFacts.ShipmentMode, new Choice("post-parcel"))
                    .With(UnitedStatesShipmentFacts.FoodShipmentPurpose, new Choice("sale"))
                    .With(UnitedStatesShipmentFacts.PriorNoticeNamesTracking, false)),
                "US", day)?.Outcome)
            .Should().Be(outcome);

    [Fact]
    public void A_courier_is_not_the_mail() =>
        Law.Says(
                "US-FDA-PRIOR-NOTICE-MAIL-TRACKING",
                Nutmeg.Shipped(FactSheet.Empty.With(ConsignmentFacts.ShipmentMode, new Choice("courier-parcel"))),
                "US", "2026-11-24")!
            .Outcome.Should().Be(Outcome.NotApplicable);

    [Theory]
    [InlineData("090811", null, Outcome.NotMet)]
    [InlineData("090811", "testing-sample", Outcome.Exempt)]
    [InlineData("030617", "sale", Outcome.Exempt)]
    [InlineData("220830", "sale", Outcome.NotApplicable)]
    public void An_importer_answers_for_food_other_than_seafood_alcohol_and_samples(string hs, string? purpose, Outcome outcome) =>
        Law.Says(
                "US-FDA-FSVP",
                Law.Food("spices", hs).With(Held(UnitedStatesPapers.VerifyingImporter, held: false))
                    .Shipped(FactSheet.Empty.With(UnitedStatesShipmentFacts.FoodShipmentPurpose, new Choice(purpose ?? "sale"))),
                "US", "2026-11-24")!
            .Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2017-05-29", false)]
    [InlineData("2017-05-30", true)]
    public void The_importers_programme_binds_from_its_first_compliance_day(string day, bool inForce) =>
        (Law.Says("US-FDA-FSVP", Nutmeg, "US", day) is not null).Should().Be(inForce);
}
