namespace OkOce.Domain.Evidence;

/// <summary>In whose name a paper stands.</summary>
public enum HolderRole
{
    /// <summary>The member business that makes the goods.</summary>
    Maker,

    /// <summary>The exporter of record: the maker itself, a cooperative, or a firm that lends its name.</summary>
    Exporter,

    /// <summary>The importer or buyer at the destination.</summary>
    Importer,

    /// <summary>Somebody else whose paper is relied on, such as a partner cooperative.</summary>
    Partner,
}
