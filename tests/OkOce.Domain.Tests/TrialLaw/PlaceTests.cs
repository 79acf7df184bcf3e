using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Tests.TrialLaw;

[Shape("Place inside the market", "US-APHIS-GREEN-COFFEE-HI-PR", "GB-NI-EU-RULES", "CA-QC-FRENCH", "EU-DE-LUCID")]
public class PlaceTests
{
    // Roasted coffee is another subheading, and free.
    internal static readonly Requirement GreenCoffee = Trial.Rule(
        "US-APHIS-GREEN-COFFEE-HI-PR", Goods.FallUnder("090111-090112", "090190"), !Goods.GoTo("HI", "PR"));

    private static readonly YesNoFact French = Trial.YesNo("descriptive-words-in-french");
    private static readonly EvidenceKind Lucid = Trial.Paper("lucid", Level.Importer, HolderRole.Importer);

    internal static readonly Requirement FrenchWords = Trial.Rule("CA-QC-FRENCH", Goods.FallUnder("01-97"), French.Yes).From(2025, 6, 1)
        with { Jurisdiction = new("CA-QC"), Force = Force.OnSale };

    internal static readonly Requirement GermanPackaging = Trial.Rule("EU-DE-LUCID", Goods.FallUnder("01-97"), Holds.Valid(Lucid, Validity.NoExpiry)).From(2019, 1, 1)
        with { Jurisdiction = new("DE"), Force = Force.OnSale };

    private static readonly YesNoFact LocalAddress = Trial.YesNo("address-in-northern-ireland-or-the-union");

    // The row of British law that names Northern Ireland; all else there is the Union's.
    internal static readonly Requirement NorthernIreland = Trial.Rule("GB-NI-EU-RULES", Goods.FallUnder("01-97"), LocalAddress.Yes).From(2021, 1, 1)
        with { Jurisdiction = new("GB-NIR") };

    private static readonly Requirement[] Stacked =
    [
        Trial.Rule("ID-HOME", Goods.FallUnder("01-97"), LocalAddress.Yes),
        Trial.Rule("EU-UNION", Goods.FallUnder("01-97"), LocalAddress.Yes),
        Trial.Rule("GB-BRITAIN", Goods.FallUnder("01-97"), LocalAddress.Yes),
        NorthernIreland,
    ];

    [Theory]
    [InlineData("US-HI", "090111", Outcome.NotMet)]
    [InlineData("US-PR", "090111", Outcome.NotMet)]
    [InlineData("US-CA", "090111", Outcome.Met)]
    [InlineData("US-HI", "090121", Outcome.NotApplicable)]
    [InlineData("US", "090111", Outcome.DueAtShipment)]
    public void Green_coffee_is_barred_from_two_places_only(string destination, string hs, Outcome outcome) =>
        GreenCoffee.Says(Trial.Of(hs), destination).Should().Be(outcome);

    [Theory]
    [InlineData("CA-QC", "2025-06-01", Outcome.NotMet)]
    [InlineData("CA-QC", "2025-05-31", null)]
    [InlineData("CA-ON", "2025-06-01", null)]
    [InlineData("CA", "2025-06-01", null)]
    public void A_province_adds_law_of_its_own(string destination, string day, Outcome? outcome) =>
        FrenchWords.Says(Trial.Of("170290").Saying(French, false), destination, day).Should().Be(outcome);

    [Theory]
    [InlineData("DE", Outcome.NotMet)]
    [InlineData("FR", null)]
    [InlineData("EU", null)]
    public void A_member_state_adds_law_of_its_own(string destination, Outcome? outcome) =>
        GermanPackaging.Says(Trial.Of("170290").Holding(Lucid, held: false).Shipped(), destination).Should().Be(outcome);

    [Theory]
    [InlineData("GB", "2026-11-24", "ID-HOME GB-BRITAIN")]
    [InlineData("GB-ENG", "2026-11-24", "ID-HOME GB-BRITAIN")]
    [InlineData("GB-NIR", "2026-11-24", "ID-HOME EU-UNION GB-NI-EU-RULES")]
    [InlineData("GB-NIR", "2020-12-31", "ID-HOME EU-UNION")]
    [InlineData("EU", "2026-11-24", "ID-HOME EU-UNION")]
    [InlineData("IE", "2026-11-24", "ID-HOME EU-UNION")]
    public void Northern_Ireland_stands_under_the_Union_and_the_British_law_that_names_it(string destination, string day, string ids)
    {
        Destination.TryParse(destination, out var where).Should().BeTrue();
        string.Join(' ', new Rulebook("trial", Stacked, []).InForce(where!, AsOf.On(Markets.Law.Day(day))).Select(one => one.Id)).Should().Be(ids);
    }

    [Theory]
    [InlineData("GB-NI")]
    [InlineData("GB-NIRE")]
    [InlineData("GB-LON")]
    public void A_part_of_Britain_that_does_not_exist_is_refused(string code) => Destination.TryParse(code, out _).Should().BeFalse();

    [Fact]
    public void Northern_Ireland_is_called_by_its_name()
    {
        Destination.TryParse("GB-NIR", out var there).Should().BeTrue();
        there!.Name.Should().Be(new LocalizedText("Northern Ireland (GB)", "Irlandia Utara (GB)"));
    }

    // What is good for the Union is asked in Northern Ireland; what is good for Britain alone is not.
    [Theory]
    [InlineData("EU", "GB-NIR", Outcome.Met)]
    [InlineData("GB", "GB-NIR", Outcome.NotMet)]
    [InlineData("GB-NIR", "GB-NIR", Outcome.Met)]
    [InlineData("EU", "GB", Outcome.NotMet)]
    [InlineData("GB", "GB", Outcome.Met)]
    public void A_paper_serves_where_the_law_it_was_made_for_holds(string papersMarket, string destination, Outcome outcome)
    {
        var paper = Trial.Paper("number");
        var rule = Trial.Rule("ID-NUMBER", Goods.FallUnder("01-97"), Holds.Valid(paper, Validity.NoExpiry));
        var dossier = Trial.Of("170290") with { Evidence = [new() { Kind = paper, Held = true, Scope = new() { Markets = [papersMarket] } }] };
        rule.Says(dossier, destination).Should().Be(outcome);
    }

    [Theory]
    [InlineData("GB-NIR", true)]
    [InlineData("GB", false)]
    public void Home_law_for_goods_to_the_Union_holds_for_Northern_Ireland(string destination, bool there)
    {
        Destination.TryParse(destination, out var where).Should().BeTrue();
        Goods.GoToMarket("EU").Evaluate(new(Trial.Of("03"), where!, new(2026, 11, 24))).IsTrue.Should().Be(there);
    }
}
