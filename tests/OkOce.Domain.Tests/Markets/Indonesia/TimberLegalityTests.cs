using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Tests.Markets.Indonesia;

public class TimberLegalityTests
{
    private static readonly Dossier Chair = Home.Goods("furniture-and-wood", "940161").Of(ProductFacts.Materials, Members.Exactly("wood"));

    [Theory]
    [InlineData("2020-06-01", null, true)] // the duty never stopped
    [InlineData("2020-06-01", "2020-02-26", true)] // nobody knew of an end yet
    [InlineData("2020-06-01", "2020-02-27", false)] // promulgated: free from 27 May
    [InlineData("2020-05-26", "2020-03-15", true)]
    [InlineData("2020-05-27", "2020-03-15", false)]
    [InlineData("2020-05-27", "2020-05-10", false)]
    [InlineData("2020-05-27", "2020-05-11", true)] // annulled
    public void The_end_announced_in_2020_was_believed_until_it_was_annulled(string day, string? knownOn, bool asked) =>
        (Chair.Says("ID-SVLK-VLEGAL", day, knownOn: knownOn) is not null).Should().Be(asked);

    [Theory]
    [InlineData("2021-11-14", "ID-SVLK-VLEGAL")]
    [InlineData("2021-11-15", "ID-SVLK-VLEGAL-2021")]
    [InlineData("2023-07-18", "ID-SVLK-VLEGAL-2021")]
    [InlineData("2023-07-19", "ID-SVLK-VLEGAL-2023")]
    public void Exactly_one_of_the_three_rules_stands_on_each_day(string day, string id) =>
        StandardRulebook.Rulebook.Requirements
            .Where(one => one.Id.Value.StartsWith("ID-SVLK-VLEGAL", StringComparison.Ordinal) && one.IsInForce(AsOf.On(Law.Day(day))))
            .Select(one => one.Id.Value).Should().Equal(id);

    [Fact]
    public void A_maker_without_any_certificate_is_told_before_any_shipment() =>
        Chair.Lacking(IndonesianPapers.TimberLegalityCertificate).Says("ID-SVLK-VLEGAL", "2019-05-02").Should().Be(Outcome.NotMet);

    [Fact]
    public void With_a_certificate_the_document_is_due_at_shipment() =>
        Chair.Holding(IndonesianPapers.TimberLegalityCertificate, "2020-12-31").Says("ID-SVLK-VLEGAL", "2019-05-02").Should().Be(Outcome.DueAtShipment);

    [Theory]
    [InlineData("940161", "rattan")]
    [InlineData("940171", "wood")]
    public void Furniture_without_wood_or_of_metal_is_not_asked(string hs, string material) =>
        Home.Goods("furniture-and-wood", hs).Of(ProductFacts.Materials, Members.Exactly(material))
            .Says("ID-SVLK-VLEGAL", "2019-05-02").Should().Be(Outcome.NotApplicable);

    [Fact]
    public void The_rules_since_2021_were_not_read_so_nothing_rests_on_them() =>
        StandardRulebook.Rulebook.Requirements.Where(one => one.Id.Value is "ID-SVLK-VLEGAL-2021" or "ID-SVLK-VLEGAL-2023")
            .Should().HaveCount(2).And.OnlyContain(one => !one.Law.IsRead);
}
