using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.UnitedStates.Food;

/// <summary>The notice that the FDA wants before food arrives.</summary>
internal static class PriorNotice
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
        Given, NamesPostalTracking,
    ];

    internal static Requirement Given { get; } = new()
    {
        Id = new("US-FDA-PRIOR-NOTICE"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("FDA prior notice before arrival", "Pemberitahuan awal FDA sebelum kiriman tiba"),
        Criterion = Criterion.Capacity,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors = Sector.Foods,
        Law = new(
            "21 U.S.C. 381(m); 21 CFR 1.277, 1.279",
            new("https://lexbuild.dev/ecfr/title-21/chapter-I/part-1/section-1.277"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.From(2003, 12, 12)) { Announced = new(2003, 10, 10) }],
        Scope = Foods.All,
        Exemption = UnitedStatesShipmentFacts.FoodShipmentPurpose.Is("own-use", "home-made-gift"),
        Test = Holds.Valid(UnitedStatesPapers.PriorNotice, Validity.PerShipment) & UnitedStatesShipmentFacts.PriorNoticeInTime.Yes,
        Remedy = new(
            new("Send the buyer's broker registration number, product and flight or ship in time; put the confirmation number on postal parcels.",
                "Kirim nomor registrasi, uraian produk, dan data kapal atau pesawat ke broker tepat waktu; tulis nomor konfirmasi pada paket pos."),
            Actor.Importer, Days: 1),
    };

    internal static Requirement NamesPostalTracking { get; } = new()
    {
        Id = new("US-FDA-PRIOR-NOTICE-MAIL-TRACKING"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Mail service and tracking number in the prior notice of a postal parcel",
            "Nama layanan pos dan nomor lacak dalam prior notice paket pos"),
        Criterion = Criterion.Capacity,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors = Sector.Foods,
        Law = new(
            "21 CFR 1.281 as amended by 90 FR 46045",
            new("https://lexbuild.dev/fr/2025/09/2025-18655"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 11, 24)),
        Enactments = [new(Period.From(2026, 10, 1)) { Announced = new(2025, 9, 25) }],
        Scope = Foods.All & ConsignmentFacts.ShipmentMode.Is("post-parcel"),
        Exemption = UnitedStatesShipmentFacts.FoodShipmentPurpose.Is("own-use", "home-made-gift"),
        Test = UnitedStatesShipmentFacts.PriorNoticeNamesTracking.Yes,
        Remedy = new(
            new("Use a tracked postal service and put its number into the prior notice before posting.",
                "Gunakan layanan pos berlacak dan masukkan nomornya ke prior notice sebelum paket dikirim."),
            Actor.Maker, Days: 1),
    };
}
