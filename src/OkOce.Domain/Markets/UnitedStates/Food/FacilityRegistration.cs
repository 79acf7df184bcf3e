using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.UnitedStates.Food;

/// <summary>Registration of the places where food for the United States is made or packed.</summary>
internal static class FacilityRegistration
{
    internal static IReadOnlyList<Requirement> Requirements => [Registered];

    internal static Requirement Registered { get; } = new()
    {
        Id = new("US-FDA-FOOD-FACILITY"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("FDA food facility registration, renewed in even years", "Registrasi fasilitas pangan FDA, diperbarui tahun genap"),
        Criterion = Criterion.Standardisation,
        Level = Level.Facility,
        Force = Force.Border,
        Law = new(
            "FD&C Act §415 (21 U.S.C. 350d)(a); 21 CFR 1.225-1.241",
            new("https://www.law.cornell.edu/cfr/text/21/1.226"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2003, 12, 12))],
        Scope = Goods.FallUnder("02-05", "07-13", "15-23") & ProductFacts.Use.Is("human-food", "supplement", "animal-feed"),
        Exemption = Every.Facility(PlaceFacts.FacilityKind.Is("farm", "restaurant", "retail", "harvest-vessel-only")),
        // Not "24 months": whenever first filed, a registration is renewed in October-December of each
        // even year, so one filed in November 2025 lapses on 31 December 2026. 21 CFR 1.230(b), 1.241(b).
        Test = Every.Facility(Holds.Valid(
            UnitedStatesPapers.FoodFacilityRegistration,
            Validity.EndOfEvenYearWindow(firstMonth: 10, lastMonth: 12))),
        Remedy = new(
            new("Register each place online, free; renew every even year in October-December.",
                "Daftarkan tiap tempat secara daring, gratis; perbarui setiap Oktober-Desember tahun genap."),
            Actor.Maker, Days: 3, Cost: "USD 0"),
    };
}
