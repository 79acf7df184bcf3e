using OkOce.Domain.Evidence;
using OkOce.Domain.Products;

namespace OkOce.Domain.Dossiers;

/// <summary>Everything known about one offer and, if there is one, its consignment.</summary>
/// <remarks>
/// The world is open: what is not recorded is unknown. Facilities and lots, once any is listed, are taken
/// to be all there are; a list with none is unknown, not empty.
/// </remarks>
public sealed record Dossier
{
    /// <summary>The line of business, which says how far the law was surveyed.</summary>
    public required Sector Sector { get; init; }

    /// <summary>The HS code of the product; <see langword="null"/> when not known.</summary>
    public HsCode? Hs { get; init; }

    /// <summary>What is known of the business that makes.</summary>
    public FactSheet Enterprise { get; init; } = FactSheet.Empty;

    /// <summary>Where it makes.</summary>
    public IReadOnlyList<Facility> Facilities { get; init => field = ValueList<Facility>.Of(value); } = ValueList<Facility>.Of([]);

    /// <summary>What is known of recipe and label.</summary>
    public FactSheet Product { get; init; } = FactSheet.Empty;

    /// <summary>What is known of how it is sold.</summary>
    public FactSheet Offer { get; init; } = FactSheet.Empty;

    /// <summary>What is known of the importer or buyer.</summary>
    public FactSheet Importer { get; init; } = FactSheet.Empty;

    /// <summary>The shipment, if there is one: then nothing is due later any more.</summary>
    public FactSheet? Consignment { get; init; }

    /// <summary>The lots that are known, of the shipment or tested before it.</summary>
    public IReadOnlyList<Lot> Lots { get; init => field = ValueList<Lot>.Of(value); } = ValueList<Lot>.Of([]);

    /// <summary>What is known of papers.</summary>
    public IReadOnlyList<EvidenceItem> Evidence { get; init => field = ValueList<EvidenceItem>.Of(value); } = ValueList<EvidenceItem>.Of([]);

    /// <summary>Whether this is a shipment and not only an offer.</summary>
    public bool IsConsignment => Consignment is not null;
}
