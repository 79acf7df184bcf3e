using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.EuropeanUnion;

/// <summary>Safety of toys.</summary>
internal static class Toys
{
    private static readonly DateOnly Replaced = new(2025, 12, 12);

    internal static IReadOnlyList<Requirement> Requirements => [Directive, Regulation];

    internal static Requirement Directive { get; } = new()
    {
        Id = new("EU-TOY-DIRECTIVE"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Toys: CE mark, declaration, EN 71", "Mainan: tanda CE, deklarasi, EN 71"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.OnSale,
        Sectors = [Sector.ToysAndChildrens],
        Law = EuropeanReading.Account(
            "Directive 2009/48/EC, as accounted for on its replacement by Regulation (EU) 2025/2509",
            "https://www.noerr.com/en/insights/new-european-toy-safety-regulation-2025-2509-comes-into-force-key-points-at-a-glance",
            EuropeanReading.EarlierDay),
        Enactments =
        [
            new(Period.From(2011, 7, 20)) { Withdrawn = Replaced },
            new(Period.From(2011, 7, 20).Through(2030, 7, 31)) { Announced = Replaced },
        ],
        // Decorative dolls and festive goods are no toys: it is play that decides, not the heading alone.
        Scope = Goods.FallUnder("9503", "4420", "6307") & EuropeanToyFacts.ForPlay.Yes,
        Test = Holds.Valid(EuropeanToyPapers.Declaration, Validity.NoExpiry)
            & (Holds.Valid(EuropeanToyPapers.SafetyReport, Validity.NoExpiry) | Holds.Valid(EuropeanToyPapers.TypeExamination, Validity.NoExpiry)),
        Remedy = new(
            new("Have one sample of each material tested to EN 71, then sign the declaration and fix the CE mark.",
                "Uji satu contoh tiap bahan ke EN 71, lalu tanda tangani deklarasi dan pasang tanda CE."),
            Actor.Maker, Days: 30),
    };

    // Its first day was read; what the passport must hold was not.
    internal static Requirement Regulation { get; } = Directive with
    {
        Id = new("EU-TOY-REGULATION-2030"),
        Title = new("Toys: new safety regulation with digital product passport", "Mainan: peraturan baru dengan paspor produk digital"),
        Law = EuropeanReading.Unread("Regulation (EU) 2025/2509", "reg/2025/2509"),
        Enactments = [new(Period.From(2030, 8, 1)) { Announced = Replaced }],
        Test = Holds.Valid(EuropeanToyPapers.ProductPassport, Validity.NoExpiry),
        Remedy = new(
            new("Start a list of materials for each toy now; the passport will need it.",
                "Mulai daftar bahan tiap mainan sekarang; paspor digital memerlukannya."),
            Actor.Maker, Days: 60),
        Succeeds = new("EU-TOY-DIRECTIVE"),
    };
}
