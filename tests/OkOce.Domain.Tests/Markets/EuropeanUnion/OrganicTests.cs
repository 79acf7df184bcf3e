using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets.EuropeanUnion;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.EuropeanUnion;

public class OrganicTests
{
    private static Dossier Sugar => Law.Food("palm-and-coconut-sugar", "170290").Has(LabelFacts.Claims, "organic");

    private static Dossier OldScheme(bool pending) => (Sugar with { Enterprise = FactSheet.Empty.With(EuropeanShipmentFacts.OrganicPending, pending) })
        .Holding(EuropeanFoodPapers.OrganicEquivalent, "2024-11-01", "2025-12-31").Lacking(EuropeanFoodPapers.OrganicCompliant);

    [Theory]
    [InlineData("EU-ORG-EQUIVALENCE", true, "2024-12-31", Outcome.Met)]
    [InlineData("EU-ORG-EQUIVALENCE", true, "2025-01-01", null)]
    [InlineData("EU-ORG-COMPLIANCE-BRIDGE", true, "2025-01-01", Outcome.Met)]
    [InlineData("EU-ORG-COMPLIANCE-BRIDGE", true, "2025-10-15", Outcome.Met)]
    [InlineData("EU-ORG-COMPLIANCE-BRIDGE", false, "2025-10-15", Outcome.NotMet)]
    [InlineData("EU-ORG-COMPLIANCE-BRIDGE", true, "2025-10-16", null)]
    [InlineData("EU-ORG-COMPLIANCE", true, "2025-10-15", null)]
    [InlineData("EU-ORG-COMPLIANCE", true, "2025-10-16", Outcome.NotMet)]
    public void A_certificate_of_the_old_scheme_served_those_pending_to_15_October_2025(string requirement, bool pending, string day, Outcome? outcome) =>
        Union.Outcome(requirement, OldScheme(pending), day).Should().Be(outcome);

    [Theory]
    [InlineData("2020-11-12", "2024-06-01", true)]
    [InlineData("2020-11-13", "2024-06-01", false)]
    [InlineData("2024-12-08", "2025-06-01", true)]
    [InlineData("2024-12-09", "2025-06-01", false)]
    public void The_new_law_was_believed_to_begin_earlier(string knownOn, string day, bool believed) =>
        (Union.Outcome("EU-ORG-COMPLIANCE", Sugar, day, knownOn) is not null).Should().Be(believed);

    [Theory]
    [InlineData("2026-12-31", Outcome.Met)]
    [InlineData("2027-01-01", Outcome.NotMet)]
    public void A_certificate_is_good_to_its_printed_day(string day, Outcome outcome) =>
        Union.Outcome("EU-ORG-COMPLIANCE", Sugar.Holding(EuropeanFoodPapers.OrganicCompliant, "2026-01-01", "2026-12-31"), day).Should().Be(outcome);

    [Theory]
    [InlineData("EU-ORG-COI-1235", "2021-12-31", Outcome.Met)]
    [InlineData("EU-ORG-COI-1235", "2022-01-01", null)]
    [InlineData("EU-ORG-COI", "2021-12-31", null)]
    [InlineData("EU-ORG-COI", "2022-01-01", Outcome.Met)]
    public void Each_organic_consignment_has_its_certificate_of_inspection(string requirement, string day, Outcome? outcome) =>
        Union.Outcome(requirement, Sugar.Shipped().Holding(EuropeanFoodPapers.OrganicInspection), day).Should().Be(outcome);

    [Fact]
    public void Goods_not_sold_as_organic_need_none() =>
        Union.Outcome("EU-ORG-COI", Sugar.Has(LabelFacts.Claims).Lacking(EuropeanFoodPapers.OrganicInspection), "2026-11-24").Should().Be(Outcome.NotApplicable);

    [Fact]
    public void Without_knowing_the_claims_it_is_unknown() =>
        Union.Outcome("EU-ORG-COMPLIANCE", Law.Food("palm-and-coconut-sugar", "170290"), "2026-11-24").Should().Be(Outcome.Unknown);
}
