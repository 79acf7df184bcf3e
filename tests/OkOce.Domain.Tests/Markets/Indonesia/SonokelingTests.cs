using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.Indonesia;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.Indonesia;

public class SonokelingTests
{
    private static readonly Dossier Bowl = Home.Goods("handicraft", "441990")
        .Of(ProductFacts.WoodSpecies, Members.Exactly("Dalbergia latifolia"))
        .Of(WoodFacts.FinishedProduct, true).Of(WoodFacts.MusicalInstrument, false);

    private static Dossier Shipped(decimal kilograms) =>
        Bowl.Of(WoodFacts.ListedWoodWeight, Amount.Of(kilograms, Unit.Kilogram)).Lacking(IndonesianPapers.CitesExportPermit);

    [Theory]
    [InlineData(10, Outcome.Exempt)]
    [InlineData(10.1, Outcome.NotMet)]
    public void Ten_kilograms_of_finished_goods_need_no_permit_and_more_do(decimal kilograms, Outcome outcome) =>
        Shipped(kilograms).Says("ID-CITES-SONOKELING", "2024-05-02").Should().Be(outcome);

    [Fact]
    public void Before_26_November_2019_small_goods_needed_it_too()
    {
        Shipped(1).Says("ID-CITES-SONOKELING-2017", "2019-11-25").Should().Be(Outcome.NotMet);
        Shipped(1).Says("ID-CITES-SONOKELING-2017", "2019-11-26").Should().BeNull();
        Shipped(1).Says("ID-CITES-SONOKELING", "2019-11-26").Should().Be(Outcome.Exempt);
    }

    [Fact]
    public void Since_5_March_2026_the_duty_stands_and_small_goods_are_left_undecided()
    {
        Shipped(1).Says("ID-CITES-SONOKELING", "2026-03-04").Should().Be(Outcome.Exempt);
        Shipped(1).Says("ID-CITES-SONOKELING", "2026-03-05").Should().BeNull();
        Shipped(11).Says("ID-CITES-SONOKELING-2026", "2026-03-05").Should().Be(Outcome.NotMet);
        Shipped(1).Says("ID-CITES-SONOKELING-2026", "2026-03-05").Should().Be(Outcome.NotApplicable);
        var small = Law.Says("ID-CITES-DALBERGIA-10KG-2026", Shipped(1), "US", "2026-03-05")!;
        small.Outcome.Should().Be(Outcome.NotMet);
        small.Requirement.Law.IsRead.Should().BeFalse();
    }

    [Theory]
    [InlineData("rattan", Outcome.NotApplicable)]
    [InlineData("wood", Outcome.NotMet)]
    public void Basketware_is_asked_only_where_wood_is_in_it(string material, Outcome outcome) =>
        (Shipped(20) with { Hs = HsCode.Parse("460212") }).Of(ProductFacts.Materials, Members.Exactly(material))
            .Says("ID-CITES-SONOKELING", "2024-05-02").Should().Be(outcome);

    [Fact]
    public void An_instrument_needs_none_whatever_it_weighs() =>
        Shipped(40).Of(WoodFacts.MusicalInstrument, true).Says("ID-CITES-SONOKELING", "2024-05-02").Should().Be(Outcome.Exempt);

    [Fact]
    public void Sawn_wood_is_never_a_finished_product() =>
        (Shipped(5) with { Hs = HsCode.Parse("440799") }).Says("ID-CITES-SONOKELING", "2024-05-02").Should().Be(Outcome.NotMet);

    [Theory]
    [InlineData("2024-07-10", Outcome.Met)]
    [InlineData("2024-07-11", Outcome.NotMet)]
    public void A_permit_lasts_six_months_at_most(string day, Outcome outcome) =>
        Bowl.Of(WoodFacts.ListedWoodWeight, Amount.Of(20, Unit.Kilogram))
            .With(new EvidenceItem
            {
                Kind = IndonesianPapers.CitesExportPermit, Held = true, Holder = HolderRole.Exporter,
                Issued = Law.Day("2024-01-10"), Expires = Law.Day("2024-12-31"),
            })
            .Says("ID-CITES-SONOKELING", day).Should().Be(outcome);

    [Fact]
    public void Teak_is_not_asked() =>
        Bowl.Of(ProductFacts.WoodSpecies, Members.Exactly("Tectona grandis")).Says("ID-CITES-SONOKELING", "2024-05-02").Should().Be(Outcome.NotApplicable);
}
