using System.Diagnostics.CodeAnalysis;
using OkOce.Domain.Evidence;

namespace OkOce.Domain.Dossiers;

/// <summary>A dossier at a destination on a day, narrowed to one facility or lot where a rule looks at each.</summary>
/// <param name="Dossier">What is known.</param>
/// <param name="Destination">Where the goods are to go.</param>
/// <param name="On">The day for which the law is asked.</param>
public readonly record struct Situation(Dossier Dossier, Destination Destination, DateOnly On)
{
    /// <summary>The facility that is looked at, inside a condition over every or some facility.</summary>
    public Facility? Facility { get; init; }

    /// <summary>The lot that is looked at, inside a condition over every or some lot.</summary>
    public Lot? Lot { get; init; }

    /// <summary>How well a paper must be known to count as held; what is known less well is unknown.</summary>
    public AssuranceGrade AskedAssurance { get; init; }

    // The sheet on which facts of a level stand; null when there is no such thing yet.
    internal FactSheet? SheetOf(Level level) => level switch
    {
        Level.Enterprise => Dossier.Enterprise,
        Level.Facility => Facility?.Facts,
        Level.Product => Dossier.Product,
        Level.Offer => Dossier.Offer,
        Level.Lot => Lot?.Facts,
        Level.Consignment => Dossier.Consignment,
        Level.Importer => Dossier.Importer,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "There is no such level."),
    };

    internal bool TryGet<TAnswer>(Fact<TAnswer> fact, [MaybeNullWhen(false)] out TAnswer answer)
        where TAnswer : notnull
    {
        answer = default;
        return SheetOf(fact.Level)?.TryGet(fact, out answer) ?? false;
    }
}
