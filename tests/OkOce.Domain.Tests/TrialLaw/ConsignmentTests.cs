using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Tests.TrialLaw;

[Shape("Weight or value per consignment, sender, route", "US-CITES-DALBERGIA-2019", "EU-GSP-REX", "AE-MOFA-INVOICE-ATTESTATION", "AU-ILLEGAL-LOGGING-2024", "ID-DJBC-PARCEL-PMK4", "ID-DHE-SDA-2025")]
public class ConsignmentTests
{
    private static readonly AmountFact ListedWood = Trial.Figure("listed-wood", Unit.Kilogram, Level.Lot);
    private static readonly EvidenceKind Permit = Trial.Paper("cites-permit", Level.Consignment, HolderRole.Exporter);

    // Ten kilograms of listed wood in the whole shipment, however many lots it is in.
    internal static readonly Requirement Rosewood = Trial.Rule(
        "US-CITES-DALBERGIA-2019", Goods.FallUnder("4407-4421", "9201-9209", "9401-9403"), Holds.Valid(Permit, Validity.MonthsFromIssue(6)))
        .From(2019, 11, 26).Unless(ProductFacts.Processing.Is("finished-article") & ListedWood.OverAllLots.AtMost(10));

    private static readonly AmountFact Euros = Trial.Figure("originating-goods", Unit.Euro, Level.Consignment);
    private static readonly YesNoFact Claimed = Trial.YesNo("preference-claimed", Level.Consignment);
    private static readonly EvidenceKind Rex = Trial.Paper("rex", Level.Enterprise, HolderRole.Exporter);

    internal static readonly Requirement Preference = Trial.Rule(
        "EU-GSP-REX", Goods.FallUnder("01-97") & Claimed.Yes & Euros.MoreThan(6_000), Holds.Valid(Rex, Validity.NoExpiry)).From(2020, 1, 1).Through(2026, 12, 31);

    private static readonly AmountFact Invoice = Trial.Figure("invoice", Unit.Dirham, Level.Consignment);
    private static readonly YesNoFact ToConsumer = Trial.YesNo("sold-to-a-consumer", Level.Offer);
    private static readonly EvidenceKind Attested = Trial.Paper("attested-invoice", Level.Consignment, HolderRole.Importer);

    internal static readonly Requirement Invoiced = Trial.Rule(
        "AE-MOFA-INVOICE-ATTESTATION", Goods.FallUnder("01-97") & Invoice.AtLeast(10_000), Holds.Valid(Attested, Validity.PerShipment)).From(2023, 2, 1).Unless(ToConsumer.Yes);

    private static readonly AmountFact Timber = Trial.Figure("regulated-timber", Unit.AustralianDollar, Level.Consignment);
    private static readonly EvidenceKind Diligence = Trial.Paper("due-diligence", Level.Importer, HolderRole.Importer);

    internal static readonly Requirement Logging = Trial.Rule(
        "AU-ILLEGAL-LOGGING-2024", Goods.FallUnder("4403", "4407-4418", "47", "48", "9401-9403"), Holds.Valid(Diligence, Validity.NoExpiry))
        .From(2025, 3, 3).Unless(Timber.AtMost(1_000));

    private static readonly AmountFact Declared = Trial.Figure("declared-value", Unit.UsDollar, Level.Consignment);
    private static readonly EvidenceKind Account = Trial.Paper("special-account", Level.Enterprise, HolderRole.Exporter);

    internal static readonly Requirement Proceeds = Trial.Rule(
        "ID-DHE-SDA-2025", Goods.FallUnder("03", "07-12", "18", "44") & Declared.AtLeast(250_000), Holds.Valid(Account, Validity.NoExpiry)).From(2025, 3, 1).Through(2025, 12, 31);

    [Theory]
    [InlineData("10 kg", Outcome.Exempt)]
    [InlineData("10.1 kg", Outcome.NotMet)]
    [InlineData("6 kg, 4 kg", Outcome.Exempt)]
    [InlineData("6 kg, 4.1 kg", Outcome.NotMet)]
    [InlineData("6 kg, ?", Outcome.Unknown)]
    [InlineData("10.1 kg, ?", Outcome.NotMet)]
    [InlineData("6 kg, < 4 kg", Outcome.Exempt)]
    [InlineData("6 kg, > 4 kg", Outcome.NotMet)]
    [InlineData("6 kg, > 3 kg", Outcome.Unknown)]
    [InlineData("9500 g, 0.5 kg", Outcome.Exempt)]
    [InlineData("", Outcome.Unknown)]
    public void The_wood_of_all_lots_of_a_shipment_is_weighed_together(string lots, Outcome outcome)
    {
        var dossier = Trial.Of("940360").Saying(ProductFacts.Processing, "finished-article").Holding(Permit, held: false).Shipped();
        Rosewood.Says(
            dossier with
            {
                Lots = [.. lots.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select((weight, number) => new Lot($"{number}", weight == "?"
                    ? FactSheet.Empty
                    : FactSheet.Empty.With(ListedWood, Amount.TryParse(weight, out var amount) ? amount : throw new FormatException(weight))))],
            }, "US")
            .Should().Be(outcome);
    }

    [Fact]
    public void An_offer_whose_lots_are_still_to_come_waits_for_the_shipment() =>
        Rosewood.Says(Trial.Of("940360").Saying(ProductFacts.Processing, "finished-article").Holding(Permit), "US").Should().Be(Outcome.DueAtShipment);

    [Fact]
    public void Only_a_fact_of_a_lot_can_be_added_up() =>
        FluentActions.Invoking(() => Euros.OverAllLots).Should().Throw<InvalidOperationException>().WithMessage("*originating-goods*");

    [Theory]
    [InlineData("6000 EUR", true, "2026-12-31", Outcome.NotApplicable)]
    [InlineData("6000.01 EUR", true, "2026-12-31", Outcome.NotMet)]
    [InlineData("6000.01 EUR", false, "2026-12-31", Outcome.NotApplicable)]
    [InlineData("6000.01 EUR", true, "2027-01-01", null)]
    public void A_preference_above_six_thousand_euros_needs_a_registered_exporter(string value, bool claimed, string day, Outcome? outcome) =>
        Preference.Says(Trial.Of("090111").Saying(Euros, value).Saying(Claimed, claimed).Holding(Rex, held: false), "EU", day).Should().Be(outcome);

    [Theory]
    [InlineData("9999.99 AED", false, Outcome.NotApplicable)]
    [InlineData("10000 AED", false, Outcome.NotMet)]
    [InlineData("10000 AED", true, Outcome.Exempt)]
    public void An_invoice_of_ten_thousand_dirhams_is_attested(string value, bool consumer, Outcome outcome) =>
        Invoiced.Says(Trial.Of("090111").Saying(Invoice, value).Saying(ToConsumer, consumer).Holding(Attested, held: false), "AE").Should().Be(outcome);

    [Theory]
    [InlineData("1000 AUD", "2025-03-03", Outcome.Exempt)]
    [InlineData("1000.01 AUD", "2025-03-03", Outcome.NotMet)]
    [InlineData("1000.01 AUD", "2025-03-02", null)]
    public void Timber_of_a_thousand_dollars_is_let_pass(string value, string day, Outcome? outcome) =>
        Logging.Says(Trial.Of("940360").Saying(Timber, value).Holding(Diligence, held: false).Shipped(), "AU", day).Should().Be(outcome);

    [Theory]
    [InlineData("courier-parcel", "30 kg", Outcome.Met)]
    [InlineData("courier-parcel", "30.1 kg", Outcome.NotApplicable)]
    [InlineData("cargo", "30 kg", Outcome.NotApplicable)]
    public void A_light_parcel_goes_with_a_note(string mode, string weight, Outcome outcome) => Markets.Law.Says(
            "ID-DJBC-PARCEL-PMK4",
            Trial.Of("460219").Saying(ConsignmentFacts.ShipmentMode, mode).Saying(ConsignmentFacts.GrossWeight, weight).Holding(ShippingPapers.ConsignmentNote), "US", "2026-11-24")!
        .Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("249999 USD", "2025-03-01", Outcome.NotApplicable)]
    [InlineData("250000 USD", "2025-03-01", Outcome.NotMet)]
    [InlineData("250000 USD", "2025-02-28", null)]
    [InlineData("250000 USD", "2026-01-01", null)]
    public void Proceeds_of_a_large_shipment_go_to_a_special_account(string value, string day, Outcome? outcome) =>
        Proceeds.Says(Trial.Of("090111").Saying(Declared, value).Holding(Account, held: false), "EU", day).Should().Be(outcome);
}
