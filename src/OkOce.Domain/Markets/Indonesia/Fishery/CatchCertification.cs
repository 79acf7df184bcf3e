using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.Indonesia.Fishery;

/// <summary>The Indonesian catch certificate, made for the European Union.</summary>
internal static class CatchCertification
{
    internal static IReadOnlyList<Requirement> Requirements => [Certified];

    // Only recitals and accounts were read. Which fish the articles leave out was not, so the Union's own rule decides.
    internal static Requirement Certified { get; } = new()
    {
        Id = new("ID-KKP-SHTI"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new(
            "Catch certificate (SHTI) for wild fish to the European Union",
            "Sertifikat hasil tangkapan ikan (SHTI) ke Uni Eropa"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors = [Sector.Seafood],
        Law = new(
            "PER.28/MEN/2009; PER.13/MEN/2012, recitals",
            new("https://id.scribd.com/document/399919546/Pelaksanaan-kegiatan-sertifikasi-hasil-tangkapan-ikan-docx"),
            SourceTier.Other, Read: null, ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2010, 1, 1))],
        Scope = Goods.FallUnder("0302-0308", "1604", "1605") & Goods.GoToMarket("EU") & ProductFacts.WildOrFarmed.Is("wild"),
        Test = Holds.Valid(IndonesianPapers.CatchCertificate, Validity.PerShipment),
        Remedy = new(
            new("Buy from vessels with logbook and landing note; ask at the fishing port.",
                "Beli dari kapal yang punya logbook dan nota pendaratan; urus di pelabuhan perikanan."),
            Actor.Authority, Days: 2),
    };
}
