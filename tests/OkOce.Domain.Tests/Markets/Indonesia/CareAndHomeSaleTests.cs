using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets;
using OkOce.Domain.Markets.Indonesia;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.Indonesia;

public class CareAndHomeSaleTests
{
    private static readonly Dossier Jamu = Home.Goods("herbal-and-supplements", "210690").Of(TradeFacts.TraditionalMedicine, true);

    private static readonly Dossier Sambal = Law.Food("processed-food", "210390")
        .Of(TradeFacts.AlsoSoldAtHome, true).Of(LabelFacts.RetailPacked, true).Is(TradeFacts.HomeLicence, "spp-irt");

    [Theory]
    [InlineData(true, Outcome.NotMet)]
    [InlineData(false, Outcome.Met)]
    public void Jamu_leaves_without_chemical_drugs(bool found, Outcome outcome) =>
        Jamu.WithLot(FactSheet.Empty.With(TradeFacts.ChemicalDrugFound, found)).Says("ID-BPOM-JAMU-BKO", "2026-11-24").Should().Be(outcome);

    [Fact]
    public void Jamu_that_no_laboratory_saw_neither_passes_nor_fails() =>
        Jamu.Shipped().Says("ID-BPOM-JAMU-BKO", "2026-11-24").Should().Be(Outcome.Unknown);

    [Theory]
    [InlineData("970610", "ID-HERITAGE-BAN", Outcome.NotMet)]
    [InlineData("940360", "ID-HERITAGE-BAN", Outcome.NotApplicable)]
    [InlineData("970610", "ID-HERITAGE-OLD-PIECES", Outcome.NotApplicable)]
    [InlineData("940360", "ID-HERITAGE-OLD-PIECES", Outcome.NotMet)]
    public void Antiques_are_cleared_and_old_pieces_under_other_codes_are_advised(string hs, string id, Outcome outcome) =>
        Home.Goods("handicraft", hs).Of(TradeFacts.OldPiece, true).Lacking(IndonesiaPapers.HeritageClearance)
            .Says(id, "2026-11-24").Should().Be(outcome);

    [Theory]
    [InlineData("frozen", Outcome.NotMet, Outcome.NotMet)]
    [InlineData("cooked", Outcome.Met, Outcome.Exempt)]
    public void A_home_industry_number_covers_no_frozen_food(string processing, Outcome number, Outcome licence)
    {
        var sambal = Sambal.Is(ProductFacts.Processing, processing).Lacking(IndonesianPapers.FoodLicence);
        sambal.Says("ID-SPP-IRT-EXCLUDED", "2026-11-24").Should().Be(number);
        sambal.Says("ID-BPOM-MD", "2026-11-24").Should().Be(licence);
    }

    [Theory]
    [InlineData("large", "ID-HALAL-FOOD-MEDIUM-LARGE", "2024-10-17", null)]
    [InlineData("large", "ID-HALAL-FOOD-MEDIUM-LARGE", "2024-10-18", Outcome.NotMet)]
    [InlineData("micro", "ID-HALAL-FOOD-MEDIUM-LARGE", "2024-10-18", Outcome.NotApplicable)]
    [InlineData("micro", "ID-HALAL-FOOD-MICRO-SMALL", "2026-10-17", null)]
    [InlineData("micro", "ID-HALAL-FOOD-MICRO-SMALL", "2026-10-18", Outcome.NotMet)]
    public void Halal_binds_the_large_first_and_the_small_from_18_October_2026(string size, string id, string day, Outcome? outcome) =>
        Sambal.Is(PlaceFacts.EnterpriseSize, size).Lacking(IndonesianPapers.HalalCertificate).Says(id, day).Should().Be(outcome);

    [Fact]
    public void Food_that_is_not_sold_at_home_is_asked_for_no_licence_there() =>
        Sambal.Of(TradeFacts.AlsoSoldAtHome, false).Says("ID-BPOM-MD", "2026-11-24").Should().Be(Outcome.NotApplicable);

    [Theory]
    [InlineData("ID-SPP-IRT-EXCLUDED")]
    [InlineData("ID-BPOM-MD")]
    [InlineData("ID-HALAL-FOOD-MEDIUM-LARGE")]
    [InlineData("ID-HALAL-FOOD-MICRO-SMALL")]
    [InlineData("ID-HERITAGE-OLD-PIECES")]
    public void What_is_asked_for_sale_at_home_never_binds_an_export_offer(string id) =>
        StandardRulebook.Rulebook.Find(new(id))!.Binds.Should().BeFalse();
}
