using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.Indonesia;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.Indonesia;

public class ExporterIdentityTests
{
    private static readonly Dossier Batik = Home.Goods("textile-and-batik", "6214");

    [Fact]
    public void An_exporter_without_a_business_number_is_told_before_any_shipment() =>
        Batik.Lacking(IndonesianPapers.BusinessNumber).Says("ID-OSS-NIB", "2026-11-24").Should().Be(Outcome.NotMet);

    [Theory]
    [InlineData("2023-07-18", Outcome.NotMet, null)]
    [InlineData("2023-07-19", null, Outcome.NotMet)]
    public void The_trade_ministrys_own_rule_takes_over_on_19_July_2023(string day, Outcome? before, Outcome? since)
    {
        var without = Batik.Lacking(IndonesianPapers.BusinessNumber);
        without.Says("ID-OSS-NIB-2018", day).Should().Be(before);
        without.Says("ID-OSS-NIB", day).Should().Be(since);
    }

    [Fact]
    public void A_business_number_of_which_nothing_is_said_is_asked_about() =>
        Law.Says("ID-OSS-NIB", Batik, "US", "2026-11-24")!.Questions.Select(question => question.Id).Should().Equal("nib");

    [Theory]
    [InlineData("own-name", Outcome.Met)]
    [InlineData("undername", Outcome.Unknown)]
    public void The_makers_own_number_serves_only_when_it_exports_in_its_own_name_and_says_nothing_of_another_exporter(string exporter, Outcome outcome) =>
        Batik.Is(OfferFacts.ExporterOfRecord, exporter)
            .With(new EvidenceItem { Kind = IndonesianPapers.BusinessNumber, Held = true, Holder = HolderRole.Maker })
            .Says("ID-OSS-NIB", "2026-11-24").Should().Be(outcome);

    [Fact]
    public void Until_June_2024_the_tax_number_is_enough_and_from_July_it_must_be_matched()
    {
        var unmatched = Batik.Holding(IndonesianPapers.TaxNumber).Of(TradeFacts.TaxNumberMatched, false);
        unmatched.Says("ID-DJP-NPWP-15", "2024-06-30").Should().Be(Outcome.Met);
        unmatched.Says("ID-DJP-NPWP-16", "2024-06-30").Should().BeNull();
        unmatched.Says("ID-DJP-NPWP-15", "2024-07-01").Should().BeNull();
        unmatched.Says("ID-DJP-NPWP-16", "2024-07-01").Should().Be(Outcome.NotMet);
        unmatched.Of(TradeFacts.TaxNumberMatched, true).Says("ID-DJP-NPWP-16", "2024-07-01").Should().Be(Outcome.Met);
    }
}
