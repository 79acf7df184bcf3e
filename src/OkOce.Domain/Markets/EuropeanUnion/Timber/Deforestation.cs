using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion.Timber;

/// <summary>Deforestation regulation: coffee, cocoa, palm oil, rubber, soya and cattle.</summary>
/// <remarks>
/// Its first day was announced three times. The first two never bound anybody, but were believed for a time, and a
/// question asked as of then is answered by them.
/// </remarks>
internal static class Deforestation
{
    internal static readonly DateOnly Adopted = new(2023, 6, 9);
    internal static readonly DateOnly PostponedOnce = new(2024, 12, 23);
    internal static readonly DateOnly PostponedTwice = new(2025, 12, 23);

    // A delegated act drafted in May 2026 would change the list of goods: verdicts beyond this day wait for it.
    internal static readonly DateOnly ReviewBy = new(2026, 12, 29);

    /// <summary>First days for medium and large importers, and for all of them where the old timber regulation listed the goods.</summary>
    internal static IReadOnlyList<Enactment> ForLarge { get; } = Believed(new(2024, 12, 30));

    /// <summary>First days for micro and small importers, half a year later each time.</summary>
    internal static IReadOnlyList<Enactment> ForSmall { get; } = Believed(new(2025, 6, 30));

    /// <summary>Natural persons, micro and small businesses, established by 31 December 2024 (art. 38(3)).</summary>
    /// <remarks>The texts of 2023 and 2024 said 31 December 2020; who asks as of then is answered by today's day.</remarks>
    internal static Specification<Situation> SmallImporter { get; } =
        (PlaceFacts.ImporterSize.Is("micro", "small") | EuropeanTimberFacts.ImporterIsPerson.Yes)
        & EuropeanTimberFacts.ImporterFounded.Before(new(2025, 1, 1));

    /// <summary>Some of it was harvested on 29 June 2023 or later; what is older is outside (art. 1(2)).</summary>
    internal static Specification<Situation> HarvestedSince { get; } =
        Some.Lot(EuropeanTimberFacts.HarvestedLast.OnOrAfter(TimberGoods.FirstHarvest));

    /// <summary>The plots of a lot are on the map, uncleared and with papers.</summary>
    internal static Specification<Situation> PlotsShown { get; } =
        EuropeanTimberFacts.PlotsOnMap.Yes & EuropeanTimberFacts.PlotsUncleared.Yes & EuropeanTimberFacts.PlotPapers.Yes;

    /// <summary>The importer's statement for the consignment.</summary>
    internal static Specification<Situation> Statement { get; } =
        Holds.Valid(EuropeanTimberPapers.DueDiligenceStatement, Validity.PerShipment);

    /// <summary>Free of deforestation, lawful, and covered by the importer's statement (art. 3).</summary>
    internal static Specification<Situation> Shown { get; } =
        Every.Lot(EuropeanTimberFacts.HarvestedLast.Before(TimberGoods.FirstHarvest) | PlotsShown) & Statement;

    // Annex I. Where a heading holds other goods too, the raw material is asked; coconut oil, coconut sugar,
    // spices, tea and soluble coffee are not in it.
    private static readonly Specification<Situation> Listed =
        (Goods.FallUnder("0901", "1801-1806", "120710", "1511", "151321", "151329", "230660", "4001", "1201", "120810", "1507", "2304",
                "0201", "0202", "160250")
            | (Goods.FallUnder("290545", "291570", "291590", "382311", "382312", "382319", "382370") & EuropeanTimberFacts.Commodities.Has("oil-palm"))
            | (Goods.FallUnder("4005-4008", "4010-4013", "4015-4017") & EuropeanTimberFacts.Commodities.Has("rubber"))
            | (Goods.FallUnder("0206", "4101", "4104", "4107") & EuropeanTimberFacts.Commodities.Has("cattle")))
        & HarvestedSince;

    internal static IReadOnlyList<Requirement> Requirements => [LargeImporter, SmallImporters];

    internal static Requirement LargeImporter { get; } = new()
    {
        Id = new("EU-EUDR-DDS-LARGE"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Deforestation: due diligence statement, medium or large importer", "Deforestasi: pernyataan uji tuntas, importir menengah atau besar"),
        Criterion = Criterion.Standardisation,
        Level = Level.Importer,
        Force = Force.Border,
        Sectors = [Sector.CoffeeTeaCocoa, Sector.ProcessedFood, Sector.LeatherAndFootwear, Sector.Cosmetics],
        Law = EuropeanReading.OfficialText(
            "Regulation (EU) 2023/1115, arts 1(2), 3, 4(2), 38(2), Annex I, as amended by Regulations (EU) 2024/3234 and 2025/2650", "reg/2023/1115", ReviewBy),
        Enactments = ForLarge,
        Scope = Listed & !SmallImporter,
        Test = Shown,
        Remedy = new(
            new("Give the buyer plot coordinates, harvest period, quantities and papers of each lot; the maker files nothing itself.",
                "Berikan pembeli koordinat kebun, masa panen, jumlah, dan surat tiap lot; perajin tidak mengisi pernyataan sendiri."),
            Actor.Importer, Days: 90),
    };

    internal static Requirement SmallImporters { get; } = LargeImporter with
    {
        Id = new("EU-EUDR-DDS-SMALL"),
        Title = new("Deforestation: due diligence statement, micro or small importer", "Deforestasi: pernyataan uji tuntas, importir mikro atau kecil"),
        Law = EuropeanReading.OfficialText(
            "Regulation (EU) 2023/1115, arts 1(2), 3, 4(2), 38(3), Annex I, as amended by Regulations (EU) 2024/3234 and 2025/2650", "reg/2023/1115", ReviewBy),
        Enactments = ForSmall,
        Scope = Listed & SmallImporter,
        Remedy = new(
            new("Ask each buyer its size class and founding day; prepare plot data anyway, because larger buyers need it first.",
                "Tanyakan kelas usaha dan tanggal berdiri tiap pembeli; siapkan data kebun karena pembeli besar memerlukannya lebih dulu."),
            Actor.Importer, Days: 90),
    };

    // Regulations 2024/3234 and 2025/2650 put every first day off by twelve months.
    internal static IReadOnlyList<Enactment> Believed(DateOnly first) =>
    [
        new(Period.From(first)) { Announced = Adopted, Withdrawn = PostponedOnce },
        new(Period.From(first.AddYears(1))) { Announced = PostponedOnce, Withdrawn = PostponedTwice },
        new(Period.From(first.AddYears(2))) { Announced = PostponedTwice },
    ];
}
