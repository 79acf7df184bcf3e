using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.UnitedStates;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Tests.TrialLaw;

[Shape("Origin by island, province or named firm; per shipment; goods already moving exempt", "US-FDA-IA9952-SHRIMP", "US-FDA-IA9951-REDLIST")]
[Shape("Wild or farmed, gear, species", "US-STATE-609-WILD-SHRIMP", "US-NOAA-MMPA-COA", "JP-JFA-CATCH-CERTIFICATE", "EU-CONT-HG-FISH")]
[Shape("Origin not decided by the last step", "US-CBP-TEXTILE-ORIGIN")]
public class OriginTests
{
    private static readonly ChoiceFact Gear = Trial.Choice("gear", Level.Product, "pot", "gillnet", "trap", "handline");
    private static readonly EvidenceKind Admissibility = Trial.Paper("certificate-of-admissibility", Level.Consignment, HolderRole.Exporter);

    // Swimming crab caught by gillnet is barred, by pot it comes with the certificate.
    internal static readonly Requirement Crab = Trial.Rule(
        "US-NOAA-MMPA-COA",
        Goods.FallUnder("0306", "1605") & ProductFacts.WildOrFarmed.Is("wild") & ProductFacts.Species.Is("Portunus pelagicus"),
        !Gear.Is("gillnet") & Holds.Valid(Admissibility, Validity.PerShipment)).From(2026, 1, 1);

    private static readonly EvidenceKind CatchCertificate = Trial.Paper("shti-japan", Level.Consignment, HolderRole.Exporter);

    // Lemuru is Sardinella, and not the Sardinops of the law.
    internal static readonly Requirement CaughtForJapan = Trial.Rule(
        "JP-JFA-CATCH-CERTIFICATE",
        Goods.FallUnder("0301-0305", "0307", "1604", "1605")
            & ProductFacts.Species.Is("Cololabis saira", "Scomber japonicus", "Scomber australasicus", "Sardinops sagax", "Sepia pharaonis"),
        Holds.Valid(CatchCertificate, Validity.PerShipment)).From(2022, 12, 1);

    private static readonly ChoiceFact WovenIn = Trial.Choice("cloth-woven-in", Level.Lot);
    private static readonly ChoiceFact SewnIn = Trial.Choice("sewn-in", Level.Lot);
    private static readonly YesNoFact DyedAndPrinted = Trial.YesNo("dyed-and-printed", Level.Lot);
    private static readonly AmountFact Finishings = Trial.Figure("further-finishing-steps", Unit.Count, Level.Lot);
    private static readonly ChoiceFact Fibre = Trial.Choice("fibre", Level.Product, "cotton", "wool", "silk", "rayon");

    // Of goods said to be Indonesian: flat goods come from where the cloth was woven, clothing from where it was sewn.
    internal static readonly Requirement TextileOrigin = Trial.Rule(
        "US-CBP-TEXTILE-ORIGIN",
        Goods.FallUnder("50-63"),
        Every.Lot(Branch.On(Goods.FallUnder("6213", "6214", "6301-6304"), yes: WovenIn.Is("ID"), no: SewnIn.Is("ID"))))
        .Unless(Goods.FallUnder("6213", "6214", "6301-6304") & !Fibre.Is("cotton", "wool")
            & Every.Lot(DyedAndPrinted.Yes & Finishings.AtLeast(2)));

    [Theory]
    [InlineData("ID-JI", "ID-SN", "2025-10-13", Outcome.NotMet)]
    [InlineData("ID-SN", "ID-LA", "2025-10-13", Outcome.NotMet)]
    [InlineData("ID-SN", "ID-SN", "2025-10-13", Outcome.NotApplicable)]
    [InlineData("ID-JI", "ID-JI", "2025-10-12", Outcome.Exempt)]
    [InlineData("ID-JI", "ID-JI", "../2025-10-12", Outcome.Exempt)]
    [InlineData("ID-JI", "ID-JI", "2025-10-01/2025-10-12", Outcome.Exempt)]
    [InlineData("ID-JI", "ID-JI", "2025-10-01/2025-10-13", Outcome.Unknown)]
    [InlineData("ID-JI", "ID-JI", "2025", Outcome.Unknown)]
    [InlineData("ID-JI", "ID-JI", "2026", Outcome.NotMet)]
    public void Where_it_was_raised_and_when_it_left_decide(string origin, string plant, string loaded, Outcome outcome) => Markets.Law.Says(
            "US-FDA-IA9952-SHRIMP",
            Markets.Law.Food("seafood", "030617").Saying(ProductFacts.OriginProvince, origin).Saying(PlaceFacts.FacilityProvince, plant)
                .Saying(UnitedStatesShipmentFacts.OnCaesiumRedList, false).Saying(ConsignmentFacts.LoadedOn, loaded)
                .Holding(UnitedStatesPapers.CaesiumCertificate, held: false),
            "US", "2026-11-24")!
        .Outcome.Should().Be(outcome);

    [Theory]
    [InlineData(true, "2025-08-13", null)]
    [InlineData(true, "2025-08-14", Outcome.NotMet)]
    [InlineData(false, "2025-08-14", Outcome.Met)]
    [InlineData(null, "2025-08-14", Outcome.Unknown)]
    public void A_firm_named_on_a_list_is_a_fact_and_no_law(bool? named, string day, Outcome? outcome) => Markets.Law.Says(
            "US-FDA-IA9951-REDLIST", Markets.Law.Food("spices", "090710").Saying(UnitedStatesShipmentFacts.OnCaesiumRedList, named), "US", day)?
        .Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("wild", "2020-04-29", null)]
    [InlineData("wild", "2020-04-30", Outcome.NotMet)]
    [InlineData("farmed", "2020-04-30", Outcome.NotApplicable)]
    [InlineData("wild|farmed", "2020-04-30", Outcome.Unknown)]
    public void Wild_shrimp_is_barred_and_farmed_is_not(string origin, string day, Outcome? outcome) => Markets.Law.Says(
            "US-STATE-609-WILD-SHRIMP", Markets.Law.Food("seafood", "030617").Saying(ProductFacts.WildOrFarmed, origin), "US", day)?
        .Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("pot", true, Outcome.Met)]
    [InlineData("pot", false, Outcome.NotMet)]
    [InlineData("gillnet", true, Outcome.NotMet)]
    [InlineData("pot|trap", true, Outcome.Met)]
    [InlineData("pot|gillnet", true, Outcome.Unknown)]
    [InlineData(null, true, Outcome.Unknown)]
    public void The_gear_decides_whether_crab_may_come(string? gear, bool certified, Outcome outcome) =>
        Crab.Says(
            Trial.Of("160510").Saying(ProductFacts.WildOrFarmed, "wild").Saying(ProductFacts.Species, "Portunus pelagicus").Saying(Gear, gear)
                .Holding(Admissibility, held: certified).Shipped(), "US")
            .Should().Be(outcome);

    [Theory]
    [InlineData("Scomber japonicus", "2022-11-30", null)]
    [InlineData("Scomber japonicus", "2022-12-01", Outcome.NotMet)]
    [InlineData("Sardinella lemuru", "2022-12-01", Outcome.NotApplicable)]
    public void The_species_by_its_scientific_name_decides(string species, string day, Outcome? outcome) =>
        CaughtForJapan.Says(Trial.Of("160415").Saying(ProductFacts.Species, species).Holding(CatchCertificate, held: false).Shipped(), "JP", day)
            .Should().Be(outcome);

    // 0.8 mg/kg is over the figure of any group but the predators'; 1.1 is over that of all, whatever the group.
    [Theory]
    [InlineData("Thunnus albacares", "1 mg/kg", Outcome.Met)]
    [InlineData("Thunnus albacares", "1.1 mg/kg", Outcome.NotMet)]
    [InlineData("Auxis thazard", "0.5 mg/kg", Outcome.Met)]
    [InlineData("Auxis thazard", "0.51 mg/kg", Outcome.NotMet)]
    [InlineData("Scomber japonicus", "0.3 mg/kg", Outcome.Met)]
    [InlineData("Scomber japonicus", "0.31 mg/kg", Outcome.NotMet)]
    [InlineData(null, "0.8 mg/kg", Outcome.Unknown)]
    [InlineData(null, "1.1 mg/kg", Outcome.NotMet)]
    [InlineData(null, "0.3 mg/kg", Outcome.Met)]
    public void Mercury_goes_by_species_and_is_known_where_every_group_says_the_same(string? species, string found, Outcome outcome) => Markets.Law.Says(
            "EU-CONT-HG-FISH", Markets.Law.Food("seafood", "030487").Saying(ProductFacts.Species, species).Saying(LaboratoryFacts.Mercury, found), "EU", "2026-11-24")!
        .Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("621410", "CN", "ID", "silk", false, "0 pcs", Outcome.NotMet)]
    [InlineData("621410", "ID", "CN", "silk", false, "0 pcs", Outcome.Met)]
    [InlineData("620630", "CN", "ID", "silk", false, "0 pcs", Outcome.Met)]
    [InlineData("620630", "ID", "CN", "silk", false, "0 pcs", Outcome.NotMet)]
    [InlineData("621410", "CN", "ID", "silk", true, "2 pcs", Outcome.Exempt)]
    [InlineData("621410", "CN", "ID", "silk", true, "1 pcs", Outcome.NotMet)]
    [InlineData("621410", "CN", "ID", "cotton", true, "2 pcs", Outcome.NotMet)]
    public void Batik_on_imported_cloth_is_of_the_country_of_the_cloth(
        string hs, string woven, string sewn, string fibre, bool dyedAndPrinted, string steps, Outcome outcome) =>
        TextileOrigin.Says(
            Trial.Of(hs).Saying(WovenIn, woven).Saying(SewnIn, sewn).Saying(Fibre, fibre).Saying(DyedAndPrinted, dyedAndPrinted).Saying(Finishings, steps), "US")
            .Should().Be(outcome);
}
