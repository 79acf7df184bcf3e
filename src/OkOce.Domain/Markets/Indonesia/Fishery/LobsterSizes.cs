using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.Indonesia.Fishery;

/// <summary>The smallest lobster that may leave. Carapace and weight are alternatives: one above its figure is enough.</summary>
internal static class LobsterSizes
{
    internal static IReadOnlyList<Requirement> Requirements => [Of2016, Of2020, Of2021, Of2022, Of2024, OthersOf2024];

    // Rock lobster by the codes; Homarus and Norway lobster have codes of their own.
    private static Specification<Situation> WildLobster { get; } =
        Goods.FallUnder("030611", "030631", "030691") & ProductFacts.WildOrFarmed.Is("wild");

    private static Specification<Situation> SmallKinds { get; } = ProductFacts.Species.Is(
        "Panulirus homarus", "Panulirus penicillatus", "Panulirus longipes", "Panulirus polyphagus");

    internal static Requirement Of2016 { get; } = new()
    {
        Id = new("ID-KKP-SIZE-2016-LOBSTER"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Smallest size of lobster, rules of 2016", "Ukuran terkecil lobster, aturan 2016"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Home,
        Sectors = [Sector.Seafood],
        Law = new(
            "Permen KP 56/2016",
            new("https://arhassaijaan.blogspot.com/2020/05/ini-aturan-penangkapan-dan-pengiriman.html"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2027, 3, 31)),
        Enactments = [new(Period.Until(2020, 5, 4))],
        Scope = WildLobster,
        Test = Every.Lot(LivingFacts.EggBearing.No & (CatchSizes.Over(8, 200))),
        Remedy = CatchSizes.BuyLarger,
    };

    // Its figures were not read; those of 2021 stand in, and nothing rests on them.
    internal static Requirement Of2020 { get; } = new()
    {
        Id = new("ID-KKP-SIZE-2020-LOBSTER"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Smallest size of lobster, rules of 2020", "Ukuran terkecil lobster, aturan 2020"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Home,
        Sectors = [Sector.Seafood],
        Law = new(
            "Permen KP 12/2020",
            new("https://www.seafoodsavers.org/news/permen-kp-no-122020-pemanfaatan-lobster-kepiting-dan-rajungan-sebuah-harapan-dalam-pengelolaan-komoditas-bernilai-ekonomis-tinggi/?lang=en"),
            SourceTier.Other, Read: null, ReviewBy: new(2027, 3, 31)),
        Enactments = [new(Period.From(2020, 5, 5).Through(2021, 6, 3))],
        Scope = WildLobster,
        Test = Every.Lot(LivingFacts.EggBearing.No & (CatchSizes.Over(8, 200) | (ProductFacts.Species.Is("Panulirus homarus") & CatchSizes.Over(6, 150)))),
        Remedy = CatchSizes.BuyLarger,
        Succeeds = new("ID-KKP-SIZE-2016-LOBSTER"),
    };

    internal static Requirement Of2021 { get; } = new()
    {
        Id = new("ID-KKP-SIZE-2021-LOBSTER"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Smallest size of lobster, rules of 2021", "Ukuran terkecil lobster, aturan 2021"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Home,
        Sectors = [Sector.Seafood],
        Law = new(
            "Permen KP 17/2021",
            new("https://wahananews.co/polhukam/menelisik-kebijakan-ekspor-benih-lobster/4"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2027, 3, 31)),
        Enactments = [new(Period.From(2021, 6, 4).Through(2022, 8, 11))],
        Scope = WildLobster,
        // Sand lobster over 6 cm or 150 g, the others over 8 cm or 200 g.
        Test = Every.Lot(LivingFacts.EggBearing.No & (CatchSizes.Over(8, 200) | (ProductFacts.Species.Is("Panulirus homarus") & CatchSizes.Over(6, 150)))),
        Remedy = CatchSizes.BuyLarger,
        Succeeds = new("ID-KKP-SIZE-2020-LOBSTER"),
    };

    // What it says of lobster was not read; the figures of 2021 stand in.
    internal static Requirement Of2022 { get; } = new()
    {
        Id = new("ID-KKP-SIZE-2022-LOBSTER"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Smallest size of lobster, rules of 2022", "Ukuran terkecil lobster, aturan 2022"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Home,
        Sectors = [Sector.Seafood],
        Law = new(
            "Permen KP 16/2022 amending 17/2021",
            new("https://pasal.id/en/peraturan/permen/permen-kkp-no-795-tahun-2022/koreksi/9690917"),
            SourceTier.Other, Read: null, ReviewBy: new(2027, 3, 31)),
        Enactments = [new(Period.From(2022, 8, 12).Through(2024, 3, 20))],
        Scope = WildLobster,
        Test = Every.Lot(LivingFacts.EggBearing.No & (CatchSizes.Over(8, 200) | (ProductFacts.Species.Is("Panulirus homarus") & CatchSizes.Over(6, 150)))),
        Remedy = CatchSizes.BuyLarger,
        Succeeds = new("ID-KKP-SIZE-2021-LOBSTER"),
    };

    internal static Requirement Of2024 { get; } = new()
    {
        Id = new("ID-KKP-SIZE-2024-LOBSTER"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new(
            "Smallest size of sand, rock, batik and Pakistan lobster",
            "Ukuran terkecil lobster pasir, batu, batik, dan pakistan"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Home,
        Sectors = [Sector.Seafood],
        Law = new(
            "Permen KP 7/2024",
            new("https://radarlambar.bacakoran.co/read/35443/dilarang-tangkap-lobster-di-bawah-150-gram-penangkapan-lobster-harus-sesuai-permen-kp-no-72024"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2027, 3, 31)),
        Enactments = [new(Period.From(2024, 3, 21))],
        Scope = WildLobster & SmallKinds,
        Test = Every.Lot(LivingFacts.EggBearing.No & (CatchSizes.Over(6, 150))),
        Remedy = CatchSizes.BuyLarger,
        Succeeds = new("ID-KKP-SIZE-2022-LOBSTER"),
    };

    // Whether carapace and weight are both asked, or either, differs between accounts.
    internal static Requirement OthersOf2024 { get; } = new()
    {
        Id = new("ID-KKP-SIZE-2024-LOBSTER-OTHER"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Smallest size of other lobster", "Ukuran terkecil lobster lain"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Home,
        Sectors = [Sector.Seafood],
        Law = new(
            "Permen KP 7/2024",
            new("https://radarlambar.bacakoran.co/read/35443/dilarang-tangkap-lobster-di-bawah-150-gram-penangkapan-lobster-harus-sesuai-permen-kp-no-72024"),
            SourceTier.Other, Read: null, ReviewBy: new(2027, 3, 31)),
        Enactments = [new(Period.From(2024, 3, 21))],
        Scope = WildLobster & !SmallKinds,
        Test = Every.Lot(LivingFacts.EggBearing.No & (CatchSizes.Over(8, 200))),
        Remedy = CatchSizes.BuyLarger,
    };
}
