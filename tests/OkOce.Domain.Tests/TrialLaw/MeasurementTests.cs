using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Tests.TrialLaw;

[Shape("Several measurements together", "US-CPSC-STURDY-1261", "US-FDA-FCE-SID", "US-CPSC-1610", "CA-FDR-FOP", "US-APHIS-LACEY-DECL-7", "AU-FSC-HISTAMINE-FISH")]
public class MeasurementTests
{
    private static readonly AmountFact Height = Trial.Figure("height", Unit.Inch);
    private static readonly AmountFact Mass = Trial.Figure("mass", Unit.Pound);
    private static readonly AmountFact Room = Trial.Figure("enclosed-volume", Unit.CubicFoot);
    private static readonly YesNoFact ForClothes = Trial.YesNo("free-standing-for-clothes");
    private static readonly EvidenceKind TipOverTest = Trial.Paper("astm-f2057");

    internal static readonly Requirement Sturdy = Trial.Rule(
        "US-CPSC-STURDY-1261",
        Goods.FallUnder("940350", "940360") & ForClothes.Yes & Height.AtLeast(27) & Mass.AtLeast(30) & Room.AtLeast(3.2m),
        Holds.Valid(TipOverTest, Validity.NoExpiry)).From(2023, 9, 1);

    private static readonly AmountFact Ph = Trial.Figure("finished-ph", Unit.Acidity);
    private static readonly AmountFact WaterActivity = Trial.Figure("water-activity", Unit.WaterActivity);
    private static readonly YesNoFact Sealed = Trial.YesNo("sealed-and-shelf-stable");
    private static readonly YesNoFact Acidified = Trial.YesNo("acid-added");
    private static readonly EvidenceKind Process = Trial.Paper("fce-sid", Level.Facility);

    internal static readonly Requirement FiledProcess = Trial.Rule(
        "US-FDA-FCE-SID",
        Goods.FallUnder("1604-1605", "2001-2009", "2103-2104", "2106", "2202") & Sealed.Yes
            & WaterActivity.MoreThan(0.85m) & (Ph.MoreThan(4.6m) | Acidified.Yes),
        Every.Facility(Holds.Valid(Process, Validity.NoExpiry)));

    private static readonly AmountFact Weight = Trial.Figure("weight-of-cloth", Unit.GramPerSquareMetre);
    private static readonly ChoiceFact Surface = Trial.Choice("surface", Level.Product, "plain", "raised", "raised-base-burns");
    private static readonly SetFact Fibres = Trial.Set("fibres", "cotton", "silk", "rayon", "polyester", "nylon", "wool");
    private static readonly AmountFact Burn = Trial.Figure("flame-spread", Unit.Second, Level.Lot);

    internal static readonly Requirement Flammability = Trial.Rule(
        "US-CPSC-1610",
        Goods.FallUnder("50-55", "58", "60-62"),
        Every.Lot(Branch.On(Surface.Is("plain"), yes: Burn.AtLeast(3.5m), no: !Surface.Is("raised-base-burns") | Burn.AtLeast(4))))
        .From(2008, 9, 22)
        .Unless((Surface.Is("plain") & Weight.AtLeast(88.2m)) | !Fibres.HasAnyOf("cotton", "silk", "rayon"));

    private static readonly AmountFact Saturated = Trial.Figure("saturated-fat", Unit.PercentDailyValue);
    private static readonly AmountFact Sugars = Trial.Figure("sugars", Unit.PercentDailyValue);
    private static readonly AmountFact Sodium = Trial.Figure("sodium", Unit.PercentDailyValue);
    private static readonly AmountFact Reference = Trial.Figure("reference-amount", Unit.Gram);
    private static readonly YesNoFact Symbol = Trial.YesNo("symbol-on-front");
    private static readonly YesNoFact SugarSoldAsSuch = Trial.YesNo("sugar-sold-as-such");

    internal static readonly Requirement FrontOfPack = Trial.Rule(
        "CA-FDR-FOP",
        Goods.FallUnder("09", "16-22") & LabelFacts.RetailPacked.Yes
            & Branch.On(Reference.AtMost(30), yes: AnyReaches(10), no: AnyReaches(15)),
        Symbol.Yes).From(2026, 1, 1).Unless(SugarSoldAsSuch.Yes);

    private static readonly AmountFact PlantShare = Trial.Figure("plant-share", Unit.Percent);
    private static readonly AmountFact PlantWeight = Trial.Figure("plant-weight-of-entry-line", Unit.Kilogram, Level.Consignment);
    private static readonly EvidenceKind Declaration = Trial.Paper("ppq-505", Level.Consignment, HolderRole.Importer);

    internal static readonly Requirement Lacey = Trial.Rule(
        "US-APHIS-LACEY-DECL-7", Goods.FallUnder("45", "46", "9401-9403"), Holds.Valid(Declaration, Validity.PerShipment))
        .From(2024, 12, 1).Unless(PlantShare.AtMost(5) & PlantWeight.AtMost(2.9m));

    private static readonly FiguresFact Recipe = Trial.Recipe();
    private static readonly Limit Histamine = new(Trial.Measured("histamine", Unit.MilligramPerKilogram), Trial.Step(200, Unit.MilligramPerKilogram));

    internal static readonly Requirement AustralianHistamine = Trial.Rule(
        "AU-FSC-HISTAMINE-FISH", Goods.FallUnder("0302-0305", "1604") & Recipe.SumOf("tuna", "mackerel", "anchovy").MoreThan(30), Every.Lot(Histamine.Kept));

    [Theory]
    [InlineData("27 in", "30 lb", "3.2 ft3", Outcome.NotMet)]
    [InlineData("26.9 in", "30 lb", "3.2 ft3", Outcome.NotApplicable)]
    [InlineData("27 in", "29.9 lb", "3.2 ft3", Outcome.NotApplicable)]
    [InlineData("27 in", "30 lb", "3.19 ft3", Outcome.NotApplicable)]
    [InlineData("685.8 mm", "13.6077711 kg", "90.6139 l", Outcome.NotApplicable)]
    [InlineData("68.58 cm", "13.6077711 kg", "90.614 l", Outcome.NotMet)]
    [InlineData("< 27 in", "30 lb", "3.2 ft3", Outcome.NotApplicable)]
    [InlineData("> 27 in", "> 30 lb", "> 3.2 ft3", Outcome.NotMet)]
    [InlineData("27 in", "30 lb", null, Outcome.Unknown)]
    [InlineData("27 in", "30 lb", "< 3.3 ft3", Outcome.Unknown)]
    public void A_chest_of_drawers_is_bound_when_all_three_measures_reach_their_figure(string height, string mass, string? room, Outcome outcome) =>
        Sturdy.Says(
            Trial.Of("940350").Saying(ForClothes, true).Saying(Height, height).Saying(Mass, mass).Saying(Room, room).Holding(TipOverTest, held: false),
            "US").Should().Be(outcome);

    [Theory]
    [InlineData("4.6 pH", false, "0.86 aw", Outcome.NotApplicable)]
    [InlineData("4.61 pH", false, "0.86 aw", Outcome.NotMet)]
    [InlineData("4.61 pH", false, "0.85 aw", Outcome.NotApplicable)]
    [InlineData("4.2 pH", true, "0.86 aw", Outcome.NotMet)]
    [InlineData(null, false, "0.85 aw", Outcome.NotApplicable)]
    [InlineData(null, false, "0.86 aw", Outcome.Unknown)]
    public void Acidity_and_water_activity_together_ask_for_a_filed_process(string? ph, bool acidified, string activity, Outcome outcome) =>
        FiledProcess.Says(
            Trial.Of("210390").Saying(Sealed, true).Saying(Ph, ph).Saying(Acidified, acidified).Saying(WaterActivity, activity)
                .Processor().Holding(Process, held: false), "US")
            .Should().Be(outcome);

    [Theory]
    [InlineData("plain", "88.1 g/m2", "silk", "3.4 s", Outcome.NotMet)]
    [InlineData("plain", "88.1 g/m2", "silk", "3.5 s", Outcome.Met)]
    [InlineData("plain", "88.2 g/m2", "silk", "3.4 s", Outcome.Exempt)]
    [InlineData("plain", "88.1 g/m2", "polyester", "3.4 s", Outcome.Exempt)]
    [InlineData("raised-base-burns", "100 g/m2", "cotton", "3.9 s", Outcome.NotMet)]
    [InlineData("raised-base-burns", "100 g/m2", "cotton", "4 s", Outcome.Met)]
    [InlineData("plain|raised-base-burns", "80 g/m2", "cotton", "3.6 s", Outcome.Unknown)]
    public void Light_cloth_is_tested_and_heavy_plain_cloth_is_excused(string surface, string weight, string fibre, string burn, Outcome outcome) =>
        Flammability.Says(Trial.Of("621410").Saying(Surface, surface).Saying(Weight, weight).Saying(Fibres, fibre).Saying(Burn, burn), "US")
            .Should().Be(outcome);

    [Theory]
    [InlineData("50 g", "15 % DV", "2 % DV", Outcome.NotMet)]
    [InlineData("50 g", "14.9 % DV", "2 % DV", Outcome.NotApplicable)]
    [InlineData("50 g", "2 % DV", "15 % DV", Outcome.NotMet)]
    [InlineData("30 g", "10 % DV", "2 % DV", Outcome.NotMet)]
    [InlineData("30.1 g", "10 % DV", "2 % DV", Outcome.NotApplicable)]
    [InlineData(null, "15 % DV", "2 % DV", Outcome.NotMet)]
    [InlineData(null, "12 % DV", "2 % DV", Outcome.Unknown)]
    [InlineData(null, "9 % DV", "2 % DV", Outcome.NotApplicable)]
    public void The_threshold_of_a_nutrient_goes_by_the_size_of_a_serving(string? reference, string saturated, string sugars, Outcome outcome) =>
        FrontOfPack.Says(
            Trial.Of("190590").Saying(LabelFacts.RetailPacked, true).Saying(Reference, reference).Saying(Saturated, saturated).Saying(Sugars, sugars)
                .Saying(Sodium, "0 % DV").Saying(Symbol, false).Saying(SugarSoldAsSuch, false), "CA")
            .Should().Be(outcome);

    [Theory]
    [InlineData("5 %", "2.9 kg", Outcome.Exempt)]
    [InlineData("5.1 %", "2.9 kg", Outcome.NotMet)]
    [InlineData("5 %", "2.91 kg", Outcome.NotMet)]
    public void A_little_plant_in_a_light_line_needs_no_declaration(string share, string weight, Outcome outcome) =>
        Lacey.Says(Trial.Of("460219").Saying(PlantShare, share).Saying(PlantWeight, weight).Holding(Declaration, held: false), "US").Should().Be(outcome);

    [Theory]
    [InlineData("tuna 30 %, oil 70 %", "201 mg/kg", Outcome.NotApplicable)]
    [InlineData("tuna 20 %, anchovy 10.1 %, oil 69.9 %", "201 mg/kg", Outcome.NotMet)]
    [InlineData("tuna 20 %, anchovy 10.1 %, oil 69.9 %", "200 mg/kg", Outcome.Met)]
    public void Histamine_is_asked_of_food_with_more_than_300_grams_of_the_fish_in_a_kilogram(string recipe, string found, Outcome outcome) =>
        AustralianHistamine.Says(Trial.Of("160414").Saying(Recipe, recipe).Saying(Histamine.Of, found), "AU").Should().Be(outcome);

    private static Specification<Situation> AnyReaches(decimal percent) => Saturated.AtLeast(percent) | Sugars.AtLeast(percent) | Sodium.AtLeast(percent);
}
