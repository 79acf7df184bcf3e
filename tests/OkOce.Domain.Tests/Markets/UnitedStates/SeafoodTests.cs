using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.UnitedStates;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.UnitedStates;

public class SeafoodTests
{
    private static readonly Dossier Shrimp = Law.Food("seafood", "030617");

    private static readonly EvidenceItem Certificate = new()
    {
        Kind = UnitedStatesPapers.CaesiumCertificate, Held = true, Holder = HolderRole.Exporter,
    };

    private static EvidenceItem Paper(EvidenceKind kind, bool held = true, string? expires = null) =>
        new() { Kind = kind, Held = held, Holder = kind.Holder, Expires = expires is null ? null : Law.Day(expires) };

    private static Dossier From(Dossier dossier, string province, string plant) =>
        (dossier with { Product = dossier.Product.With(ProductFacts.OriginProvince, new Choice(province)) })
            .WithFacility(FactSheet.Empty.With(PlaceFacts.FacilityProvince, new Choice(plant)));

    private static Outcome? Of(string requirement, Dossier dossier, string day = "2026-11-24") =>
        Law.Says(requirement, dossier, "US", day)?.Outcome;

    [Theory]
    [InlineData("ID-JI", "ID-JI", Outcome.NotMet)]
    [InlineData("ID-LA", "ID-SN", Outcome.NotMet)]
    [InlineData("ID-SN", "ID-BT", Outcome.NotMet)]
    [InlineData("ID-SN", "ID-NB", Outcome.NotApplicable)]
    public void Shrimp_raised_or_processed_in_Java_or_Lampung_needs_the_certificate(string origin, string plant, Outcome outcome) =>
        Of("US-FDA-IA9952-SHRIMP", From(Shrimp, origin, plant)
                .With(Paper(UnitedStatesPapers.CaesiumCertificate, held: false))
                .Shipped(FactSheet.Empty.With(ConsignmentFacts.LoadedOn, new DateOnly(2026, 11, 1))))
            .Should().Be(outcome);

    [Theory]
    [InlineData("2025-10-12", false, Outcome.Exempt)]
    [InlineData("2025-10-13", false, Outcome.NotMet)]
    [InlineData("2025-10-12", true, Outcome.NotMet)]
    public void Shrimp_under_way_before_13_October_2025_is_exempt_unless_the_firm_is_on_the_red_list(string loaded, bool listed, Outcome outcome) =>
        Of(
                "US-FDA-IA9952-SHRIMP",
                (From(Shrimp, "ID-JI", "ID-JI") with { Enterprise = FactSheet.Empty.With(UnitedStatesShipmentFacts.OnCaesiumRedList, listed) })
                    .With(Paper(UnitedStatesPapers.CaesiumCertificate, held: false))
                    .Shipped(FactSheet.Empty.With(ConsignmentFacts.LoadedOn, Law.Day(loaded))),
                "2025-11-10")
            .Should().Be(outcome);

    [Theory]
    [InlineData("2025-10-30", null)]
    [InlineData("2025-10-31", Outcome.Met)]
    public void The_certificate_is_asked_from_31_October_2025(string day, Outcome? outcome) =>
        Of("US-FDA-IA9952-SHRIMP", From(Shrimp, "ID-JI", "ID-JI").With(Certificate).Shipped(), day).Should().Be(outcome);

    [Theory]
    [InlineData("090700", Outcome.NotMet)]
    [InlineData("091099", Outcome.NotMet)]
    [InlineData("121190", Outcome.NotApplicable)]
    public void Every_spice_of_the_region_needs_it_and_a_low_figure_is_no_substitute(string hs, Outcome outcome) =>
        Of("US-FDA-IA9952-SPICES", From(Law.Food("spices", hs), "ID-JI", "ID-JI")
                .WithLot(Caesium(68m))
                .With(Paper(UnitedStatesPapers.CaesiumCertificate, held: false)).Shipped())
            .Should().Be(outcome);

    [Theory]
    [InlineData(1200, Outcome.Met)]
    [InlineData(1201, Outcome.NotMet)]
    public void More_than_1200_becquerel_bars_the_lot_whatever_papers_it_has(int figure, Outcome outcome) =>
        Of("US-FDA-CS137-LEVEL", From(Shrimp, "ID-JI", "ID-JI").With(Certificate).WithLot(Caesium(figure)).Shipped())
            .Should().Be(outcome);

    [Fact]
    public void Nobody_having_looked_up_the_red_list_is_unknown() => Of("US-FDA-IA9951-REDLIST", Shrimp).Should().Be(Outcome.Unknown);

    [Theory]
    [InlineData(true, Outcome.NotMet)]
    [InlineData(false, Outcome.Met)]
    public void A_firm_on_the_red_list_is_barred(bool listed, Outcome outcome) =>
        Of("US-FDA-IA9951-REDLIST", Shrimp with { Enterprise = FactSheet.Empty.With(UnitedStatesShipmentFacts.OnCaesiumRedList, listed) })
            .Should().Be(outcome);

    [Theory]
    [InlineData("processor", true, Outcome.Met)]
    [InlineData("processor", false, Outcome.NotMet)]
    [InlineData("harvest-vessel-only", false, Outcome.Met)]
    [InlineData("farm", false, Outcome.Met)]
    [InlineData("fishing-vessel", false, Outcome.NotMet)]
    public void A_place_works_by_a_hazard_plan_unless_it_only_raises_or_catches(string kind, bool held, Outcome outcome) =>
        Of("US-FDA-SEAFOOD-HACCP", Shrimp
                .WithFacility(FactSheet.Empty.With(PlaceFacts.FacilityKind, new Choice(kind)))
                .With(Paper(UnitedStatesPapers.SeafoodHaccpPlan, held), Paper(UnitedStatesPapers.SanitationRecords)))
            .Should().Be(outcome);

    [Theory]
    [InlineData(true, Outcome.NotMet)]
    [InlineData(false, Outcome.NotApplicable)]
    public void A_mixed_food_is_a_fishery_product_where_fish_characterises_it(bool characterises, Outcome outcome)
    {
        var sambal = Law.Food("processed-food", "210390");
        Of("US-FDA-SEAFOOD-HACCP-MIXED", (sambal with
            {
                Product = sambal.Product.With(ProductFacts.AnimalIngredients, Members.Exactly("fish"))
                    .With(UnitedStatesFoodFacts.FishIsCharacterising, characterises),
            })
                .WithFacility(FactSheet.Empty.With(PlaceFacts.FacilityKind, new Choice("processor")))
                .With(Paper(UnitedStatesPapers.SeafoodHaccpPlan, held: false)))
            .Should().Be(outcome);
    }

    [Theory]
    [InlineData("2026-11-24", Outcome.Met)]
    [InlineData("2026-11-23", Outcome.NotMet)]
    public void A_certificate_that_the_importer_relies_on_ends_on_its_printed_day(string expires, Outcome outcome) =>
        Of("US-FDA-SEAFOOD-IMPORTER-STEP", Shrimp.With(Paper(UnitedStatesPapers.SeafoodImporterStep, expires: expires)).Shipped())
            .Should().Be(outcome);

    [Theory]
    [InlineData("2026-12-31", Outcome.Met)]
    [InlineData("2026-11-23", Outcome.NotMet)]
    public void Monitoring_wants_the_harvest_data_and_the_importers_running_permit(string permitUntil, Outcome outcome) =>
        Of("US-NOAA-SIMP-SHRIMP", Shrimp.With(
                Paper(UnitedStatesTradePapers.HarvestData), Paper(UnitedStatesTradePapers.FisheriesTradePermit, expires: permitUntil)).Shipped())
            .Should().Be(outcome);

    [Theory]
    [InlineData("030617", null, Outcome.NotMet)]
    [InlineData("190590", true, Outcome.NotMet)]
    [InlineData("190590", false, Outcome.NotApplicable)]
    [InlineData("190590", null, Outcome.Unknown)]
    [InlineData("090111", null, Outcome.NotApplicable)]
    public void The_shrimp_declaration_goes_with_shrimp_and_with_what_contains_it(string hs, bool? contains, Outcome outcome)
    {
        var dossier = Law.Food("seafood", hs);
        dossier = contains is { } answer ? dossier with { Product = dossier.Product.With(UnitedStatesFoodFacts.ContainsShrimp, answer) } : dossier;
        Of("US-STATE-DS2031", dossier.With(Paper(UnitedStatesTradePapers.ShrimpDeclaration, held: false)).Shipped()).Should().Be(outcome);
    }

    [Theory]
    [InlineData("wild", Outcome.NotMet)]
    [InlineData("farmed", Outcome.NotApplicable)]
    [InlineData(null, Outcome.Unknown)]
    public void Wild_shrimp_is_not_admitted(string? origin, Outcome outcome) =>
        Of("US-STATE-609-WILD-SHRIMP", origin is null
                ? Shrimp
                : Shrimp with { Product = Shrimp.Product.With(ProductFacts.WildOrFarmed, new Choice(origin)) })
            .Should().Be(outcome);

    private static FactSheet Caesium(decimal figure) =>
        FactSheet.Empty.With(LaboratoryFacts.Caesium137, Measurement.Of(Amount.Of(figure, Unit.BecquerelPerKilogram)));
}
