using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.UnitedStates;

/// <summary>Facts of a shipment, its maker and its entry that only the United States ask.</summary>
public static class UnitedStatesShipmentFacts
{
    /// <summary>What a shipment of food is sent for.</summary>
    public static ChoiceFact FoodShipmentPurpose { get; } = new()
    {
        Id = "food-shipment-purpose",
        Level = Level.Consignment,
        Name = new("the purpose of the food shipment", "tujuan kiriman pangan"),
        Asks = new("What is the food sent for?", "Untuk apa pangan ini dikirim?"),
        Options =
        [
            new("sale", "sale", "dijual"),
            new("own-use", "a traveller's own use", "dipakai sendiri oleh penumpang"),
            new("home-made-gift", "a home-made gift between persons", "hadiah buatan rumah antarperorangan"),
            new("testing-sample", "a sample for testing, never sold", "contoh untuk diuji, tidak dijual"),
        ],
    };

    /// <summary>Whether the prior notice was confirmed early enough for the way of arrival.</summary>
    public static YesNoFact PriorNoticeInTime { get; } = new()
    {
        Id = "prior-notice-in-time",
        Level = Level.Consignment,
        Answerer = Actor.Importer,
        Asks = new("Was the prior notice confirmed in time: 2 hours before arrival by road, 4 by rail or air, 8 by sea, and before sending by mail?",
            "Apakah prior notice dikonfirmasi tepat waktu: 2 jam sebelum tiba lewat jalan, 4 jam kereta atau udara, 8 jam laut, dan sebelum dikirim lewat pos?"),
        Clause = new Clause(
            new("the prior notice was confirmed in time", "prior notice dikonfirmasi tepat waktu"),
            new("the prior notice was confirmed too late", "prior notice dikonfirmasi terlambat")),
    };

    /// <summary>Whether the prior notice of a postal parcel names the mail service and its tracking number.</summary>
    public static YesNoFact PriorNoticeNamesTracking { get; } = new()
    {
        Id = "prior-notice-names-tracking",
        Level = Level.Consignment,
        Answerer = Actor.Importer,
        Asks = new("Does the prior notice name the mail service and the tracking number?",
            "Apakah prior notice memuat nama layanan pos dan nomor lacak?"),
        Clause = new Clause(
            new("the prior notice names mail service and tracking number",
                "prior notice memuat layanan pos dan nomor lacak"),
            new("the prior notice lacks mail service or tracking number", "prior notice tanpa layanan pos atau nomor lacak")),
    };

    /// <summary>Whether the food goes to a plant that will process, pack or label it.</summary>
    public static YesNoFact ForFurtherProcessing { get; } = new()
    {
        Id = "for-further-processing",
        Level = Level.Consignment,
        Answerer = Actor.Importer,
        Asks = new("Does it go to a plant in America that will process, pack or label it?",
            "Apakah dikirim ke pabrik di Amerika untuk diolah, dikemas, atau dilabeli?"),
        Clause = new Clause(
            new("it goes to an American plant for processing or labelling",
                "barang dikirim ke pabrik di Amerika untuk diolah atau dilabeli"),
            new("it does not go to an American plant for processing or labelling",
                "barang tidak dikirim ke pabrik di Amerika untuk diolah atau dilabeli")),
    };

    /// <summary>Whether maker or shipper is named on the red list of Import Alert 99-51.</summary>
    public static YesNoFact OnCaesiumRedList { get; } = new()
    {
        Id = "on-fda-red-list-9951",
        Level = Level.Enterprise,
        Answerer = Actor.Mentor,
        Asks = new("Looked up within the last 30 days: is the maker or the shipper named on FDA's red list 99-51?",
            "Menurut pengecekan 30 hari terakhir: apakah pembuat atau pengirim tercantum di daftar merah FDA 99-51?"),
        Clause = new Clause(
            new("maker or shipper is named on FDA's red list 99-51",
                "pembuat atau pengirim tercantum di daftar merah FDA 99-51"),
            new("neither maker nor shipper is named on FDA's red list 99-51",
                "pembuat dan pengirim tidak tercantum di daftar merah FDA 99-51")),
    };

    /// <summary>Gross sales of organic goods in a year, in United States dollars.</summary>
    public static AmountFact OrganicSales { get; } = new()
    {
        Id = "organic-sales-usd-a-year",
        Level = Level.Enterprise,
        Name = new("the organic sales of a year", "penjualan organik setahun"),
        Asks = new("How much organic produce is sold in a year, in US dollars?",
            "Berapa penjualan organik setahun, dalam dolar AS?"),
        Unit = Unit.UsDollar,
    };

    /// <summary>How the goods are entered at customs.</summary>
    public static ChoiceFact EntryType { get; } = new()
    {
        Id = "us-entry-type",
        Level = Level.Consignment,
        Answerer = Actor.Importer,
        Name = new("the customs entry", "jenis pemberitahuan pabean"),
        Asks = new("Is it a formal or an informal customs entry?", "Masuk sebagai formal entry atau informal entry?"),
        Options =
        [
            new("formal", "a formal entry", "formal entry"),
            new("informal", "an informal entry", "informal entry"),
        ],
    };

    /// <summary>Of what the wood packaging is made.</summary>
    public static ChoiceFact WoodPackagingKind { get; } = new()
    {
        Id = "wood-packaging-kind",
        Level = Level.Consignment,
        Name = new("the wood of the packaging", "kayu kemasannya"),
        Asks = new("Is the packaging solid wood, only plywood or board, or only shavings?",
            "Kemasannya kayu utuh, hanya tripleks atau papan olahan, atau hanya serutan?"),
        Options =
        [
            new("solid", "solid wood", "kayu utuh"),
            new("manufactured-only", "only plywood or board", "hanya tripleks atau papan olahan"),
            new("loose-only", "only shavings or wood wool", "hanya serutan"),
        ],
    };

    /// <summary>Whether every piece of wood packaging is thinner than 6 mm; 6 mm itself is not.</summary>
    public static YesNoFact WoodPackagingThin { get; } = new()
    {
        Id = "wood-packaging-under-6-mm",
        Level = Level.Consignment,
        Asks = new("Is every piece of the wood packaging thinner than 6 mm?",
            "Apakah semua kayu kemasannya lebih tipis dari 6 mm?"),
        Clause = new Clause(
            new("all wood packaging is thinner than 6 mm", "semua kayu kemasan lebih tipis dari 6 mm"),
            new("some wood packaging is 6 mm thick or more", "ada kayu kemasan setebal 6 mm atau lebih")),
    };

    /// <summary>Facts of this page.</summary>
    internal static IReadOnlyList<Fact> All { get; } =
    [
        FoodShipmentPurpose, PriorNoticeInTime, PriorNoticeNamesTracking, ForFurtherProcessing, OnCaesiumRedList,
        OrganicSales, EntryType, WoodPackagingKind, WoodPackagingThin,
    ];
}
