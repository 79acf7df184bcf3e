using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.Indonesia.HomeSale;

/// <summary>Halal certificates for food sold in Indonesia. The duty is on what is traded there, so it never binds an export offer.</summary>
internal static class HalalAtHome
{
    internal static IReadOnlyList<Requirement> Requirements => [MediumAndLarge, MicroAndSmall];

    internal static Requirement MediumAndLarge { get; } = new()
    {
        Id = new("ID-HALAL-FOOD-MEDIUM-LARGE"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new(
            "Halal certificate for food sold at home, medium and large makers",
            "Sertifikat halal pangan di dalam negeri, usaha menengah dan besar"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Advice,
        Sectors = [Sector.CoffeeTeaCocoa, Sector.Spices, Sector.PalmAndCoconutSugar, Sector.ProcessedFood, Sector.Seafood],
        Law = new(
            "Law 33/2014 Arts. 4, 67(1); PP 39/2021 Art. 140",
            new("https://pasal.id/peraturan/uu/uu-no-33-tahun-2014/koreksi/8916333"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2024, 10, 18))],
        Scope = Goods.FallUnder("02-22") & ProductFacts.Use.Is("human-food")
            & TradeFacts.AlsoSoldAtHome.Yes & PlaceFacts.EnterpriseSize.Is("medium", "large"),
        Test = Holds.Valid(IndonesianPapers.HalalCertificate, Validity.NoExpiry),
        Remedy = new(
            new("Ask an inspection body (LPH), then the halal agency.",
                "Ajukan ke lembaga pemeriksa halal (LPH), lalu BPJPH."),
            Actor.Maker, Days: 30),
    };

    internal static Requirement MicroAndSmall { get; } = new()
    {
        Id = new("ID-HALAL-FOOD-MICRO-SMALL"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new(
            "Halal certificate for food sold at home, micro and small makers",
            "Sertifikat halal pangan di dalam negeri, usaha mikro dan kecil"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Advice,
        Sectors = [Sector.CoffeeTeaCocoa, Sector.Spices, Sector.PalmAndCoconutSugar, Sector.ProcessedFood, Sector.Seafood],
        Law = new(
            "Law 33/2014 Arts. 4, 67(1); PP 42/2024 Arts. 160-161",
            new("https://123dok.com/id/article/bab-xvii.12280367"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2026, 12, 31)),
        Enactments = [new(Period.From(2026, 10, 18)) { Announced = new(2024, 10, 17) }],
        Scope = Goods.FallUnder("02-22") & ProductFacts.Use.Is("human-food")
            & TradeFacts.AlsoSoldAtHome.Yes & PlaceFacts.EnterpriseSize.Is("micro", "small"),
        Test = Holds.Valid(IndonesianPapers.HalalCertificate, Validity.NoExpiry),
        Remedy = new(
            new("Use the free self-declaration with a companion.",
                "Pakai jalur pernyataan pelaku usaha (gratis) dengan pendamping."),
            Actor.Maker, Days: 12, Cost: "IDR 0"),
    };
}
