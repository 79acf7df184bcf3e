namespace OkOce.Domain;

/// <summary>Whose fact, or whose duty, something is.</summary>
public enum Level
{
    /// <summary>The member business.</summary>
    Enterprise,

    /// <summary>One place where it makes; a business may have several.</summary>
    Facility,

    /// <summary>What is made: recipe and label as they stand.</summary>
    Product,

    /// <summary>How it is sold: exporter of record, form of sale, destination.</summary>
    Offer,

    /// <summary>One lot of goods. Known at the latest at shipment.</summary>
    Lot,

    /// <summary>One shipment. Known at the latest at shipment.</summary>
    Consignment,

    /// <summary>The buyer or importer at the destination. Known at the latest at shipment.</summary>
    Importer,
}
