using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.Indonesia;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.Indonesia;

public class QuarantineTests
{
    private static readonly Dossier Beans = Home.Goods("coffee-tea-cocoa", "090111").Is(ConsignmentFacts.ShipmentMode, "cargo")
        .Lacking(IndonesianPapers.PhytosanitaryCertificate);

    [Theory]
    [InlineData(true, Outcome.NotMet)]
    [InlineData(false, Outcome.NotApplicable)]
    public void Until_17_October_2019_the_destination_decided(bool asks, Outcome outcome) =>
        Beans.Of(TradeFacts.DestinationAsksPhytosanitary, asks).Says("ID-BARANTIN-PHYTO-OLD", "2019-10-17").Should().Be(outcome);

    [Fact]
    public void From_18_October_2019_green_coffee_needs_it_wherever_it_goes()
    {
        var unasked = Beans.Of(TradeFacts.DestinationAsksPhytosanitary, false);
        unasked.Says("ID-BARANTIN-PHYTO", "2019-10-17").Should().BeNull();
        unasked.Says("ID-BARANTIN-PHYTO", "2019-10-18").Should().Be(Outcome.NotMet);
        unasked.Holding(IndonesianPapers.PhytosanitaryCertificate).Says("ID-BARANTIN-PHYTO", "2019-10-18").Should().Be(Outcome.Met);
    }

    [Theory]
    [InlineData("090121", "roasted", Outcome.NotApplicable)]
    [InlineData("071010", "cooked", Outcome.NotApplicable)]
    [InlineData("071010", "frozen", Outcome.DueAtShipment)]
    [InlineData("170290", "other", Outcome.NotApplicable)]
    public void Processed_goods_are_left_to_the_destination(string hs, string processing, Outcome outcome) =>
        Home.Goods("processed-food", hs).Is(ProductFacts.Processing, processing).Says("ID-BARANTIN-PHYTO", "2026-11-24").Should().Be(outcome);

    [Theory]
    [InlineData("0409", Outcome.DueAtShipment)]
    [InlineData("4103", Outcome.DueAtShipment)]
    [InlineData("4104", Outcome.NotApplicable)]
    [InlineData("190590", Outcome.NotApplicable)]
    public void Honey_and_raw_hides_need_the_health_certificate_and_leather_and_biscuits_do_not(string hs, Outcome outcome) =>
        Home.Goods("processed-food", hs).Says("ID-BARANTIN-ANIMAL-HC", "2019-10-18").Should().Be(outcome);

    [Fact]
    public void Of_the_law_before_for_animals_nothing_was_read()
    {
        var finding = Law.Says("ID-BARANTIN-ANIMAL-HC-OLD", Home.Goods("processed-food", "0409"), "US", "2019-10-17")!;
        finding.Requirement.Law.IsRead.Should().BeFalse();
    }

    [Fact]
    public void The_mark_on_wood_packaging_is_advice_at_home()
    {
        var crated = Beans.Of(ConsignmentFacts.WoodPackaging, true).Of(ConsignmentFacts.Ispm15Mark, false);
        var finding = Law.Says("ID-ISPM15-PROVIDER", crated, "US", "2026-11-24")!;
        finding.Outcome.Should().Be(Outcome.NotMet);
        finding.Requirement.Binds.Should().BeFalse();
    }

    [Theory]
    [InlineData("CN", "080450", "Garcinia mangostana", Outcome.NotMet)]
    [InlineData("US", "080450", "Garcinia mangostana", Outcome.NotApplicable)]
    [InlineData("CN", "080450", "Mangifera indica", Outcome.NotApplicable)]
    [InlineData("CN", "081090", "Salacca zalacca", Outcome.NotMet)]
    public void A_packing_house_must_be_registered_for_the_fruit_of_the_protocols_to_China(string destination, string hs, string species, Outcome outcome) =>
        Home.Goods("fresh-produce", hs).Is(ProductFacts.Species, species).Is(ProductFacts.Processing, "fresh")
            .Lacking(IndonesianPapers.PackingHouseRegistration)
            .Says("ID-PACKING-HOUSE", "2026-11-24", destination).Should().Be(outcome);
}
