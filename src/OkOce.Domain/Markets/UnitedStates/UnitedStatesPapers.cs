using OkOce.Domain.Evidence;

namespace OkOce.Domain.Markets.UnitedStates;

/// <summary>Papers that only the United States ask for.</summary>
public static class UnitedStatesPapers
{
    /// <summary>Registration of a food facility with the FDA; its day is the day of the last filing or renewal.</summary>
    public static EvidenceKind FoodFacilityRegistration { get; } = new()
    {
        Id = "us-food-facility-registration",
        Name = new("FDA food facility registration", "registrasi fasilitas pangan FDA"),
        Issuer = new("the US Food and Drug Administration", "FDA Amerika Serikat"),
        Covers = Level.Facility,
    };

    /// <summary>Papers of this page.</summary>
    internal static IReadOnlyList<EvidenceKind> All { get; } = [FoodFacilityRegistration];
}
