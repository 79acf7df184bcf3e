using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.UnitedStates;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.UnitedStates;

public class ChildrensProductTests
{
    private static readonly Dossier Toy = Goods("toys-and-childrens", "950300", forChildren: true);

    private static Dossier Goods(string sector, string hs, bool forChildren) => new()
    {
        Sector = Sector.Parse(sector),
        Hs = HsCode.Parse(hs),
        Product = FactSheet.Empty.With(ProductFacts.ForChildren, forChildren).With(ProductFacts.Coated, true)
            .With(UnitedStatesProductSafetyFacts.OnlyDeterminedMaterials, false).With(UnitedStatesProductSafetyFacts.GroupARule, true),
    };

    private static Outcome? Of(string requirement, Dossier dossier, string day = "2026-11-24") =>
        Law.Says(requirement, dossier, "US", day)?.Outcome;

    private static Dossier Lead(Dossier dossier, MeasurementFact where, decimal figure) => dossier with
    {
        Product = dossier.Product.With(where, Measurement.Of(Amount.Of(figure, Unit.MilligramPerKilogram))),
    };

    [Theory]
    [InlineData("2009-08-13", 600, Outcome.Met)]
    [InlineData("2009-08-13", 601, Outcome.NotMet)]
    [InlineData("2009-08-14", 90, Outcome.Met)]
    [InlineData("2009-08-14", 91, Outcome.NotMet)]
    [InlineData("2026-11-24", 91, Outcome.NotMet)]
    public void Lead_in_paint_keeps_to_the_figure_of_its_day(string day, int figure, Outcome outcome) =>
        Of("US-CPSC-LEAD-PAINT", Lead(Toy, UnitedStatesProductSafetyFacts.LeadInCoating, figure), day).Should().Be(outcome);

    [Theory]
    [InlineData("940360", false, Outcome.NotMet)]
    [InlineData("442199", false, Outcome.NotApplicable)]
    [InlineData("442199", true, Outcome.NotMet)]
    public void Painted_furniture_is_in_for_grown_ups_too_and_other_goods_only_for_children(string hs, bool forChildren, Outcome outcome) =>
        Of("US-CPSC-LEAD-PAINT", Lead(Goods("handicraft", hs, forChildren), UnitedStatesProductSafetyFacts.LeadInCoating, 500m)).Should().Be(outcome);

    [Fact]
    public void Paint_that_nobody_tested_is_unknown() => Of("US-CPSC-LEAD-PAINT", Toy).Should().Be(Outcome.Unknown);

    [Theory]
    [InlineData("2009-08-13", 600, Outcome.Met)]
    [InlineData("2009-08-14", 301, Outcome.NotMet)]
    [InlineData("2011-08-13", 300, Outcome.Met)]
    [InlineData("2011-08-14", 101, Outcome.NotMet)]
    [InlineData("2011-08-14", 100, Outcome.Met)]
    public void Lead_in_a_material_keeps_to_the_figure_of_its_day(string day, int figure, Outcome outcome) =>
        Of("US-CPSC-LEAD-SUBSTRATE", Lead(Toy, UnitedStatesProductSafetyFacts.LeadInMaterial, figure), day).Should().Be(outcome);

    // Untreated wood and cloth need no test, but a known excess bars them all the same. 16 CFR 1500.91.
    [Theory]
    [InlineData(true, "not tested", Outcome.Met)]
    [InlineData(true, "100", Outcome.Met)]
    [InlineData(true, "101", Outcome.NotMet)]
    [InlineData(true, null, Outcome.Unknown)]
    [InlineData(false, "not tested", Outcome.Unknown)]
    [InlineData(false, "100", Outcome.Met)]
    public void Untreated_wood_and_cloth_need_no_lead_test_and_a_known_excess_bars_them(bool determined, string? lead, Outcome outcome)
    {
        var product = Toy.Product.With(UnitedStatesProductSafetyFacts.OnlyDeterminedMaterials, determined);
        Of("US-CPSC-LEAD-SUBSTRATE", Toy with
        {
            Product = lead switch
            {
                null => product,
                "not tested" => product.With(UnitedStatesProductSafetyFacts.LeadInMaterial, Measurement.NotTested),
                _ => product.With(UnitedStatesProductSafetyFacts.LeadInMaterial,
                    Measurement.Of(Amount.Of(decimal.Parse(lead, System.Globalization.CultureInfo.InvariantCulture), Unit.MilligramPerKilogram))),
            },
        }).Should().Be(outcome);
    }

    [Fact]
    public void Goods_for_grown_ups_need_no_childrens_certificate() =>
        Of("US-CPSC-CPC", Goods("handicraft", "442199", forChildren: false)).Should().Be(Outcome.NotApplicable);

    [Theory]
    [InlineData(true, Outcome.Met)]
    [InlineData(false, Outcome.NotMet)]
    public void Goods_for_children_come_with_a_certificate(bool held, Outcome outcome) =>
        Of("US-CPSC-CPC", Toy.With(new EvidenceItem
            {
                Kind = UnitedStatesTradePapers.ChildrensCertificate, Held = held, Holder = HolderRole.Importer,
            }))
            .Should().Be(outcome);

    [Theory]
    [InlineData("yearly", "2025-11-24", Outcome.Met)]
    [InlineData("yearly", "2025-11-23", Outcome.NotMet)]
    [InlineData("production-plan", "2024-11-24", Outcome.Met)]
    [InlineData("production-plan", "2024-11-23", Outcome.NotMet)]
    [InlineData("iso-17025", "2023-11-24", Outcome.Met)]
    [InlineData("iso-17025", "2023-11-23", Outcome.NotMet)]
    [InlineData("none", "2026-11-01", Outcome.NotMet)]
    public void The_plan_of_tests_says_how_long_a_test_lasts(string plan, string tested, Outcome outcome) =>
        Of("US-CPSC-THIRD-PARTY-TEST", Made(Toy, "continuing", plan).With(Report(tested))).Should().Be(outcome);

    [Fact]
    public void One_short_run_is_tested_once() =>
        Of("US-CPSC-THIRD-PARTY-TEST", Made(Toy, "one-run-under-a-year", "none").With(Report("2020-01-10"))).Should().Be(Outcome.Met);

    [Theory]
    [InlineData(7500, false, Outcome.Exempt)]
    [InlineData(7501, false, Outcome.NotMet)]
    [InlineData(7500, true, Outcome.NotMet)]
    public void A_registered_small_batch_is_exempt_from_group_B_tests_only(int units, bool groupA, Outcome outcome)
    {
        var toy = Made(Toy, "continuing", "none");
        toy = toy with
        {
            Importer = FactSheet.Empty.With(UnitedStatesProductSafetyFacts.SmallBatch, true),
            Product = toy.Product.With(UnitedStatesProductSafetyFacts.GroupARule, groupA)
                .With(UnitedStatesProductSafetyFacts.UnitsLastYear, Amount.Of(units, Unit.Count)),
        };
        Of("US-CPSC-THIRD-PARTY-TEST", toy.With(new EvidenceItem { Kind = UnitedStatesTradePapers.AcceptedTest, Held = false })).Should().Be(outcome);
    }

    [Theory]
    [InlineData("2026-07-07", null)]
    [InlineData("2026-07-08", Outcome.NotMet)]
    public void The_certificate_is_filed_electronically_from_8_July_2026(string day, Outcome? outcome) =>
        Of("US-CPSC-EFILING", Toy.Shipped(FactSheet.Empty.With(UnitedStatesProductSafetyFacts.CertificateFiled, false)), day).Should().Be(outcome);

    private static Dossier Made(Dossier dossier, string run, string plan) => dossier with
    {
        Product = dossier.Product.With(UnitedStatesProductSafetyFacts.ProductionRun, new Choice(run))
            .With(UnitedStatesProductSafetyFacts.PeriodicTestPlan, new Choice(plan)),
    };

    private static EvidenceItem Report(string tested) => new()
    {
        Kind = UnitedStatesTradePapers.AcceptedTest, Held = true, Issued = Law.Day(tested), ResultOn = Law.Day(tested),
    };
}
