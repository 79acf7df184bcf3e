using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.EuropeanUnion.Timber;

/// <summary>Deforestation regulation: goods of wood.</summary>
internal static class DeforestationOfWood
{
    private static readonly Remedy KeepPlots = new(
        new("Keep SVLK papers and the coordinates of the felling plot for each lot of logs, down to the finished article.",
            "Simpan dokumen SVLK dan koordinat petak tebang untuk tiap lot kayu sampai barang jadi."),
        Actor.Importer, Days: 90);

    internal static IReadOnlyList<Requirement> Requirements => [OldAnnex, NewlyListedLarge, NewlyListedSmall, OldTimber];

    // One day whatever the size of the importer. A FLEGT licence shows lawful harvest, not the absence of deforestation.
    internal static Requirement OldAnnex { get; } = new()
    {
        Id = new("EU-EUDR-WOOD"),
        Jurisdiction = Jurisdiction.EuropeanUnion,
        Title = new("Deforestation: wood goods of the old timber regulation", "Deforestasi: barang kayu dari aturan kayu lama"),
        Criterion = Criterion.Standardisation,
        Level = Level.Importer,
        Force = Force.Border,
        Sectors = [Sector.FurnitureAndWood, Sector.Handicraft],
        Law = EuropeanReading.OfficialText(
            "Regulation (EU) 2023/1115, arts 1(2), 3, 37, 38(2)-(3), Annex I, as amended by Regulations (EU) 2024/3234 and 2025/2650",
            "reg/2023/1115", Deforestation.ReviewBy),
        Enactments = Deforestation.ForLarge,
        Scope = TimberGoods.OldAnnex & Deforestation.HarvestedSince,
        Test = Deforestation.Shown,
        Remedy = KeepPlots,
    };

    internal static Requirement NewlyListedLarge { get; } = OldAnnex with
    {
        Id = new("EU-EUDR-WOOD-NEW-LARGE"),
        Title = new("Deforestation: seats, carvings, tableware, charcoal; medium or large importer", "Deforestasi: kursi, ukiran, peralatan makan, arang; importir menengah atau besar"),
        Law = EuropeanReading.OfficialText("Regulation (EU) 2023/1115, arts 1(2), 3, 38(2), Annex I", "reg/2023/1115", Deforestation.ReviewBy),
        Scope = TimberGoods.NewlyListed & Deforestation.HarvestedSince & !Deforestation.SmallImporter,
    };

    internal static Requirement NewlyListedSmall { get; } = NewlyListedLarge with
    {
        Id = new("EU-EUDR-WOOD-NEW-SMALL"),
        Title = new("Deforestation: seats, carvings, tableware, charcoal; micro or small importer", "Deforestasi: kursi, ukiran, peralatan makan, arang; importir mikro atau kecil"),
        Law = EuropeanReading.OfficialText("Regulation (EU) 2023/1115, arts 1(2), 3, 38(3), Annex I", "reg/2023/1115", Deforestation.ReviewBy),
        Enactments = Deforestation.ForSmall,
        Scope = TimberGoods.NewlyListed & Deforestation.HarvestedSince & Deforestation.SmallImporter,
    };

    // Art. 37(3): at the end of the tail timber felled before 29 June 2023 comes under the regulation too. What is
    // asked of it then follows the same test; the plots of old timber are asked as of new.
    internal static Requirement OldTimber { get; } = OldAnnex with
    {
        Id = new("EU-EUDR-WOOD-OLD-TIMBER"),
        Title = new("Deforestation: timber felled before 29 June 2023, after the tail of the old law", "Deforestasi: kayu yang ditebang sebelum 29 Juni 2023, setelah masa aturan lama"),
        Law = EuropeanReading.OfficialText("Regulation (EU) 2023/1115, art. 37(3)", "reg/2023/1115", Deforestation.ReviewBy),
        Enactments = Deforestation.Believed(new(2027, 12, 31)),
        Scope = TimberGoods.OldAnnex & Some.Lot(EuropeanTimberFacts.HarvestedLast.Before(TimberGoods.FirstHarvest)),
        Test = Every.Lot(Deforestation.PlotsShown) & Deforestation.Statement,
        Succeeds = new("EU-TIMBER-EUTR-TAIL"),
    };
}
