using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.UnitedStates.Food;

/// <summary>Registration of the places where food for the United States is made or packed, and their agent.</summary>
internal static class FacilityRegistration
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
        Registered, AgentNamed,
    ];

    // 21 CFR 1.226. A vessel that processes is not excused, nor a place whose goods are only labelled elsewhere.
    // A private residence is no facility (21 CFR 1.227); a workshop beside it is one.
    private static Specification<Situation> Excused { get; } =
        PlaceFacts.FacilityKind.Is("farm", "restaurant", "retail", "harvest-vessel-only", "home") | UnitedStatesFoodFacts.FurtherProcessedAbroad.Is("yes");

    internal static Requirement Registered { get; } = new()
    {
        Id = new("US-FDA-FOOD-FACILITY"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("FDA food facility registration, renewed in even years",
            "Registrasi fasilitas pangan FDA, diperbarui tahun genap"),
        Criterion = Criterion.Standardisation,
        Level = Level.Facility,
        Force = Force.Border,
        Sectors = Sector.Foods,
        // The window was read in the FDA's questions and answers, of which the address keeps a copy.
        Law = new(
            "FD&C Act §415 (21 U.S.C. 350d)(a)(1), (a)(3); 21 CFR 1.225-1.227",
            new("https://blogolu.com/?p=10063"),
            SourceTier.OfficialGuidance, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2003, 12, 12)) { Announced = new(2003, 10, 10) }],
        Scope = Foods.All,
        // Not "24 months": whenever first filed, a registration is renewed in October-December of each
        // even year, so one filed in November 2025 lapses on 31 December 2026. 21 U.S.C. 350d(a)(3).
        Test = Every.Facility(Excused | Holds.Valid(
            UnitedStatesPapers.FoodFacilityRegistration,
            Validity.EndOfEvenYearWindow(firstMonth: 10, lastMonth: 12))),
        Remedy = new(
            new("Register each place online, free; renew every even year in October-December. A lapsed number counts as none.",
                "Daftarkan tiap tempat secara daring, gratis; perbarui setiap Oktober-Desember tahun genap. Nomor yang tidak diperpanjang dianggap tidak ada."),
            Actor.Maker, Days: 3, Cost: "USD 0"),
    };

    internal static Requirement AgentNamed { get; } = new()
    {
        Id = new("US-FDA-US-AGENT"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("US agent for the foreign food facility", "Agen AS untuk fasilitas pangan"),
        Criterion = Criterion.Standardisation,
        Level = Level.Facility,
        Force = Force.Border,
        Sectors = Sector.Foods,
        Law = new(
            "FD&C Act §415 (21 U.S.C. 350d)(a)(1)(B); 21 CFR 1.227, 1.232",
            new("https://checkoutapi.com/uscode/title21_chapter9_subchapterIV_section350d"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.From(2003, 12, 12)) { Announced = new(2003, 10, 10) }],
        Scope = Foods.All,
        Test = Every.Facility(Excused | Holds.Valid(UnitedStatesPapers.Agent, Validity.NoExpiry)),
        Remedy = new(
            new("Agree with the buyer, a broker or a paid agent in America, and see that they answer the FDA's e-mail.",
                "Sepakati dengan pembeli, broker, atau agen berbayar di Amerika, dan pastikan mereka menjawab surel FDA."),
            Actor.Maker, Days: 7),
    };
}
