using OkOce.Benchmarks.Answers;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Benchmarks.Books;

/// <summary>A rulebook with where it is asked for, and the goods that its dossiers are about.</summary>
/// <param name="Key">The word by which it is asked for.</param>
/// <param name="Name">What the table calls it.</param>
/// <param name="Rulebook">The law.</param>
/// <param name="Destinations">Every destination that is assessed.</param>
/// <param name="Wares">HS codes of goods, with the sector that makes them.</param>
internal sealed record Book(string Key, string Name, Rulebook Rulebook, IReadOnlyList<Destination> Destinations, IReadOnlyList<(Sector Sector, HsCode Hs)> Wares)
{
    /// <summary>The word for the shipped rulebook.</summary>
    public const string Shipped = "shipped";

    /// <summary>The word for the SYNTHETIC one.</summary>
    public const string Synthetic = "synthetic";

    /// <summary>The day for which everything is asked.</summary>
    public static DateOnly Day { get; } = new(2026, 11, 24);

    /// <summary>The book of a word.</summary>
    public static Book Of(string key) => key == Shipped ? RealBook.Make() : SyntheticBook.Make();

    /// <summary>The destinations with their requirements in their places.</summary>
    public Cell[] Cells() => [.. Destinations.Select(destination => new Cell(Rulebook, destination))];

    /// <summary>Each condition, exemption and test of the book, down to its atoms.</summary>
    public IEnumerable<Specification<Situation>> Conditions() => Rulebook.Requirements
        .SelectMany(one => new[] { one.Scope, one.Exemption, one.Test }).OfType<Specification<Situation>>().SelectMany(Below);

    /// <summary>A condition and everything below it.</summary>
    public static IEnumerable<Specification<Situation>> Below(Specification<Situation> condition) =>
        condition.Parts.SelectMany(Below).Prepend(condition);
}
