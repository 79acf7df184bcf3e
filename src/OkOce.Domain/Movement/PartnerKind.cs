namespace OkOce.Domain.Movement;

/// <summary>What kind of organisation a partner is.</summary>
public enum PartnerKind
{
    /// <summary>A community that mobilises members (komunitas penggerak).</summary>
    Community,

    /// <summary>A school, campus or pesantren.</summary>
    School,

    /// <summary>A private firm.</summary>
    Firm,

    /// <summary>A ministry, city, regency or one of their agencies.</summary>
    Government,

    /// <summary>Indonesians abroad.</summary>
    Diaspora,
}
