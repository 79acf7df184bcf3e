using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Markets.EuropeanUnion;
using OkOce.Domain.Markets.Indonesia;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Tests.TrialLaw;

[Shape("New and existing products; made-on or imported-on date; sell-off", "EU-TIMBER-EUTR-TAIL")]
[Shape("The importer's attributes, and the HS code deciding the date", "EU-EUDR-DDS-SMALL", "EU-EUDR-WOOD", "EU-EUDR-WOOD-NEW-SMALL")]
[Shape("Law as believed on a day (two dates)", "EU-EUDR-DDS-LARGE", "EU-EUDR-DDS-SMALL")]
[Shape("HS includes and excludes below heading", "EU-EUDR-DDS-LARGE", "EU-OC-NUTMEG-CERT")]
[Shape("Required and later abolished", "ID-COFFEE-ETK")]
[Shape("Made and revoked before its day", "ID-SVLK-VLEGAL")]
public class DatedLawTests
{
    private static readonly EvidenceKind VLegal = Trial.Paper("v-legal-trial", Level.Consignment, HolderRole.Exporter);

    // Permendag 15/2020, promulgated ninety days before, would have dropped it from 27 May 2020; it was revoked on 11 May.
    internal static readonly Requirement Legal = Trial.Rule("ID-SVLK-VLEGAL", Goods.FallUnder("4407-4421", "9401-9403"), Holds.Valid(VLegal, Validity.PerShipment)) with
    {
        Force = Force.Home,
        Enactments =
        [
            new(Period.From(2016, 4, 15)) { Withdrawn = new(2020, 2, 27) },
            new(Period.From(2016, 4, 15).Through(2020, 5, 26)) { Announced = new(2020, 2, 27), Withdrawn = new(2020, 5, 11) },
            new(Period.From(2016, 4, 15)) { Announced = new(2020, 5, 11) },
        ],
    };

    // Adopted for 30 December 2024, put off on 23 December 2024 and on 23 December 2025; half a year later for the small.
    [Theory]
    [InlineData("LARGE", "2024-12-29", "2024-12-22", false)]
    [InlineData("LARGE", "2024-12-30", "2024-12-22", true)]
    [InlineData("LARGE", "2024-12-30", "2024-12-23", false)]
    [InlineData("LARGE", "2025-12-29", "2025-12-22", false)]
    [InlineData("LARGE", "2025-12-30", "2025-12-22", true)]
    [InlineData("LARGE", "2025-12-30", "2025-12-23", false)]
    [InlineData("LARGE", "2026-12-29", "2026-11-24", false)]
    [InlineData("LARGE", "2026-12-30", "2026-11-24", true)]
    [InlineData("SMALL", "2025-06-29", "2024-12-22", false)]
    [InlineData("SMALL", "2025-06-30", "2024-12-22", true)]
    [InlineData("SMALL", "2026-06-29", "2025-12-22", false)]
    [InlineData("SMALL", "2026-06-30", "2025-12-22", true)]
    [InlineData("SMALL", "2027-06-29", "2026-11-24", false)]
    [InlineData("SMALL", "2027-06-30", "2026-11-24", true)]
    public void Who_asks_as_of_then_is_answered_with_what_was_believed_then(string size, string day, string knownOn, bool inForce) =>
        (Markets.Law.Says("EU-EUDR-DDS-" + size, Trial.Of("090111"), "EU", day, knownOn) is not null).Should().Be(inForce);

    // The old annex decides: furniture has one day for all, seats gave the small half a year more.
    [Theory]
    [InlineData("EU-EUDR-WOOD", "940360", "small", "2026-12-29", null)]
    [InlineData("EU-EUDR-WOOD", "940360", "small", "2026-12-30", true)]
    [InlineData("EU-EUDR-WOOD-NEW-SMALL", "940161", "small", "2027-06-29", null)]
    [InlineData("EU-EUDR-WOOD-NEW-SMALL", "940161", "small", "2027-06-30", true)]
    [InlineData("EU-EUDR-WOOD-NEW-SMALL", "940161", "large", "2027-06-30", false)]
    [InlineData("EU-EUDR-DDS-SMALL", "090111", "small", "2027-06-29", null)]
    [InlineData("EU-EUDR-DDS-SMALL", "090111", "small", "2027-06-30", true)]
    [InlineData("EU-EUDR-DDS-SMALL", "090111", "medium", "2027-06-30", false)]
    public void Size_of_the_importer_and_code_of_the_goods_give_the_day(string id, string hs, string size, string day, bool? applies)
    {
        var dossier = Trial.Of(hs).Saying(PlaceFacts.ImporterSize, size).Saying(EuropeanTimberFacts.ImporterFounded, "2010")
            .Saying(EuropeanTimberFacts.ImporterIsPerson, false).Saying(EuropeanTimberFacts.HarvestedLast, "2026-06-01")
            .Saying(ProductFacts.Materials, "wood").Saying(EuropeanTimberFacts.RecoveredOnly, false);
        (Markets.Law.Says(id, dossier, "EU", day)?.Outcome is { } outcome ? outcome != Outcome.NotApplicable : (bool?)null).Should().Be(applies);
    }

    [Theory]
    [InlineData("2023-06-28", true)]
    [InlineData("2023-06-29", false)]
    public void Timber_from_before_the_day_stays_under_the_old_law(string harvested, bool applies) =>
        (Markets.Law.Says(
            "EU-TIMBER-EUTR-TAIL",
            Trial.Of("940360").Saying(EuropeanTimberFacts.HarvestedLast, harvested).Saying(ProductFacts.Materials, "wood").Saying(EuropeanTimberFacts.RecoveredOnly, false),
            "EU", "2027-01-15")!.Outcome != Outcome.NotApplicable).Should().Be(applies);

    [Theory]
    [InlineData("EU-EUDR-DDS-LARGE", "151311", false)]
    [InlineData("EU-EUDR-DDS-LARGE", "151319", false)]
    [InlineData("EU-EUDR-DDS-LARGE", "151321", true)]
    [InlineData("EU-EUDR-DDS-LARGE", "151329", true)]
    [InlineData("EU-OC-NUTMEG-CERT", "090811", true)]
    [InlineData("EU-OC-NUTMEG-CERT", "090821", false)]
    public void Coconut_oil_and_mace_are_out_and_palm_kernel_oil_and_nutmeg_in(string id, string hs, bool applies) =>
        (Markets.Law.Says(id, Markets.Law.Food("processed-food", hs), "EU", "2027-01-15")!.Outcome != Outcome.NotApplicable).Should().Be(applies);

    [Theory]
    [InlineData("2021-11-14", Outcome.NotMet)]
    [InlineData("2021-11-15", null)]
    public void The_coffee_licence_was_asked_to_its_last_day(string day, Outcome? outcome) =>
        (Markets.Law.Says("ID-COFFEE-ETK", Trial.Of("090111").Holding(IndonesiaPapers.CoffeeExporter, held: false), "US", day)?.Outcome).Should().Be(outcome);

    [Theory]
    [InlineData("2020-06-01", "2020-02-26", true)]
    [InlineData("2020-06-01", "2020-02-27", false)]
    [InlineData("2020-05-26", "2020-02-27", true)]
    [InlineData("2020-05-27", "2020-05-10", false)]
    [InlineData("2020-05-27", "2020-05-11", true)]
    [InlineData("2020-06-01", null, true)]
    public void A_repeal_that_was_itself_repealed_was_believed_for_ten_weeks(string day, string? knownOn, bool inForce) =>
        (Legal.Says(Trial.Of("940360"), "EU", day, knownOn) is not null).Should().Be(inForce);
}
