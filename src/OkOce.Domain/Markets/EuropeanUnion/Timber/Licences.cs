using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.EuropeanUnion.Timber;

/// <summary>The licence that timber from Indonesia carries under the partnership agreement.</summary>
internal static class Licences
{
    internal static IReadOnlyList<Requirement> Requirements => [FlegtLicence];

    // Carvings and boxes (4420), charcoal (4402), rattan and bamboo furniture and seats other than 9401.61 and
    // 9401.69 are not on the list. Logs and sleepers (4403, 4406) are named as what may never be licensed: they
    // stand here so that none passes without the licence it cannot get. Goods without commercial nature are no
    // import at all (art. 2(9)) and are no export offer either.
    internal static Requirement FlegtLicence { get; } = new()
    {
        Id = new("EU-FLEGT-LICENCE"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("FLEGT licence with each timber consignment", "Lisensi FLEGT tiap kiriman kayu"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors = [Sector.FurnitureAndWood, Sector.Handicraft],
        Law = EuropeanReading.OfficialText(
            "Regulation (EC) 2173/2005, arts 4(1), 4(3), 5(1); Delegated Regulation (EU) 2016/1387, Annex", "reg_del/2016/1387"),
        Enactments = [new(Period.From(2016, 11, 15)) { Announced = new(2016, 8, 18) }],
        Scope = Goods.FallUnder("940161", "940169", "940330-940360", "940610")
            | (Goods.FallUnder(
                    "440121", "440122", "4403", "4404", "4406", "4407", "440810", "440831", "440839", "440890", "440910", "440929",
                    "4410-4419", "442190", "442199", "940390", "940391", "940600")
                & ProductFacts.Materials.Has("wood"))
            | (Goods.FallUnder("4701-4705", "4802-4814", "4816-4818", "4821-4823")
                & !ProductFacts.Materials.Has("bamboo") & EuropeanTimberFacts.RecoveredOnly.No),
        // Protected species go by their own permits.
        Exemption = EuropeanTimberFacts.WoodAnnex.Is("a", "b", "c"),
        Test = Holds.Valid(IndonesianPapers.VLegal, Validity.EarlierOf(Validity.PerShipment, Validity.PrintedExpiry)),
        Remedy = new(
            new("Obtain SVLK (as a group for small workshops), then ask for the V-Legal document of each shipment.",
                "Urus SVLK (kelompok untuk IKM), lalu minta dokumen V-Legal tiap kirim."),
            Actor.Maker, Days: 30),
    };
}
