using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion;

/// <summary>Facts of fish and seafood that the Union's law asks.</summary>
public static class EuropeanFishFacts
{
    /// <summary>Whether it was farmed from fry or larvae, not from young caught in the wild.</summary>
    public static YesNoFact FromFryOrLarvae { get; } = new()
    {
        Id = "farmed-from-fry",
        Level = Level.Product,
        Asks = new("Was it farmed from hatchery fry or larvae, and not from young caught in the wild?",
            "Apakah dibudidayakan dari benih panti, bukan anakan tangkapan alam?"),
        Clause = new Clause(
            new("it was farmed from hatchery fry or larvae", "dibudidayakan dari benih panti"),
            new("it was not farmed from hatchery fry or larvae", "tidak dibudidayakan dari benih panti")),
    };

    /// <summary>Whether it comes from fresh water.</summary>
    public static YesNoFact Freshwater { get; } = new()
    {
        Id = "freshwater",
        Level = Level.Product,
        Asks = new("Does it come from fresh water?",
            "Apakah dari air tawar?"),
        Clause = new Clause(
            new("it comes from fresh water", "berasal dari air tawar"),
            new("it does not come from fresh water", "tidak berasal dari air tawar")),
    };

    /// <summary>In which group of the mercury maxima the species falls; asked only for a species that the rule does not name.</summary>
    public static ChoiceFact MercuryGroup { get; } = new()
    {
        Id = "eu-mercury-group",
        Level = Level.Product,
        Answerer = Actor.Mentor,
        Name = new("the group of the mercury limit", "kelompok batas merkuri"),
        Asks = new("In which group of the EU's mercury limits does the species fall?",
            "Jenis ini masuk kelompok mana dalam batas merkuri UE?"),
        Options =
        [
            new("predator", "large predators", "ikan predator besar"),
            new("low", "species with the low limit", "jenis dengan batas rendah"),
            new("general", "all others", "jenis lainnya"),
        ],
    };

    /// <summary>Facts of this page.</summary>
    internal static IReadOnlyList<Fact> All { get; } =
    [
        FromFryOrLarvae, Freshwater, MercuryGroup,
    ];
}
