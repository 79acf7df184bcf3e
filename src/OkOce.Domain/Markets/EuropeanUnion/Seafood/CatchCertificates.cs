using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion.Seafood;

/// <summary>Proof that wild fish was caught lawfully.</summary>
internal static class CatchCertificates
{
    // Annex I leaves out ornamental fish, flours and meals, oysters, mussels, scallops, snails and other
    // invertebrates (sea cucumber, jellyfish), but not squid and cuttlefish. Its codes are those of 2010.
    private static readonly HsSet Products = HsSet
        .Of("0301-0304", "0305", "0306", "030742-030759", "1604", "160510-160540", "160554-160555")
        .Except("030111", "030119", "030510");

    // Tunas, herrings, cods, swordfish, crabs, shrimps, squid: their codes hold nothing from fresh water.
    private static readonly Specification<Situation> FromTheSea = Goods.FallUnder(
        "030231-030259", "030341-030369", "030484", "030487", "030611-030617", "030631-030636", "030691-030695",
        "030742-030759", "160412-160416", "160510-160540", "160554-160555") | EuropeanFishFacts.Freshwater.No;

    // Farmed animals are left out only when grown from fry or larvae; those grown from wild young are in.
    private static readonly Specification<Situation> Caught = Goods.FallUnder(Products)
        & ProductFacts.Use.Is("human-food")
        & (ProductFacts.WildOrFarmed.Is("wild") | (ProductFacts.WildOrFarmed.Is("farmed") & EuropeanFishFacts.FromFryOrLarvae.No))
        & FromTheSea;

    internal static IReadOnlyList<Requirement> Requirements => [OnPaper, InCatch];

    internal static Requirement InCatch { get; } = new()
    {
        Id = new("EU-SEA-CATCH-CERT"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Catch certificate, submitted by the importer in CATCH", "Sertifikat hasil tangkapan, diajukan importir lewat CATCH"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors = [Sector.Seafood],
        Law = EuropeanReading.OfficialText(
            "Regulation (EC) 1005/2008, arts 12, 16(1), Annex I, as amended by Regulation (EU) 2023/2842, arts 4(10), 7(11)", "reg/2023/2842"),
        Enactments = [new(Period.From(2026, 1, 10)) { Announced = new(2023, 12, 20) }],
        Scope = Caught,
        Test = Holds.Valid(IndonesianPapers.CatchCertificate, Validity.PerShipment) & Holds.Valid(EuropeanFishPapers.CatchEntry, Validity.PerShipment),
        Remedy = new(
            new("Collect logbook, landing and vessel data of each batch; the importer submits three working days before arrival.",
                "Kumpulkan data logbook, pendaratan, dan kapal tiap batch; importir mengajukan tiga hari kerja sebelum tiba."),
            Actor.Authority, Days: 7),
        Succeeds = new("EU-SEA-CATCH-CERT-PAPER"),
    };

    internal static Requirement OnPaper { get; } = InCatch with
    {
        Id = new("EU-SEA-CATCH-CERT-PAPER"),
        Title = new("Catch certificate, on paper", "Sertifikat hasil tangkapan, dokumen kertas"),
        Law = EuropeanReading.OfficialText("Regulation (EC) 1005/2008, arts 12(2)-(3), 16(1), Annex I", "reg/2008/1005"),
        Enactments =
        [
            new(Period.From(2010, 1, 1)) { Withdrawn = new(2023, 12, 20) },
            new(Period.From(2010, 1, 1).Through(2026, 1, 9)) { Announced = new(2023, 12, 20) },
        ],
        Test = Holds.Valid(IndonesianPapers.CatchCertificate, Validity.PerShipment),
        Remedy = new(
            new("Collect logbook, landing and vessel data of each batch.", "Kumpulkan data logbook, pendaratan, dan kapal tiap batch."),
            Actor.Authority, Days: 7),
        Succeeds = null,
    };
}
