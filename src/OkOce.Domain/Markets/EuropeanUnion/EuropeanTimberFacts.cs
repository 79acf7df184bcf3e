using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion;

/// <summary>Facts of raw materials, plots and importers that timber and deforestation law ask.</summary>
public static class EuropeanTimberFacts
{
    /// <summary>The annex of Regulation (EC) 338/97 that lists the wood.</summary>
    public static ChoiceFact WoodAnnex { get; } = new()
    {
        Id = "wood-cites-annex",
        Level = Level.Product,
        Answerer = Actor.Mentor,
        Name = new("the annex that protects the wood", "daftar yang melindungi kayunya"),
        Asks = new("Is the wood on the EU's list of protected species (Regulation 338/97), and in which annex?",
            "Apakah kayunya termasuk daftar jenis dilindungi UE (Regulasi 338/97), dan di annex mana?"),
        Options =
        [
            new("none", "none", "tidak ada"),
            new("a", "annex A", "annex A"),
            new("b", "annex B", "annex B"),
            new("c", "annex C", "annex C"),
        ],
    };

    /// <summary>Whether it is made wholly of used material that would have been waste.</summary>
    public static YesNoFact RecoveredOnly { get; } = new()
    {
        Id = "material-recovered-only",
        Level = Level.Product,
        Asks = new("Is it made wholly of used material that would otherwise be waste?",
            "Apakah seluruhnya dari bahan bekas yang tadinya akan jadi sampah?"),
        Clause = new Clause(
            new("it is made wholly of used material", "produk seluruhnya dari bahan bekas"),
            new("it is not made wholly of used material", "produk tidak seluruhnya dari bahan bekas")),
    };

    /// <summary>The commodities of Regulation (EU) 2023/1115 in it.</summary>
    public static SetFact Commodities { get; } = new()
    {
        Id = "eudr-commodity",
        Level = Level.Product,
        Name = new("the commodities in it", "bahan baku di dalamnya"),
        Asks = new("Which of these is it made from? None is an answer too.",
            "Terbuat dari yang mana? Boleh dijawab: tidak ada."),
        Options =
        [
            new("cattle", "cattle", "sapi"),
            new("cocoa", "cocoa", "kakao"),
            new("coffee", "coffee", "kopi"),
            new("oil-palm", "oil palm", "sawit"),
            new("rubber", "natural rubber", "karet alam"),
            new("soya", "soya", "kedelai"),
            new("wood", "wood", "kayu"),
        ],
    };

    /// <summary>The day on which the last of the raw material was harvested or felled.</summary>
    public static DayFact HarvestedLast { get; } = new()
    {
        Id = "commodity-harvest-latest",
        Level = Level.Lot,
        Name = new("the last day of harvest or felling", "tanggal panen atau tebang terakhir"),
        Asks = new("On which day was the last of the raw material harvested or felled?",
            "Tanggal berapa bahan baku terakhir dipanen atau ditebang?"),
    };

    /// <summary>Whether there are coordinates of every plot, and the outline above 4 hectares.</summary>
    public static YesNoFact PlotsOnMap { get; } = new()
    {
        Id = "plots-geolocated",
        Level = Level.Lot,
        Asks = new("Do you have map coordinates of every plot the raw material came from (the outline when above 4 hectares)?",
            "Apakah ada koordinat tiap kebun atau petak asal bahan (garis batas bila di atas 4 hektare)?"),
        Clause = new Clause(
            new("every plot is on the map", "tiap kebun ada koordinatnya"),
            new("some plot is not on the map", "ada kebun tanpa koordinat")),
    };

    /// <summary>Whether no plot was forest on 31 December 2020.</summary>
    public static YesNoFact PlotsUncleared { get; } = new()
    {
        Id = "plots-no-clearing-after-2020",
        Level = Level.Lot,
        Asks = new("Was none of those plots forest on 31 December 2020?",
            "Apakah tidak satu pun kebun itu masih hutan pada 31 Desember 2020?"),
        Clause = new Clause(
            new("no plot was cleared of forest after 2020", "tidak ada kebun bekas hutan yang dibuka setelah 2020"),
            new("some plot was cleared of forest after 2020", "ada kebun bekas hutan yang dibuka setelah 2020")),
    };

    /// <summary>Whether land and harvest papers of each plot are at hand.</summary>
    public static YesNoFact PlotPapers { get; } = new()
    {
        Id = "legality-papers",
        Level = Level.Lot,
        Asks = new("Are the land and harvest papers of each plot at hand?",
            "Apakah surat lahan dan surat panen tiap kebun tersedia?"),
        Clause = new Clause(
            new("the papers of each plot are at hand", "surat tiap kebun tersedia"),
            new("the papers of some plot are lacking", "ada kebun yang suratnya belum tersedia")),
    };

    /// <summary>Whether the importer is a person trading in the own name.</summary>
    public static YesNoFact ImporterIsPerson { get; } = new()
    {
        Id = "importer-natural-person",
        Level = Level.Importer,
        Answerer = Actor.Importer,
        Asks = new("Is the buyer a person who trades in the own name?",
            "Apakah pembelinya orang perorangan?"),
        Clause = new Clause(
            new("the importer is a natural person", "importir adalah orang perorangan"),
            new("the importer is no natural person", "importir bukan orang perorangan")),
    };

    /// <summary>The day on which the importer was established in its size class.</summary>
    public static DayFact ImporterFounded { get; } = new()
    {
        Id = "importer-established-on",
        Level = Level.Importer,
        Answerer = Actor.Importer,
        Name = new("the day of the importer's founding", "tanggal berdirinya importir"),
        Asks = new("On which day was the importer's business founded in its size class?",
            "Tanggal berapa usaha importir berdiri dengan kelas ukuran itu?"),
    };

    /// <summary>Facts of this page.</summary>
    internal static IReadOnlyList<Fact> All { get; } =
    [
        WoodAnnex, RecoveredOnly, Commodities, HarvestedLast, PlotsOnMap, PlotsUncleared, PlotPapers, ImporterIsPerson,
        ImporterFounded,
    ];
}
