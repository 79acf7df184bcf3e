using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;

namespace OkOce.Domain.Tests.Dossiers;

/// <summary>Whose paper counts: the maker's, the exporter's, or one that is relied on.</summary>
public class HolderTests
{
    private static readonly EvidenceKind OfExporter = new()
    {
        Id = "a-paper",
        Name = LocalizedText.Same("a paper"),
        Issuer = LocalizedText.Same("somebody"),
        Covers = Level.Enterprise,
        Holder = HolderRole.Exporter,
    };

    private static readonly Dossier Sugar = new() { Sector = Sector.Parse("palm-and-coconut-sugar"), Hs = HsCode.Parse("170290") };

    [Theory]
    [InlineData("own-name", "True")]
    [InlineData("undername", "Unknown")]
    [InlineData(null, "Unknown")]
    public void The_makers_paper_serves_for_the_exporters_only_when_the_maker_exports_in_its_own_name_and_else_says_nothing(string? exporter, string expected) =>
        Held(new() { Kind = OfExporter, Held = true, Holder = HolderRole.Maker }, exporter).Should().Be(expected);

    [Theory]
    [InlineData("own-name", "False")]
    [InlineData("undername", "Unknown")]
    [InlineData(null, "Unknown")]
    public void That_the_maker_lacks_a_paper_says_nothing_of_another_exporter(string? exporter, string expected) =>
        Held(new() { Kind = OfExporter, Held = false, Holder = HolderRole.Maker }, exporter).Should().Be(expected);

    [Fact]
    public void Where_only_the_exporter_decides_the_exporter_is_asked_for()
    {
        var atom = (EvidenceAtom)Holds.Valid(OfExporter, Validity.NoExpiry);
        var known = Sugar with { Evidence = [new() { Kind = OfExporter, Held = true, Holder = HolderRole.Maker }] };
        atom.QuestionsIn(In(known)).Select(question => question.Id).Should().Equal("exporter-of-record");
        atom.QuestionsIn(In(Sugar)).Select(question => question.Id).Should().Equal("a-paper");
    }

    [Fact]
    public void Where_nobody_said_in_whose_name_a_paper_stands_in_the_name_the_law_wants() =>
        Held(new() { Kind = OfExporter, Held = true }, null).Should().Be("True");

    [Fact]
    public void A_partners_paper_is_relied_on_only_when_it_names_everything_and_the_partner_agrees()
    {
        var scope = new EvidenceScope { Makers = ["us"], Facilities = ["kitchen"], Products = HsSet.Of("1702"), Markets = ["EU"] };
        var paper = new EvidenceItem { Kind = OfExporter, Held = true, Holder = HolderRole.Partner, HolderAgrees = true, Scope = scope };
        Held(paper, null).Should().Be("True");
        Held(paper with { HolderAgrees = false }, null).Should().Be("False");
        Held(paper with { HolderAgrees = null }, null).Should().Be("Unknown");
        Held(paper with { Scope = scope with { Makers = null } }, null).Should().Be("Unknown");
        Held(paper with { Scope = scope with { Products = HsSet.Of("0901") } }, null).Should().Be("False");
        Held(paper with { Scope = scope with { Markets = ["US"] } }, null).Should().Be("False");
    }

    [Fact]
    public void A_paper_said_to_be_missing_for_a_shipment_that_does_not_exist_yet_may_still_come()
    {
        var lacking = Sugar with { Evidence = [new() { Kind = IndonesianPapers.PhytosanitaryCertificate, Held = false }] };
        var held = Holds.Valid(IndonesianPapers.PhytosanitaryCertificate, Validity.PerShipment);
        held.Evaluate(In(lacking)).IsUnknown.Should().BeTrue();
        held.Evaluate(In(lacking with { Consignment = FactSheet.Empty })).IsFalse.Should().BeTrue();
    }

    private static string Held(EvidenceItem item, string? exporter)
    {
        var offer = exporter is null ? FactSheet.Empty : FactSheet.Empty.With(OfferFacts.ExporterOfRecord, new Choice(exporter));
        return Holds.Valid(OfExporter, Validity.NoExpiry).Evaluate(In(Sugar with { Offer = offer, Evidence = [item] })).ToString();
    }

    private static Situation In(Dossier dossier) => new(dossier, Destination.Of(Market.EuropeanUnion), new(2026, 11, 24));
}
