using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.Indonesia.Quarantine;

/// <summary>The health certificate of animal products.</summary>
internal static class AnimalHealth
{
    internal static IReadOnlyList<Requirement> Requirements => [Before2019, Since2019];

    internal static Requirement Before2019 { get; } = new()
    {
        Id = new("ID-BARANTIN-ANIMAL-HC-OLD"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Health certificate for animal products, law of 1992", "Sertifikat kesehatan produk hewan, aturan 1992"),
        Criterion = Criterion.Quality,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors = [Sector.ProcessedFood, Sector.Handicraft, Sector.LeatherAndFootwear, Sector.HerbalAndSupplements],
        Law = new(
            "Law 16/1992",
            new("https://www.basishukum.com/uu/21/2019/IV/kedua/34"),
            SourceTier.Other, Read: null, ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.Until(2019, 10, 17))],
        Scope = Goods.FallUnder("0201-0210", "0401-0410", "0501-0511", "1601", "1602", "4101-4103"),
        Test = Holds.Valid(IndonesianPapers.AnimalHealthCertificate, Validity.PerShipment),
        Remedy = new(
            new("Get the NKV number, book the quarantine office, ask the buyer for the certificate model.",
                "Urus NKV, daftar ke karantina, minta contoh sertifikat dari pembeli."),
            Actor.Authority, Days: 7),
    };

    internal static Requirement Since2019 { get; } = new()
    {
        Id = new("ID-BARANTIN-ANIMAL-HC"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Health certificate for animal products", "Sertifikat kesehatan produk hewan"),
        Criterion = Criterion.Quality,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors = [Sector.ProcessedFood, Sector.Handicraft, Sector.LeatherAndFootwear, Sector.HerbalAndSupplements],
        Law = new(
            "Law 21/2019 Art. 34(1)(a)",
            new("https://www.basishukum.com/uu/21/2019/IV/kedua/34"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2019, 10, 18))],
        Scope = Goods.FallUnder("0201-0210", "0401-0410", "0501-0511", "1601", "1602", "4101-4103"),
        Test = Holds.Valid(IndonesianPapers.AnimalHealthCertificate, Validity.PerShipment),
        Remedy = new(
            new("Get the NKV number, book the quarantine office, ask the buyer for the certificate model.",
                "Urus NKV, daftar ke karantina, minta contoh sertifikat dari pembeli."),
            Actor.Authority, Days: 7),
        Succeeds = new("ID-BARANTIN-ANIMAL-HC-OLD"),
    };
}
