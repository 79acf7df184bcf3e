namespace OkOce.Domain.Requirements;

/// <summary>What a consequence does to the price of the goods.</summary>
public enum ConsequenceKind
{
    /// <summary>Bea: a duty on goods that leave or enter.</summary>
    Duty,

    /// <summary>Kuota: an amount beyond which another duty is paid, or none may enter.</summary>
    Quota,

    /// <summary>Preferensi: a lower duty for goods of the origin, or for small parcels.</summary>
    Preference,

    /// <summary>Pungutan: a fee, levy, tax or deposit beside the duty.</summary>
    Charge,
}
