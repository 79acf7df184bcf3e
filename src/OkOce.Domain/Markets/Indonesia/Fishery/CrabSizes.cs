using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.Indonesia.Fishery;

/// <summary>The smallest mud crab and blue crab that may leave. Carapace and weight are alternatives.</summary>
internal static class CrabSizes
{
    internal static IReadOnlyList<Requirement> Requirements => [MudCrab2016, MudCrab2020, MudCrab2021, MudCrab2022, BlueCrab2016, BlueCrab2022, BlueCrab2024];

    private static Specification<Situation> Crabs { get; } = Goods.FallUnder("030614", "030633", "030693");

    private static Specification<Situation> MudCrab { get; } = Crabs
        & ProductFacts.Species.Is("Scylla serrata", "Scylla olivacea", "Scylla paramamosain", "Scylla tranquebarica", "Scylla");

    private static Specification<Situation> BlueCrab { get; } = Crabs
        & ProductFacts.Species.Is("Portunus pelagicus", "Portunus sanguinolentus", "Portunus") & Wild;

    private static Specification<Situation> Wild => ProductFacts.WildOrFarmed.Is("wild");

    // Farmed crab too had to reach the size. Its rule on eggs, free between 15 December and 5 February, is not declared.
    internal static Requirement MudCrab2016 { get; } = new()
    {
        Id = new("ID-KKP-SIZE-2016"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Smallest size of mud crab, rules of 2016", "Ukuran terkecil kepiting, aturan 2016"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Home,
        Sectors = [Sector.Seafood],
        Law = new(
            "Permen KP 56/2016 Art. 3",
            new("https://arhassaijaan.blogspot.com/2020/05/ini-aturan-penangkapan-dan-pengiriman.html"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2027, 3, 31)),
        Enactments = [new(Period.Until(2020, 5, 4))],
        Scope = MudCrab,
        Test = Every.Lot(CatchSizes.Over(15, 200)),
        Remedy = CatchSizes.BuyLarger,
    };

    // Its figures were not read; those of 2021 stand in, and nothing rests on them.
    internal static Requirement MudCrab2020 { get; } = new()
    {
        Id = new("ID-KKP-SIZE-2020"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Smallest size of mud crab, rules of 2020", "Ukuran terkecil kepiting, aturan 2020"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Home,
        Sectors = [Sector.Seafood],
        Law = new(
            "Permen KP 12/2020",
            new("https://www.seafoodsavers.org/news/permen-kp-no-122020-pemanfaatan-lobster-kepiting-dan-rajungan-sebuah-harapan-dalam-pengelolaan-komoditas-bernilai-ekonomis-tinggi/?lang=en"),
            SourceTier.Other, Read: null, ReviewBy: new(2027, 3, 31)),
        Enactments = [new(Period.From(2020, 5, 5).Through(2021, 6, 3))],
        Scope = MudCrab & Wild,
        Test = Every.Lot(LivingFacts.EggBearing.No & (CatchSizes.Over(12, 150))),
        Remedy = CatchSizes.BuyLarger,
        Succeeds = new("ID-KKP-SIZE-2016"),
    };

    internal static Requirement MudCrab2021 { get; } = new()
    {
        Id = new("ID-KKP-SIZE-2021"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Smallest size of mud crab, rules of 2021", "Ukuran terkecil kepiting, aturan 2021"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Home,
        Sectors = [Sector.Seafood],
        Law = new(
            "Permen KP 17/2021",
            new("https://www.gatra.com/news-517063-ekonomi-ketentuan-penangkapan-kepiting-menurut-permen-kp-terbaru.html"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2027, 3, 31)),
        Enactments = [new(Period.From(2021, 6, 4).Through(2022, 8, 11))],
        Scope = MudCrab & Wild,
        Test = Every.Lot(LivingFacts.EggBearing.No & (CatchSizes.Over(12, 150))),
        Remedy = CatchSizes.BuyLarger,
        Succeeds = new("ID-KKP-SIZE-2020"),
    };

    // What they say of mud crab was not read; the figures of 2021 stand in.
    internal static Requirement MudCrab2022 { get; } = new()
    {
        Id = new("ID-KKP-SIZE-2022"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Smallest size of mud crab, rules since 2022", "Ukuran terkecil kepiting, aturan sejak 2022"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Home,
        Sectors = [Sector.Seafood],
        Law = new(
            "Permen KP 16/2022; since 2024 Permen KP 7/2024",
            new("https://pasal.id/en/peraturan/permen/permen-kkp-no-795-tahun-2022/koreksi/9690917"),
            SourceTier.Other, Read: null, ReviewBy: new(2027, 3, 31)),
        Enactments = [new(Period.From(2022, 8, 12))],
        Scope = MudCrab & Wild,
        Test = Every.Lot(LivingFacts.EggBearing.No & (CatchSizes.Over(12, 150))),
        Remedy = CatchSizes.BuyLarger,
        Succeeds = new("ID-KKP-SIZE-2021"),
    };

    // These figures were not read.
    internal static Requirement BlueCrab2016 { get; } = new()
    {
        Id = new("ID-KKP-SIZE-2021-BLUE"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Smallest size of blue crab, rules of 2016 to 2021", "Ukuran terkecil rajungan, aturan 2016 sampai 2021"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Home,
        Sectors = [Sector.Seafood],
        Law = new(
            "Permen KP 56/2016, 12/2020 and 17/2021",
            new("https://www.gatra.com/news-517063-ekonomi-ketentuan-penangkapan-kepiting-menurut-permen-kp-terbaru.html"),
            SourceTier.Other, Read: null, ReviewBy: new(2027, 3, 31)),
        Enactments = [new(Period.Until(2022, 8, 11))],
        Scope = BlueCrab,
        Test = Every.Lot(LivingFacts.EggBearing.No & (CatchSizes.Over(10, 60))),
        Remedy = CatchSizes.BuyLarger,
    };

    // The same article asks for 60 g or more; "at least" is no figure that a maximum can say, so the weight is not declared.
    internal static Requirement BlueCrab2022 { get; } = new()
    {
        Id = new("ID-KKP-EGGS-2022-BLUE"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("No egg-bearing blue crab", "Larangan rajungan bertelur"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Home,
        Sectors = [Sector.Seafood],
        Law = new(
            "Permen KP 16/2022 amending 17/2021, Art. 11(1)",
            new("https://pasal.id/en/peraturan/permen/permen-kkp-no-795-tahun-2022/koreksi/9690917"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 3, 31)),
        Enactments = [new(Period.From(2022, 8, 12).Through(2024, 3, 20))],
        Scope = BlueCrab,
        Test = Every.Lot(LivingFacts.EggBearing.No),
        Remedy = CatchSizes.BuyLarger,
        Succeeds = new("ID-KKP-SIZE-2021-BLUE"),
    };

    // What it says of blue crab was not read.
    internal static Requirement BlueCrab2024 { get; } = new()
    {
        Id = new("ID-KKP-SIZE-2024-BLUE"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Smallest size of blue crab, rules since 2024", "Ukuran terkecil rajungan, aturan sejak 2024"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Home,
        Sectors = [Sector.Seafood],
        Law = new(
            "Permen KP 7/2024",
            new("https://radarlambar.bacakoran.co/read/35443/dilarang-tangkap-lobster-di-bawah-150-gram-penangkapan-lobster-harus-sesuai-permen-kp-no-72024"),
            SourceTier.Other, Read: null, ReviewBy: new(2027, 3, 31)),
        Enactments = [new(Period.From(2024, 3, 21))],
        Scope = BlueCrab,
        Test = Every.Lot(LivingFacts.EggBearing.No & (CatchSizes.Over(10, 60))),
        Remedy = CatchSizes.BuyLarger,
        Succeeds = new("ID-KKP-EGGS-2022-BLUE"),
    };
}
