using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.UnitedStates;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Tests.Markets.UnitedStates;

public class WoodTests
{
    private static readonly Dossier Chair = Goods("furniture-and-wood", "940169");

    private static readonly EvidenceItem NoDeclaration = new()
    {
        Kind = UnitedStatesTradePapers.LaceyDeclaration, Held = false, Holder = HolderRole.Importer,
    };

    private static Dossier Goods(string sector, string hs) => new() { Sector = Sector.Parse(sector), Hs = HsCode.Parse(hs) };

    private static Outcome? Of(string requirement, Dossier dossier, string day = "2026-11-24") =>
        Law.Says(requirement, dossier, "US", day)?.Outcome;

    private static FactSheet Entry(bool? onSchedule, string type = "formal")
    {
        var sheet = FactSheet.Empty.With(UnitedStatesShipmentFacts.EntryType, new Choice(type))
            .With(UnitedStatesWoodFacts.PlantWeight, Amount.Of(400m, Unit.Kilogram));
        return onSchedule is { } answer ? sheet.With(UnitedStatesWoodFacts.OnLaceySchedule, answer) : sheet;
    }

    private static Dossier Wild(Dossier dossier) => dossier with
    {
        Product = dossier.Product.With(UnitedStatesWoodFacts.CultivatedCrop, false).With(UnitedStatesWoodFacts.CitesListed, false),
    };

    [Theory]
    [InlineData(true, Outcome.Met)]
    [InlineData(false, Outcome.NotMet)]
    [InlineData(null, Outcome.Unknown)]
    public void A_lot_is_judged_by_whether_its_wood_was_taken_lawfully(bool? legal, Outcome outcome) =>
        Of("US-APHIS-LACEY-LEGALITY", Wild(Chair)
                .With(new EvidenceItem { Kind = IndonesianPapers.TimberLegalityCertificate, Held = false })
                .WithLot(legal is { } answer ? FactSheet.Empty.With(UnitedStatesWoodFacts.HarvestLegal, answer) : FactSheet.Empty).Shipped())
            .Should().Be(outcome);

    [Theory]
    [InlineData(null, Outcome.Unknown)]
    [InlineData(false, Outcome.NotMet)]
    [InlineData(true, Outcome.Met)]
    public void A_running_timber_certificate_does_not_make_lawful_what_is_known_to_be_unlawful(bool? legal, Outcome outcome) =>
        Of("US-APHIS-LACEY-LEGALITY", Wild(Chair)
                .With(new EvidenceItem
                {
                    Kind = IndonesianPapers.TimberLegalityCertificate, Held = true, Holder = HolderRole.Exporter, Expires = Law.Day("2027-11-24"),
                })
                .WithLot(legal is { } answer ? FactSheet.Empty.With(UnitedStatesWoodFacts.HarvestLegal, answer) : FactSheet.Empty).Shipped())
            .Should().Be(outcome);

    [Theory]
    [InlineData("940179", "metal", Outcome.NotApplicable)]
    [InlineData("940179", "rattan", Outcome.NotMet)]
    [InlineData("940179", null, Outcome.Unknown)]
    [InlineData("420221", "leather", Outcome.NotApplicable)]
    [InlineData("940169", "metal", Outcome.NotMet)]
    public void A_heading_that_holds_wood_and_steel_is_asked_for_plants_only_where_they_are_in_it(string hs, string? material, Outcome outcome)
    {
        var goods = Wild(Goods("furniture-and-wood", hs));
        goods = material is null ? goods : goods with { Product = goods.Product.With(ProductFacts.Materials, Members.Exactly(material)) };
        Of("US-APHIS-LACEY-LEGALITY", goods.WithLot(FactSheet.Empty.With(UnitedStatesWoodFacts.HarvestLegal, false)).Shipped()).Should().Be(outcome);
    }

    [Theory]
    [InlineData("leather", Outcome.NotApplicable)]
    [InlineData("wood", Outcome.NotMet)]
    public void Leather_shoes_need_no_plant_declaration_and_wooden_ones_do(string material, Outcome outcome)
    {
        var shoes = Wild(Goods("leather-and-footwear", "640359"));
        shoes = shoes with
        {
            Product = shoes.Product.With(ProductFacts.Materials, Members.Exactly(material))
                .With(UnitedStatesWoodFacts.PlantShare, Measurement.Of(Amount.Of(90m, Unit.Percent))),
        };
        Of("US-APHIS-LACEY-DECL-7", shoes.With(NoDeclaration).Shipped(Entry(true))).Should().Be(outcome);
    }

    [Theory]
    [InlineData(false, Outcome.Exempt)]
    [InlineData(true, Outcome.NotMet)]
    public void A_common_crop_is_exempt_unless_CITES_lists_it(bool listed, Outcome outcome)
    {
        var basket = Goods("handicraft", "460219");
        basket = basket with
        {
            Product = basket.Product.With(UnitedStatesWoodFacts.CultivatedCrop, true).With(UnitedStatesWoodFacts.CitesListed, listed),
        };
        Of("US-APHIS-LACEY-LEGALITY", basket
                .With(new EvidenceItem { Kind = IndonesianPapers.TimberLegalityCertificate, Held = false })
                .WithLot(FactSheet.Empty.With(UnitedStatesWoodFacts.HarvestLegal, false)))
            .Should().Be(outcome);
    }

    [Theory]
    [InlineData("formal", Outcome.NotMet)]
    [InlineData("informal", Outcome.Exempt)]
    public void A_formal_entry_of_wooden_seats_is_declared_before_and_after_phase_seven(string type, Outcome outcome)
    {
        var shipped = Wild(Chair).With(NoDeclaration).Shipped(Entry(null, type));
        Of("US-APHIS-LACEY-DECL-PRE7", shipped, "2019-01-01").Should().Be(outcome);
        Of("US-APHIS-LACEY-DECL-PRE7", shipped, "2026-11-24").Should().Be(outcome);
    }

    [Theory]
    [InlineData("2020-03-31", 5, 2.9, Outcome.NotMet)]
    [InlineData("2020-04-01", 5, 2.9, Outcome.Exempt)]
    [InlineData("2020-04-01", 6, 2.9, Outcome.NotMet)]
    [InlineData("2020-04-01", 5, 3, Outcome.NotMet)]
    public void A_small_share_of_plant_is_exempt_from_April_2020(string day, double share, double kilograms, Outcome outcome)
    {
        var seat = Wild(Chair);
        seat = seat with { Product = seat.Product.With(UnitedStatesWoodFacts.PlantShare, Measurement.Of(Amount.Of((decimal)share, Unit.Percent))) };
        Of("US-APHIS-LACEY-DECL-PRE7", seat.With(NoDeclaration)
                .Shipped(Entry(null).With(UnitedStatesWoodFacts.PlantWeight, Amount.Of((decimal)kilograms, Unit.Kilogram))), day)
            .Should().Be(outcome);
    }

    [Theory]
    [InlineData("2024-11-30", true, null)]
    [InlineData("2024-12-01", true, Outcome.NotMet)]
    [InlineData("2024-12-01", false, Outcome.NotApplicable)]
    [InlineData("2024-12-01", null, Outcome.Unknown)]
    public void Phase_seven_reaches_furniture_whose_line_the_importer_finds_on_the_schedule(string day, bool? onSchedule, Outcome? outcome)
    {
        var part = Wild(Goods("furniture-and-wood", "940391"));
        part = part with { Product = part.Product.With(UnitedStatesWoodFacts.PlantShare, Measurement.Of(Amount.Of(90m, Unit.Percent))) };
        Of("US-APHIS-LACEY-DECL-7", part.With(NoDeclaration).Shipped(Entry(onSchedule)), day).Should().Be(outcome);
    }

    [Theory]
    [InlineData("2021-09-30", null)]
    [InlineData("2021-10-01", Outcome.NotApplicable)]
    public void Phase_six_begins_in_October_2021(string day, Outcome? outcome) =>
        Of("US-APHIS-LACEY-DECL-6", Chair, day).Should().Be(outcome);

    [Theory]
    [InlineData("solid", false, false, Outcome.NotMet)]
    [InlineData("solid", false, true, Outcome.Met)]
    [InlineData("solid", true, false, Outcome.Exempt)]
    [InlineData("manufactured-only", false, false, Outcome.Exempt)]
    public void Solid_wood_packaging_of_6_mm_or_more_is_stamped(string kind, bool thin, bool stamped, Outcome outcome) =>
        Of("US-APHIS-ISPM15", Chair.Shipped(FactSheet.Empty
                .With(ConsignmentFacts.WoodPackaging, true).With(ConsignmentFacts.Ispm15Mark, stamped)
                .With(UnitedStatesShipmentFacts.WoodPackagingKind, new Choice(kind)).With(UnitedStatesShipmentFacts.WoodPackagingThin, thin)))
            .Should().Be(outcome);

    [Fact]
    public void Packaging_is_a_question_for_the_shipment() => Of("US-APHIS-ISPM15", Chair).Should().Be(Outcome.DueAtShipment);

    [Theory]
    [InlineData("none", true, Outcome.NotMet)]
    [InlineData("on-j-list", true, Outcome.Exempt)]
    [InlineData("on-j-list", false, Outcome.NotMet)]
    [InlineData("cannot-be-marked", false, Outcome.NotMet)]
    [InlineData("crude-material", false, Outcome.Exempt)]
    [InlineData("sold-in-its-pack", true, Outcome.Exempt)]
    [InlineData("sold-in-its-pack", false, Outcome.NotMet)]
    public void What_cannot_carry_the_mark_carries_it_on_its_pack(string exception, bool packMarked, Outcome outcome) =>
        Of("US-CBP-ORIGIN-MARK", Chair with
            {
                Product = FactSheet.Empty.With(UnitedStatesMarkingFacts.OriginMarked, false)
                    .With(UnitedStatesMarkingFacts.MarkingException, new Choice(exception)).With(UnitedStatesMarkingFacts.ContainerMarked, packMarked),
            })
            .Should().Be(outcome);

    [Fact]
    public void A_marked_article_meets_the_law() =>
        Of("US-CBP-ORIGIN-MARK", Chair with { Product = FactSheet.Empty.With(UnitedStatesMarkingFacts.OriginMarked, true) }).Should().Be(Outcome.Met);
}
