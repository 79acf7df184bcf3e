using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.UnitedStates.Food;

/// <summary>The import alerts on caesium-137.</summary>
internal static class CaesiumAlerts
{
    internal static IReadOnlyList<Requirement> Requirements =>
    [
        ShrimpCertified, SpicesCertified, BelowLevel, NotOnRedList,
    ];

    private static readonly string[] JavaAndLampung = ["ID-BT", "ID-JK", "ID-JB", "ID-JT", "ID-YO", "ID-JI", "ID-LA"];

    // "Region where the food originated" is not explained in the alert. Food raised elsewhere and processed there counts in.
    private static Specification<Situation> FromRegion { get; } =
        ProductFacts.OriginProvince.Is(JavaAndLampung) | Some.Facility(PlaceFacts.FacilityProvince.Is(JavaAndLampung));

    private static Limit InterventionLevel { get; } = new(
        LaboratoryFacts.Caesium137,
        new LimitStep(Amount.Of(1_200m, Unit.BecquerelPerKilogram), Period.Always, "FDA derived intervention level, as quoted"));

    internal static Requirement ShrimpCertified { get; } = new()
    {
        Id = new("US-FDA-IA9952-SHRIMP"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Caesium-137 certificate, shrimp of Java and Lampung", "Sertifikat Cesium-137, udang Jawa dan Lampung"),
        Criterion = Criterion.Quality,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors = [Sector.Seafood],
        Law = new(
            "21 U.S.C. 381(q); Import Alert 99-52",
            new("https://www.accessdata.fda.gov/cms_ia/importalert_1188.html"),
            SourceTier.OfficialGuidance, Read: new(2026, 11, 24), ReviewBy: new(2027, 1, 24)),
        Enactments = [new(Period.From(2025, 10, 31)) { Announced = new(2025, 10, 3) }],
        Scope = Foods.Shrimp & Foods.Eaten & FromRegion,
        // Shrimp already under way before 13 October 2025 was screened on arrival and not detained for lack of the paper.
        Exemption = ConsignmentFacts.LoadedOn.Before(new(2025, 10, 13)) & UnitedStatesShipmentFacts.OnCaesiumRedList.No,
        // A low measurement never replaces the paper: what was found lay far below the level of concern and was barred.
        Test = Holds.Valid(UnitedStatesPapers.CaesiumCertificate, Validity.PerShipment),
        Remedy = new(
            new("Ask Badan Mutu KKP for scan and test before stuffing and a health certificate stating the result; keep proof for shrimp from elsewhere.",
                "Ajukan pemindaian dan uji ke Badan Mutu KKP sebelum muat, minta HC yang memuat hasilnya; simpan bukti asal bila udang dari daerah lain."),
            Actor.Authority),
    };

    internal static Requirement SpicesCertified { get; } = new()
    {
        Id = new("US-FDA-IA9952-SPICES"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Caesium-137 certificate, spices of Java and Lampung", "Sertifikat Cesium-137, rempah Jawa dan Lampung"),
        Criterion = Criterion.Quality,
        Level = Level.Consignment,
        Force = Force.Border,
        Sectors = [Sector.Spices],
        Law = new(
            "21 U.S.C. 381(q); Import Alert 99-52",
            new("https://www.accessdata.fda.gov/cms_ia/importalert_1188.html"),
            SourceTier.OfficialGuidance, Read: new(2026, 11, 24), ReviewBy: new(2027, 1, 24)),
        Enactments = [new(Period.From(2025, 10, 31)) { Announced = new(2025, 10, 3) }],
        Scope = Foods.Spices & Foods.Eaten & FromRegion,
        Test = Holds.Valid(UnitedStatesPapers.CaesiumCertificate, Validity.PerShipment),
        Remedy = new(
            new("Apply to BPOM for sampling and the shipment certificate; keep lots from other provinces apart, with their papers.",
                "Ajukan sampling dan sertifikat kiriman ke BPOM; pisahkan lot dari provinsi lain beserta suratnya."),
            Actor.Authority),
    };

    internal static Requirement BelowLevel { get; } = new()
    {
        Id = new("US-FDA-CS137-LEVEL"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Caesium-137 at most 1,200 Bq/kg", "Cesium-137 paling banyak 1.200 Bq/kg"),
        Criterion = Criterion.Quality,
        Level = Level.Lot,
        Force = Force.Border,
        Sectors = Sector.Foods,
        Law = new(
            "21 U.S.C. 342(a)(1), 381(a); FDA derived intervention level for caesium-137",
            new("https://dialekborneo.com/pernyataan-fda-soal-dugaan-cengkeh-asal-ri-terkontaminasi-radioaktif-cs-137"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2027, 1, 24)),
        Enactments = [new(Period.Always)],
        // The level holds for all food; it is asked where the alert looks.
        Scope = (Foods.Shrimp | Foods.Spices) & Foods.Eaten & FromRegion,
        Test = Every.Lot(InterventionLevel.Kept),
        Remedy = new(
            new("Do not ship a lot over the level; tell the authority.",
                "Jangan kirim lot yang melebihi batas; laporkan ke otoritas."),
            Actor.Maker),
    };

    internal static Requirement NotOnRedList { get; } = new()
    {
        Id = new("US-FDA-IA9951-REDLIST"),
        Jurisdiction = Jurisdiction.UnitedStates,
        Title = new("Firm on the FDA's caesium red list", "Perusahaan di daftar merah Cesium FDA"),
        Criterion = Criterion.Quality,
        Level = Level.Enterprise,
        Force = Force.Border,
        Sectors = [Sector.Spices, Sector.Seafood],
        Law = new(
            "21 U.S.C. 342(a)(4), 381(a), 381(q); Import Alerts 99-51, 99-52",
            new("https://www.accessdata.fda.gov/cms_ia/importalert_1187.html?via=getnews.me"),
            SourceTier.OfficialGuidance, Read: new(2026, 11, 24), ReviewBy: new(2026, 12, 24)),
        Enactments = [new(Period.From(2025, 8, 14))],
        Scope = (Foods.Shrimp | Foods.Spices) & Foods.Eaten,
        // Who is named is a fact looked up on a day, and no part of the rule.
        Test = UnitedStatesShipmentFacts.OnCaesiumRedList.No,
        Remedy = new(
            new("Look up the alert before buying; a named firm needs verification by an accredited third party, a petition, then certificates.",
                "Periksa daftar sebelum membeli; perusahaan yang tercantum perlu verifikasi pihak ketiga terakreditasi, petisi, lalu sertifikat."),
            Actor.Maker),
    };
}
