using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.EuropeanUnion;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.EuropeanUnion;

public class TimberTests
{
    private static Dossier Wood(string hs) => Union.Goods("furniture-and-wood", hs)
        .Has(ProductFacts.Materials, "wood").Is(EuropeanTimberFacts.RecoveredOnly, false).Is(EuropeanTimberFacts.WoodAnnex, "none").Shipped();

    private static Dossier Felled(Dossier wood, string day) =>
        wood.WithLot(FactSheet.Empty.With(EuropeanTimberFacts.HarvestedLast, Law.Day(day)));

    [Theory]
    [InlineData("940169", Outcome.NotMet)]
    [InlineData("940360", Outcome.NotMet)]
    [InlineData("940171", Outcome.NotApplicable)]
    [InlineData("940383", Outcome.NotApplicable)]
    [InlineData("442011", Outcome.NotApplicable)]
    [InlineData("440290", Outcome.NotApplicable)]
    public void The_licence_list_has_wooden_seats_and_no_rattan_or_carvings(string hs, Outcome outcome) =>
        Union.Outcome("EU-FLEGT-LICENCE", Wood(hs).Lacking(IndonesianPapers.VLegal), "2026-11-24").Should().Be(outcome);

    [Theory]
    [InlineData("2026-11-24", Outcome.Met)]
    [InlineData("2026-11-25", Outcome.NotMet)]
    public void A_licence_is_good_to_its_printed_day(string day, Outcome outcome) =>
        Union.Outcome("EU-FLEGT-LICENCE", Wood("940360").Holding(IndonesianPapers.VLegal, "2026-08-01", "2026-11-24"), day).Should().Be(outcome);

    [Theory]
    [InlineData("a", Outcome.Exempt)]
    [InlineData("none", Outcome.NotMet)]
    public void Protected_species_go_by_their_own_permits(string annex, Outcome outcome) =>
        Union.Outcome("EU-FLEGT-LICENCE", Wood("940360").Is(EuropeanTimberFacts.WoodAnnex, annex).Lacking(IndonesianPapers.VLegal), "2026-11-24").Should().Be(outcome);

    [Theory]
    [InlineData("bamboo", Outcome.NotApplicable)]
    [InlineData("wood", Outcome.NotMet)]
    public void Bamboo_of_chapter_44_needs_no_licence(string material, Outcome outcome) =>
        Union.Outcome("EU-FLEGT-LICENCE", Wood("441990").Has(ProductFacts.Materials, material).Lacking(IndonesianPapers.VLegal), "2026-11-24").Should().Be(outcome);

    [Theory]
    [InlineData("2026-12-29", null, true)]
    [InlineData("2026-12-30", null, false)]
    [InlineData("2025-06-01", "2023-06-08", true)]
    [InlineData("2025-06-01", "2023-06-09", false)]
    [InlineData("2025-06-01", "2024-12-22", false)]
    [InlineData("2025-06-01", "2024-12-23", true)]
    [InlineData("2026-06-01", "2025-12-22", false)]
    [InlineData("2026-06-01", "2025-12-23", true)]
    public void The_timber_regulation_ends_as_was_believed(string day, string? knownOn, bool inForce) =>
        (Union.Outcome("EU-TIMBER-EUTR", Wood("940360"), day, knownOn) is not null).Should().Be(inForce);

    [Fact]
    public void A_licence_is_all_that_the_timber_regulation_asks() =>
        Union.Outcome("EU-TIMBER-EUTR", Wood("940360").Holding(IndonesianPapers.VLegal), "2026-11-24").Should().Be(Outcome.Met);

    [Theory]
    [InlineData("440929", Outcome.NotMet)]
    [InlineData("442011", Outcome.NotApplicable)]
    [InlineData("940169", Outcome.NotApplicable)]
    public void The_timber_regulation_lists_neither_carvings_nor_seats(string hs, Outcome outcome) =>
        Union.Outcome("EU-TIMBER-EUTR", Wood(hs).Lacking(IndonesianPapers.VLegal).Lacking(IndonesianPapers.CitesExportPermit)
            .Lacking(EuropeanTimberPapers.DueDiligenceFile), "2026-11-24").Should().Be(outcome);

    [Fact]
    public void Recovered_material_is_outside() =>
        Union.Outcome("EU-TIMBER-EUTR", Wood("940360").Is(EuropeanTimberFacts.RecoveredOnly), "2026-11-24").Should().Be(Outcome.NotApplicable);

    [Theory]
    [InlineData("2023-06-28", "2026-12-30", Outcome.Met)]
    [InlineData("2023-06-28", "2029-12-30", Outcome.Met)]
    [InlineData("2023-06-29", "2026-12-30", Outcome.NotApplicable)]
    [InlineData("2023-06-28", "2026-12-29", null)]
    [InlineData("2023-06-28", "2029-12-31", null)]
    public void Old_teak_keeps_the_old_law_for_three_years(string felled, string day, Outcome? outcome) =>
        Union.Outcome("EU-TIMBER-EUTR-TAIL", Felled(Wood("940360"), felled)
            .Holding(EuropeanTimberPapers.OldTimberProof).Holding(IndonesianPapers.VLegal), day).Should().Be(outcome);

    [Theory]
    [InlineData("2025-06-01", "2024-12-22", true)]
    [InlineData("2025-06-01", "2024-12-23", false)]
    [InlineData("2028-06-01", "2024-12-22", false)]
    [InlineData("2028-06-01", "2024-12-23", true)]
    [InlineData("2029-06-01", "2025-12-22", false)]
    [InlineData("2029-06-01", "2025-12-23", true)]
    public void The_tail_moved_with_the_postponements(string day, string knownOn, bool inForce) =>
        (Union.Outcome("EU-TIMBER-EUTR-TAIL", Wood("940360"), day, knownOn) is not null).Should().Be(inForce);

    [Theory]
    [InlineData("2029-12-30", null)]
    [InlineData("2029-12-31", Outcome.NotMet)]
    public void From_31_December_2029_old_timber_needs_the_statement_too(string day, Outcome? outcome) =>
        Union.Outcome("EU-EUDR-WOOD-OLD-TIMBER", Felled(Wood("940360"), "2023-06-28").Lacking(EuropeanTimberPapers.DueDiligenceStatement), day).Should().Be(outcome);

    [Theory]
    [InlineData(true, null, Outcome.Met)]
    [InlineData(false, false, Outcome.NotMet)]
    [InlineData(false, true, Outcome.Exempt)]
    public void Wood_packaging_is_marked_unless_the_standard_leaves_it_out(bool marked, bool? outside, Outcome outcome)
    {
        var around = FactSheet.Empty.With(ConsignmentFacts.WoodPackaging, true).With(ConsignmentFacts.Ispm15Mark, marked);
        Union.Outcome("EU-ISPM15", Wood("940360").Shipped(outside is { } said ? around.With(EuropeanShipmentFacts.PackagingOutsideStandard, said) : around), "2019-12-14")
            .Should().Be(outcome);
    }

    [Fact]
    public void Before_14_December_2019_the_packaging_law_was_not_read() =>
        Law.Says("EU-ISPM15-2000", Wood("940360"), "DE", "2019-12-13")!.Requirement.Law.IsRead.Should().BeFalse();
}
