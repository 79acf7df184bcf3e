namespace OkOce.Domain.Requirements;

/// <summary>The three things that the mentoring aims at.</summary>
public enum Criterion
{
    /// <summary>Kapasitas: can it be made, delivered and documented.</summary>
    Capacity,

    /// <summary>Kualitas: safety, contaminants, hygiene.</summary>
    Quality,

    /// <summary>Standardisasi: certificates, conformity, labels, registrations.</summary>
    Standardisation,
}
