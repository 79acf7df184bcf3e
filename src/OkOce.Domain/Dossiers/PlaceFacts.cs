using OkOce.Domain.Movement;

namespace OkOce.Domain.Dossiers;

/// <summary>Facts of the businesses and places behind an offer, asked by more than one jurisdiction.</summary>
public static class PlaceFacts
{
    private static readonly FactOption[] Sizes =
    [
        new("micro", "micro", "mikro"), new("small", "small", "kecil"), new("medium", "medium", "menengah"), new("large", "large", "besar"),
    ];

    /// <summary>The size class of the maker under the law of its day.</summary>
    public static ChoiceFact EnterpriseSize { get; } = new()
    {
        Id = "enterprise-size",
        Level = Level.Enterprise,
        Name = new("the size of the business", "kelas usaha"),
        Asks = new("What is the size class of the business?", "Apa kelas usahanya: mikro, kecil, menengah, atau besar?"),
        Options = Sizes,
    };

    /// <summary>The size class of the importer under the destination's law.</summary>
    public static ChoiceFact ImporterSize { get; } = new()
    {
        Id = "importer-size",
        Level = Level.Importer,
        Answerer = Actor.Importer,
        Name = new("the size of the importer", "kelas usaha importir"),
        Asks = new("What is the importer's size class?", "Apa kelas usaha importirnya?"),
        Options = Sizes,
    };

    /// <summary>What kind of place a facility is.</summary>
    public static ChoiceFact FacilityKind { get; } = new()
    {
        Id = "facility-kind",
        Level = Level.Facility,
        Name = new("the kind of place", "jenis tempat"),
        Asks = new("What kind of place is it?", "Tempat ini jenis apa?"),
        Options =
        [
            new("processor", "a place that makes or processes", "tempat membuat atau mengolah"),
            new("packer-or-warehouse", "a packing house or warehouse", "tempat mengemas atau gudang"),
            new("farm", "a farm or pond", "kebun atau tambak"), new("fishing-vessel", "a fishing vessel that processes", "kapal ikan yang mengolah"),
            new("harvest-vessel-only", "a fishing vessel that only catches", "kapal ikan yang hanya menangkap"),
            new("restaurant", "a restaurant", "rumah makan"), new("retail", "a shop", "toko"), new("home", "a private home, with no separate workshop", "rumah tinggal, tanpa ruang usaha terpisah"),
        ],
    };

    /// <summary>The province in which a facility stands, by ISO 3166-2.</summary>
    public static ChoiceFact FacilityProvince { get; } = new()
    {
        Id = "facility-province",
        Level = Level.Facility,
        Name = new("the province of the place", "provinsi tempatnya"),
        Asks = new("In which province is the place?", "Di provinsi mana tempatnya?"),
        Options = [.. Provinces.All.Select(province => new FactOption(province.Iso, province.Name))],
        IsOpen = true,
    };

    /// <summary>Facts of this page.</summary>
    public static IReadOnlyList<Fact> All { get; } = [EnterpriseSize, ImporterSize, FacilityKind, FacilityProvince];
}
