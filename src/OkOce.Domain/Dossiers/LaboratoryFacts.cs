using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>What a laboratory finds in a lot, asked by more than one jurisdiction or case.</summary>
public static class LaboratoryFacts
{
    /// <summary>Aflatoxin B1, in micrograms per kilogram.</summary>
    public static MeasurementFact AflatoxinB1 { get; } = Measured("aflatoxin-b1", new("aflatoxin B1", "aflatoksin B1"), Unit.MicrogramPerKilogram);

    /// <summary>Aflatoxins B1, B2, G1 and G2 together, in micrograms per kilogram.</summary>
    public static MeasurementFact AflatoxinTotal { get; } = Measured("aflatoxin-total", new("aflatoxins B1, B2, G1 and G2 together", "jumlah aflatoksin B1, B2, G1, dan G2"), Unit.MicrogramPerKilogram);

    /// <summary>Ochratoxin A, in micrograms per kilogram.</summary>
    public static MeasurementFact OchratoxinA { get; } = Measured("ochratoxin-a", new("ochratoxin A", "okratoksin A"), Unit.MicrogramPerKilogram);

    /// <summary>Sulphite, as sulphur dioxide, in milligrams per kilogram.</summary>
    public static MeasurementFact Sulphite { get; } = Measured("sulphite", new("sulphite, as sulphur dioxide", "sulfit, sebagai SO2"), Unit.MilligramPerKilogram);

    /// <summary>Chlorpyrifos, in milligrams per kilogram.</summary>
    public static MeasurementFact Chlorpyrifos { get; } = Measured("chlorpyrifos", new("chlorpyrifos", "klorpirifos"), Unit.MilligramPerKilogram);

    /// <summary>Gluten, in milligrams per kilogram.</summary>
    public static MeasurementFact Gluten { get; } = Measured("gluten", new("gluten", "gluten"), Unit.MilligramPerKilogram);

    /// <summary>Mercury, in milligrams per kilogram.</summary>
    public static MeasurementFact Mercury { get; } = Measured("mercury", new("mercury", "merkuri"), Unit.MilligramPerKilogram);

    /// <summary>Caesium-137, in becquerel per kilogram.</summary>
    public static MeasurementFact Caesium137 { get; } = Measured("caesium-137", new("caesium-137", "Cesium-137"), Unit.BecquerelPerKilogram);

    /// <summary>Whether Salmonella was found in any sample of the lot.</summary>
    public static YesNoFact SalmonellaFound { get; } = new()
    {
        Id = "salmonella-found",
        Level = Level.Lot,
        Answerer = Actor.Laboratory,
        Asks = new("Did the laboratory find Salmonella in the lot?", "Apakah lab menemukan Salmonella pada lot ini?"),
        Clause = new Clause(
            new("Salmonella was found", "Salmonella ditemukan"),
            new("no Salmonella was found", "Salmonella tidak ditemukan")),
    };

    /// <summary>Facts of this page.</summary>
    public static IReadOnlyList<Fact> All { get; } =
    [
        AflatoxinB1, AflatoxinTotal, OchratoxinA, Sulphite, Chlorpyrifos, Gluten, Mercury, Caesium137, SalmonellaFound,
    ];

    internal static MeasurementFact Measured(string id, LocalizedText name, Unit unit) => new()
    {
        Id = id,
        Level = Level.Lot,
        Answerer = Actor.Laboratory,
        Name = name,
        Unit = unit,
        Asks = new($"How much {name.English} did the laboratory find in the lot?", $"Berapa kadar {name.Indonesian} menurut hasil lab lot ini?"),
    };
}
