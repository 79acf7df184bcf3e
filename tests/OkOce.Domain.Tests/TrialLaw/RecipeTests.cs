using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Tests.TrialLaw;

[Shape("Share of an ingredient, recipe arithmetic", "US-FSIS-MEAT-CONTENT", "CA-CFIA-MEAT", "EU-OC-COMPOUND-20PCT", "EU-CONT-MCPD-SOY-SAUCE", "SA-SASO-TEXTILE-TR")]
public class RecipeTests
{
    private static readonly FiguresFact Recipe = Trial.Recipe();
    private static readonly EvidenceKind Inspected = Trial.Paper("fsis-eligible-source", Level.Consignment);

    // Three percent of raw meat, and thirty of extract, are still free; two percent of cooked meat are not.
    internal static readonly Requirement MeatInAmerica = Trial.Rule(
        "US-FSIS-MEAT-CONTENT",
        Goods.FallUnder("0210", "1601-1602", "1902", "2103-2106")
            & (Recipe.SumOf("raw-meat").MoreThan(3) | Recipe.SumOf("cooked-meat").AtLeast(2) | Recipe.SumOf("meat-extract", "tallow").MoreThan(30)),
        Holds.Valid(Inspected, Validity.PerShipment));

    private static readonly EvidenceKind Attestation = Trial.Paper("cfia-attestation");

    internal static readonly Requirement MeatInCanada = Trial.Rule(
        "CA-CFIA-MEAT",
        Goods.FallUnder("0210", "1601-1602", "1902", "2104-2106") & Recipe.SumOf("beef", "chicken").MoreThan(0),
        Recipe.SumOf("beef", "chicken").AtMost(2) & Holds.Valid(Attestation, Validity.NoExpiry));

    private static readonly EvidenceKind Certificate = Trial.Paper("nutmeg-certificate", Level.Consignment);

    internal static readonly Requirement Compound = Trial.Rule(
        "EU-OC-COMPOUND-20PCT", Goods.FallUnder("0910", "1704", "1806", "1905", "2103", "2106") & Recipe.SumOf("nutmeg", "peanut").MoreThan(20),
        Holds.Valid(Certificate, Validity.PerShipment)).From(2019, 12, 14).Through(2024, 2, 5);

    private static readonly MeasurementFact Mcpd = Trial.Measured("3-mcpd", Unit.MicrogramPerKilogram);
    private static readonly AmountFact DryMatter = Trial.Figure("dry-matter", Unit.Percent);

    // 20 ug/kg at 40 % dry matter is 50 ug/kg of dry matter.
    internal static readonly Requirement SoySauce = Trial.Rule(
        "EU-CONT-MCPD-SOY-SAUCE", Goods.FallUnder("2103", "2106"), Every.Lot(new Limit(Mcpd, Trial.Step(50, Unit.MicrogramPerKilogram)).KeptPer(DryMatter)));

    private static readonly EvidenceKind Report = Trial.Paper("saso-report");

    internal static readonly Requirement TextileShare = Trial.Rule(
        "SA-SASO-TEXTILE-TR", Goods.FallUnder("50-63", "9404") & Recipe.SumOf("cotton", "silk", "polyester").AtLeast(80), Holds.Valid(Report, Validity.MonthsFromIssue(12)));

    [Theory]
    [InlineData("raw-meat 3 %, rice 97 %", Outcome.NotApplicable)]
    [InlineData("raw-meat 3.1 %, rice 96.9 %", Outcome.NotMet)]
    [InlineData("cooked-meat 1.99 %, rice 98.01 %", Outcome.NotApplicable)]
    [InlineData("cooked-meat 2 %, rice 98 %", Outcome.NotMet)]
    [InlineData("meat-extract 20 %, tallow 10 %, rice 70 %", Outcome.NotApplicable)]
    [InlineData("meat-extract 20 %, tallow 10.1 %, rice 69.9 %", Outcome.NotMet)]
    [InlineData("rice 98.1 %, …", Outcome.NotApplicable)]
    [InlineData("rice 98 %, …", Outcome.Unknown)]
    [InlineData("raw-meat 3.1 %, …", Outcome.NotMet)]
    [InlineData("cooked-meat < 2 %, rice 98 %", Outcome.NotApplicable)]
    [InlineData("raw-meat > 3 %, rice 96 %", Outcome.NotMet)]
    [InlineData(null, Outcome.Unknown)]
    public void Little_meat_stays_outside_inspection(string? recipe, Outcome outcome) =>
        MeatInAmerica.Says(Trial.Of("190230").Saying(Recipe, recipe).Holding(Inspected, held: false).Shipped(), "US").Should().Be(outcome);

    [Theory]
    [InlineData("beef 1 %, chicken 1 %, flour 98 %", true, Outcome.Met)]
    [InlineData("beef 1 %, chicken 1 %, flour 98 %", false, Outcome.NotMet)]
    [InlineData("beef 1.1 %, chicken 1 %, flour 97.9 %", true, Outcome.NotMet)]
    [InlineData("flour 100 %", false, Outcome.NotApplicable)]
    [InlineData("flour 100 %, …", false, Outcome.NotApplicable)]
    [InlineData("beef 1 %, flour 98 %, …", true, Outcome.Met)]
    [InlineData("beef 1 %, flour 97.9 %, …", true, Outcome.Unknown)]
    public void Two_percent_of_meat_together_come_with_an_attestation(string recipe, bool attested, Outcome outcome) =>
        MeatInCanada.Says(Trial.Of("190230").Saying(Recipe, recipe).Holding(Attestation, attested), "CA").Should().Be(outcome);

    [Theory]
    [InlineData("nutmeg 20 %, pepper 80 %", "2019-12-14", Outcome.NotApplicable)]
    [InlineData("nutmeg 20.1 %, pepper 79.9 %", "2019-12-14", Outcome.NotMet)]
    [InlineData("nutmeg 12 %, peanut 8.1 %, pepper 79.9 %", "2024-02-05", Outcome.NotMet)]
    [InlineData("nutmeg 20.1 %, pepper 79.9 %", "2019-12-13", null)]
    [InlineData("nutmeg 20.1 %, pepper 79.9 %", "2024-02-06", null)]
    public void A_fifth_of_listed_foods_together_makes_a_mixture_listed(string recipe, string day, Outcome? outcome) =>
        Compound.Says(Trial.Of("091091").Saying(Recipe, recipe).Holding(Certificate, held: false).Shipped(), "EU", day).Should().Be(outcome);

    [Theory]
    [InlineData("20 ug/kg", "40 %", Outcome.Met)]
    [InlineData("20.1 ug/kg", "40 %", Outcome.NotMet)]
    [InlineData("15 ug/kg", "30 %", Outcome.Met)]
    [InlineData("15.1 ug/kg", "30 %", Outcome.NotMet)]
    [InlineData("15.1 ug/kg", "> 30 %", Outcome.Unknown)]
    [InlineData("15 ug/kg", "> 30 %", Outcome.Met)]
    [InlineData("15 ug/kg", "< 30 %", Outcome.NotMet)]
    [InlineData("< 15 ug/kg", "30 %", Outcome.Met)]
    [InlineData("> 15 ug/kg", "30 %", Outcome.NotMet)]
    [InlineData("20 ug/kg", null, Outcome.Unknown)]
    [InlineData("50 ug/kg", null, Outcome.Unknown)]
    [InlineData("50.1 ug/kg", null, Outcome.NotMet)]
    public void The_figure_for_soy_sauce_goes_by_its_dry_matter(string found, string? dry, Outcome outcome) =>
        SoySauce.Says(Trial.Of("210310").Saying(Mcpd, found).Saying(DryMatter, dry), "EU").Should().Be(outcome);

    [Theory]
    [InlineData("20 ug/kg", null, "dry-matter")]
    [InlineData(null, "40 %", "3-mcpd")]
    [InlineData(null, null, "3-mcpd dry-matter")]
    public void What_is_lacking_of_the_two_is_asked(string? found, string? dry, string asked) =>
        string.Join(' ', SoySauce.Finding(Trial.Of("210310").Saying(Mcpd, found).Saying(DryMatter, dry).Shipped(), "EU")!.Questions.Select(one => one.Id).Order())
            .Should().Be(asked);

    [Theory]
    [InlineData("cotton 60 %, polyester 20 %, wood 20 %", Outcome.NotMet)]
    [InlineData("cotton 60 %, polyester 19.9 %, wood 20.1 %", Outcome.NotApplicable)]
    [InlineData("wood 20.1 %, …", Outcome.NotApplicable)]
    [InlineData("wood 20 %, …", Outcome.Unknown)]
    public void Textile_is_what_holds_four_fifths_of_fibre(string recipe, Outcome outcome) =>
        TextileShare.Says(Trial.Of("630260").Saying(Recipe, recipe).Holding(Report, held: false), "SA").Should().Be(outcome);

    [Fact]
    public void A_sum_needs_its_names_each_once()
    {
        FluentActions.Invoking(() => Recipe.SumOf()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Recipe.SumOf("salt", "salt")).Should().Throw<ArgumentException>();
    }
}
