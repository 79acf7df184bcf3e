using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion;

/// <summary>Facts of toys that the Union's law asks.</summary>
public static class EuropeanToyFacts
{
    /// <summary>Whether it is made, also in part, for children under fourteen to play with.</summary>
    public static YesNoFact ForPlay { get; } = new()
    {
        Id = "toy-for-play-under-14",
        Level = Level.Product,
        Asks = new("Is it made, even in part, for children under 14 to play with?",
            "Apakah dibuat, walau sebagian, untuk dimainkan anak di bawah 14 tahun?"),
        Clause = new Clause(
            new("it is made for children under 14 to play with", "barang dibuat untuk dimainkan anak di bawah 14 tahun"),
            new("it is not made for children under 14 to play with", "barang tidak dibuat untuk dimainkan anak di bawah 14 tahun")),
    };

    /// <summary>Facts of this page.</summary>
    internal static IReadOnlyList<Fact> All { get; } =
    [
        ForPlay,
    ];
}
