using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Tests.TrialLaw;

[Shape("Chains of papers", "ID-KKP-SKP", "ID-KKP-HACCP", "ID-NKV", "ID-BARANTIN-ANIMAL-HC", "KR-MFDS-FACILITY-PROOF")]
[Shape("A paper of the wrong type", "ID-SPP-IRT-EXCLUDED", "ID-BPOM-JAMU-UMOT")]
[Shape("Nobody can fix it", "EU-NOVEL-TELANG")]
[Shape("Advice, not law", "EU-FOOD-ACRYLAMIDE")]
[Shape("Binds at home, not at the border", "ID-HALAL-FOOD-MICRO-SMALL")]
[Shape("Who fixes is not who holds", "AU-AICIS-REGISTRATION", "AU-TGA-BOUNDARY")]
public class PaperTests
{
    private static readonly EvidenceKind Nkv = Trial.Paper("nkv", Level.Facility);
    private static readonly EvidenceKind AnimalHealth = Trial.Paper("animal-health", Level.Consignment, HolderRole.Exporter);

    internal static readonly Requirement VeterinaryNumber = Trial.Rule("ID-NKV", Goods.FallUnder("02", "04", "1601-1602"), Every.Facility(Holds.Valid(Nkv, Validity.MonthsFromIssue(60))))
        with { Force = Force.Home };

    // The certificate of the shipment rests on the number of the place.
    internal static readonly Requirement AnimalCertificate = Trial.Rule(
        "ID-BARANTIN-ANIMAL-HC", VeterinaryNumber.Scope, VeterinaryNumber.Test & Holds.Valid(AnimalHealth, Validity.PerShipment)) with { Force = Force.Home };

    private static readonly EvidenceKind KoreanRegistration = Trial.Paper("mfds-facility", Level.Facility);
    private static readonly EvidenceKind HomeProof = Trial.Paper("home-approval-translated", Level.Facility);
    private static readonly DayFact Completed = Trial.Day("mfds-completed-on", Level.Facility);

    // Registrations completed before the day need no proof until they are renewed.
    internal static readonly Requirement KoreanProof = Trial.Rule(
        "KR-MFDS-FACILITY-PROOF", Goods.FallUnder("0303-0308", "0901-0910", "16-22"),
        Every.Facility(Holds.Valid(KoreanRegistration, Validity.PrintedExpiry) & (Completed.Before(new(2022, 7, 1)) | Holds.Valid(HomeProof, Validity.NoExpiry)))).From(2022, 7, 1);

    private static readonly ChoiceFact Licence = Trial.Choice("licence-of-jamu-maker", Level.Facility, "umot", "ukot", "iot");
    private static readonly ChoiceFact Form = Trial.Choice("form-of-jamu", Level.Product, "cut-simplicia", "external-liquid", "parem", "capsule", "tablet");

    internal static readonly Requirement JamuForms = Trial.Rule(
        "ID-BPOM-JAMU-UMOT", Goods.FallUnder("1211", "3004", "2106"),
        Every.Facility(!Licence.Is("umot") | Form.Is("cut-simplicia", "external-liquid", "parem"))) with { Force = Force.Home };

    private static readonly MeasurementFact Acrylamide = Trial.Measured("acrylamide", Unit.MicrogramPerKilogram);

    internal static readonly Requirement Benchmark = Trial.Rule("EU-FOOD-ACRYLAMIDE", Goods.FallUnder("0901"), Every.Lot(new Limit(Acrylamide, Trial.Step(400, Unit.MicrogramPerKilogram)).Kept))
        .From(2018, 4, 11) with { Force = Force.Advice };

    private static readonly EvidenceKind Aicis = Trial.Paper("aicis", Level.Importer, HolderRole.Importer);

    // The importer registers for a year that ends in August; the maker gives it the list of ingredients.
    internal static readonly Requirement Introducer = Trial.Rule("AU-AICIS-REGISTRATION", Goods.FallUnder("3301-3307", "3401"), Holds.Valid(Aicis, Validity.EndOfYear(8)))
        .From(2020, 7, 1) with { Level = Level.Importer, Remedy = new(LocalizedText.Same("give the importer the ingredients"), Actor.Maker) };

    private static readonly ChoiceFact Dose = Trial.Choice("dose-form", Level.Product, "cream", "capsule", "drink");
    private static readonly EvidenceKind Listed = Trial.Paper("artg-listing", Level.Product, HolderRole.Importer);

    internal static readonly Requirement Therapeutic = Trial.Rule(
        "AU-TGA-BOUNDARY", Goods.FallUnder("3304", "3307", "2106", "3004", "2101") & (LabelFacts.Claims.Has("medicinal") | Dose.Is("capsule")), Holds.Valid(Listed, Validity.PrintedExpiry));

    [Theory]
    [InlineData(true, true, Outcome.Met, Outcome.Met)]
    [InlineData(false, true, Outcome.NotMet, Outcome.NotMet)]
    [InlineData(true, false, Outcome.Met, Outcome.NotMet)]
    public void A_certificate_falls_with_the_number_it_rests_on(bool numbered, bool certified, Outcome number, Outcome certificate)
    {
        var rendang = Trial.Of("160250").Processor().Holding(Nkv, numbered, issued: "2024-01-01").Holding(AnimalHealth, certified).Shipped();
        VeterinaryNumber.Says(rendang, "SG").Should().Be(number);
        AnimalCertificate.Says(rendang, "SG").Should().Be(certificate);
    }

    [Theory]
    [InlineData("2028-12-31", Outcome.Met)]
    [InlineData("2029-01-01", Outcome.Met)]
    [InlineData("2029-01-02", Outcome.NotMet)]
    public void And_ends_with_it(string day, Outcome outcome) =>
        AnimalCertificate.Says(Trial.Of("160250").Processor().Holding(Nkv, issued: "2024-01-01").Holding(AnimalHealth).Shipped(), "SG", day).Should().Be(outcome);

    [Theory]
    [InlineData(true, true, Outcome.Met)]
    [InlineData(true, false, Outcome.NotMet)]
    [InlineData(false, true, Outcome.NotMet)]
    public void The_fish_plants_hazard_paper_rests_on_its_processing_paper(bool processing, bool hazards, Outcome outcome)
    {
        var plant = Markets.Law.Food("seafood", "030617").Saying(ProductFacts.Processing, "frozen").Processor()
            .Holding(IndonesianPapers.FishProcessingCertificate, processing, issued: "2026-01-01", expires: "2027-12-31")
            .Holding(IndonesianPapers.FishHaccpCertificate, hazards, issued: "2026-01-01", expires: "2027-12-31");
        Outcome?[] both = [Markets.Law.Says("ID-KKP-SKP", plant, "US", "2026-11-24")?.Outcome, Markets.Law.Says("ID-KKP-HACCP", plant, "US", "2026-11-24")?.Outcome];
        (both.Contains(Outcome.NotMet) ? Outcome.NotMet : Outcome.Met).Should().Be(outcome);
    }

    [Theory]
    [InlineData("2022-06-30", false, Outcome.Met)]
    [InlineData("2022-07-01", false, Outcome.NotMet)]
    [InlineData("2022-07-01", true, Outcome.Met)]
    [InlineData("2022", false, Outcome.Unknown)]
    [InlineData("2021", false, Outcome.Met)]
    public void An_older_registration_needs_no_proof_from_home_yet(string completed, bool proven, Outcome outcome) =>
        KoreanProof.Says(
            Trial.Of("090111").Saying(Completed, completed).Holding(KoreanRegistration, expires: "2027-12-31").Holding(HomeProof, proven), "KR")
            .Should().Be(outcome);

    [Theory]
    [InlineData("umot", "capsule", Outcome.NotMet)]
    [InlineData("umot", "parem", Outcome.Met)]
    [InlineData("ukot", "capsule", Outcome.Met)]
    [InlineData("umot|ukot", "capsule", Outcome.Unknown)]
    public void A_licence_of_the_wrong_kind_covers_no_capsules(string licence, string form, Outcome outcome) =>
        JamuForms.Says(Trial.Of("300490").Saying(Licence, licence).Saying(Form, form), "MY").Should().Be(outcome);

    // A home permit (SPP-IRT) held for what it does not cover changes nothing: the other licence is asked.
    [Fact]
    public void A_paper_of_another_kind_is_no_answer()
    {
        var wrong = Trial.Paper("spp-irt");
        var right = Trial.Paper("bpom-md-trial");
        var rule = Trial.Rule("ID-SPP-IRT-TRIAL", Goods.FallUnder("16", "20"), Holds.Valid(right, Validity.PrintedExpiry));
        rule.Says(Trial.Of("160414").Holding(wrong), "US").Should().Be(Outcome.Unknown);
        rule.Says(Trial.Of("160414").Holding(wrong).Holding(right, held: false), "US").Should().Be(Outcome.NotMet);
        StandardRulebook.Rulebook.Find(new("ID-SPP-IRT-EXCLUDED")).Should().NotBeNull();
    }

    [Fact]
    public void Nobody_can_make_a_forbidden_flower_allowed()
    {
        var rule = StandardRulebook.Rulebook.Find(new("EU-NOVEL-TELANG"))!;
        rule.Remedy.Actor.Should().Be(Actor.Nobody);
        var tea = Markets.Law.Food("coffee-tea-cocoa", "090220").Saying(OkOce.Domain.Markets.EuropeanUnion.EuropeanFoodFacts.ButterflyPea, true)
            .Holding(OkOce.Domain.Markets.EuropeanUnion.EuropeanFoodPapers.NovelFoodAuthorisation, held: false);
        Markets.Law.Says("EU-NOVEL-TELANG", tea, "EU", "2026-11-24")!.Outcome.Should().Be(Outcome.NotMet);
        Markets.Law.Says("EU-NOVEL-TELANG", tea.Saying(OkOce.Domain.Markets.EuropeanUnion.EuropeanFoodFacts.ButterflyPea, false), "EU", "2026-11-24")!
            .Outcome.Should().Be(Outcome.NotApplicable);
    }

    [Theory]
    [InlineData("400 ug/kg", Outcome.Met)]
    [InlineData("401 ug/kg", Outcome.NotMet)]
    public void A_benchmark_is_told_and_stops_nothing(string found, Outcome outcome)
    {
        var coffee = Trial.Of("090121").Saying(Acrylamide, found).Shipped();
        Benchmark.Says(coffee, "EU").Should().Be(outcome);
        new Assessor(new("trial", [Benchmark], [])).Assess(coffee, Destination.Of(Market.EuropeanUnion), AsOf.On(new(2026, 11, 24))).Blockers.Should().BeEmpty();
    }

    // What is made only for export is not bound by the law for sale at home, so it stops nothing at a border.
    [Theory]
    [InlineData("2026-10-17", null)]
    [InlineData("2026-10-18", true)]
    public void Halal_at_home_binds_from_its_day_and_only_at_home(string day, bool? inForce)
    {
        var rule = StandardRulebook.Rulebook.Find(new("ID-HALAL-FOOD-MICRO-SMALL"))!;
        rule.Force.Should().NotBe(Force.Border);
        VeterinaryNumber.Force.Should().Be(Force.Home);
        (rule.IsInForce(AsOf.On(Markets.Law.Day(day))) ? true : (bool?)null).Should().Be(inForce);
    }

    [Theory]
    [InlineData("2026-08-31", "2026-08-31", Outcome.Met)]
    [InlineData("2026-08-31", "2026-09-01", Outcome.NotMet)]
    [InlineData("2026-09-01", "2027-08-31", Outcome.Met)]
    [InlineData("2026-09-01", "2027-09-01", Outcome.NotMet)]
    public void The_importer_holds_what_the_maker_must_make_possible(string registered, string day, Outcome outcome)
    {
        Introducer.Says(Trial.Of("330499").Holding(Aicis, issued: registered).Shipped(), "AU", day).Should().Be(outcome);
        (Introducer.Level, Introducer.Remedy.Actor).Should().Be((Level.Importer, Actor.Maker));
    }

    [Theory]
    [InlineData("", "capsule", Outcome.NotMet)]
    [InlineData("medicinal", "cream", Outcome.NotMet)]
    [InlineData("", "cream", Outcome.NotApplicable)]
    [InlineData("…", "capsule", Outcome.NotMet)]
    [InlineData("…", "cream", Outcome.Unknown)]
    public void A_claim_or_a_dose_makes_a_medicine_whose_listing_another_holds(string claims, string dose, Outcome outcome) =>
        Therapeutic.Says(Trial.Of("210690").Saying(LabelFacts.Claims, claims).Saying(Dose, dose).Holding(Listed, held: false).Shipped(), "AU").Should().Be(outcome);
}
