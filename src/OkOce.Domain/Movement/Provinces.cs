namespace OkOce.Domain.Movement;

/// <summary>The provinces of Indonesia by day: 34 in 2018, 37 from 11 November 2022, 38 from 9 December 2022.</summary>
public static class Provinces
{
    private static readonly Uri Laws = new("https://majalahbuser.com/momen-bersejarah-pengesahan-4-provinsi-baru-di-tanah-papua");
    private static readonly Uri Inaugurations = new("https://suarasiber.com/2022/12/sah-papua-barat-daya-provinsi-ke-38-di-indonesia/");

    /// <summary>Where the ISO 3166-2 codes were read; names here are the usual Indonesian ones.</summary>
    public static Uri Source { get; } = new("https://github.com/pycountry/pycountry");

    /// <summary>All 38, whenever formed, from west to east as the statistics office lists them.</summary>
    public static IReadOnlyList<Province> All { get; } =
    [
        new("ID-AC", LocalizedText.Same("Aceh")),
        new("ID-SU", new("North Sumatra", "Sumatera Utara")),
        new("ID-SB", new("West Sumatra", "Sumatera Barat")),
        new("ID-RI", LocalizedText.Same("Riau")),
        new("ID-JA", LocalizedText.Same("Jambi")),
        new("ID-SS", new("South Sumatra", "Sumatera Selatan")),
        new("ID-BE", LocalizedText.Same("Bengkulu")),
        new("ID-LA", LocalizedText.Same("Lampung")),
        new("ID-BB", new("Bangka Belitung Islands", "Kepulauan Bangka Belitung")),
        new("ID-KR", new("Riau Islands", "Kepulauan Riau")),
        new("ID-JK", new("Jakarta", "DKI Jakarta")),
        new("ID-JB", new("West Java", "Jawa Barat")),
        new("ID-JT", new("Central Java", "Jawa Tengah")),
        new("ID-YO", new("Yogyakarta", "DI Yogyakarta")),
        new("ID-JI", new("East Java", "Jawa Timur")),
        new("ID-BT", LocalizedText.Same("Banten")),
        new("ID-BA", LocalizedText.Same("Bali")),
        new("ID-NB", new("West Nusa Tenggara", "Nusa Tenggara Barat")),
        new("ID-NT", new("East Nusa Tenggara", "Nusa Tenggara Timur")),
        new("ID-KB", new("West Kalimantan", "Kalimantan Barat")),
        new("ID-KT", new("Central Kalimantan", "Kalimantan Tengah")),
        new("ID-KS", new("South Kalimantan", "Kalimantan Selatan")),
        new("ID-KI", new("East Kalimantan", "Kalimantan Timur")),
        new("ID-KU", new("North Kalimantan", "Kalimantan Utara")),
        new("ID-SA", new("North Sulawesi", "Sulawesi Utara")),
        new("ID-ST", new("Central Sulawesi", "Sulawesi Tengah")),
        new("ID-SN", new("South Sulawesi", "Sulawesi Selatan")),
        new("ID-SG", new("Southeast Sulawesi", "Sulawesi Tenggara")),
        new("ID-GO", LocalizedText.Same("Gorontalo")),
        new("ID-SR", new("West Sulawesi", "Sulawesi Barat")),
        new("ID-MA", LocalizedText.Same("Maluku")),
        new("ID-MU", new("North Maluku", "Maluku Utara")),
        new("ID-PB", new("West Papua", "Papua Barat")),
        new("ID-PD", new("Southwest Papua", "Papua Barat Daya"), Formed("UU 29/2022", new(2022, 12, 8), new(2022, 12, 9), "ID-PB")),
        new("ID-PA", LocalizedText.Same("Papua")),
        new("ID-PS", new("South Papua", "Papua Selatan"), Formed("UU 14/2022", new(2022, 7, 25), new(2022, 11, 11), "ID-PA")),
        new("ID-PT", new("Central Papua", "Papua Tengah"), Formed("UU 15/2022", new(2022, 7, 25), new(2022, 11, 11), "ID-PA")),
        new("ID-PE", new("Highland Papua", "Papua Pegunungan"), Formed("UU 16/2022", new(2022, 7, 25), new(2022, 11, 11), "ID-PA")),
    ];

    /// <summary>The provinces that exist on a day.</summary>
    public static IReadOnlyList<Province> On(DateOnly day) => [.. All.Where(p => p.Exists.Contains(day))];

    private static ProvinceFormation Formed(string law, DateOnly signed, DateOnly inaugurated, string splitFrom) => new()
    {
        Law = law,
        SignedOn = signed,
        LawSource = Laws,
        InauguratedOn = inaugurated,
        InaugurationSource = Inaugurations,
        SplitFrom = splitFrom,
    };
}
