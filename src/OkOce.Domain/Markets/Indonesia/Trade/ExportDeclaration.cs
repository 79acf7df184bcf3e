using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.Indonesia.Trade;

/// <summary>The export declaration (PEB) and the approval of Customs, and what a small parcel needs instead.</summary>
internal static class ExportDeclaration
{
    internal static IReadOnlyList<Requirement> Requirements => [Declared2014, Declared, SmallParcel2022, SmallParcel2023, SmallParcel2025];

    // A passenger's, crew's or border crosser's goods leave without a declaration.
    private static Specification<Situation> CarriedByHand { get; } = ConsignmentFacts.ShipmentMode.Is("passenger-baggage", "border-crosser");

    private static Specification<Situation> DeclaredAndApproved { get; } =
        Holds.Valid(ShippingPapers.ExportDeclaration, Validity.PerShipment) & Holds.Valid(ShippingPapers.ExportApproval, Validity.PerShipment);

    // 30 kg are in.
    private static Specification<Situation> SmallParcel { get; } =
        ConsignmentFacts.ShipmentMode.Is("post-parcel", "courier-parcel") & ConsignmentFacts.GrossWeight.AtMost(30);

    internal static Requirement Declared2014 { get; } = new()
    {
        Id = new("ID-DJBC-PEB-OLD"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Export declaration (PEB), rules before 2023", "Pemberitahuan ekspor barang (PEB), aturan sebelum 2023"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors = Sector.All,
        Law = new(
            "PMK 145/PMK.04/2007 as last amended by PMK 21/2019; PER-32/BC/2014 as amended by PER-29/BC/2016",
            new("https://id.scribd.com/presentation/677249630/Tata-Laksana-Ekspor-PER32-PER29"),
            SourceTier.OfficialGuidance, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.Until(2023, 1, 1))],
        Scope = Goods.FallUnder("01-97"),
        // By post only, 100 kg included; a courier's parcel is declared.
        Exemption = CarriedByHand
            | (ConsignmentFacts.ShipmentMode.Is("post-parcel") & ConsignmentFacts.GrossWeight.AtMost(100)),
        Test = DeclaredAndApproved,
        Remedy = new(
            new("File in CEISA yourself or through a customs agent (PPJK); weight, HS code and value must equal the packing list.",
                "Ajukan lewat CEISA sendiri atau lewat PPJK; berat, kode HS, dan nilai harus sama dengan packing list."),
            Actor.Maker, Days: 1),
    };

    internal static Requirement Declared { get; } = new()
    {
        Id = new("ID-DJBC-PEB"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Export declaration (PEB) and approval (NPE)", "Pemberitahuan ekspor barang (PEB) dan nota pelayanan ekspor (NPE)"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors = Sector.All,
        Law = new(
            "PMK 155/PMK.04/2022 Art. 2",
            new("https://news-lite.ddtc.web.id/berita/nasional/43271/sri-mulyani-terbitkan-aturan-baru-soal-kepabeanan-di-bidang-ekspor"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2023, 1, 2)) { Announced = new(2022, 11, 8) }],
        // Parcels of up to 30 kg have rules of their own, below.
        Scope = Goods.FallUnder("01-97") & !SmallParcel,
        Exemption = CarriedByHand,
        Test = DeclaredAndApproved,
        Remedy = new(
            new("File in CEISA yourself or through a customs agent (PPJK); weight, HS code and value must equal the packing list.",
                "Ajukan lewat CEISA sendiri atau lewat PPJK; berat, kode HS, dan nilai harus sama dengan packing list."),
            Actor.Maker, Days: 1),
        Succeeds = new("ID-DJBC-PEB-OLD"),
    };

    internal static Requirement SmallParcel2022 { get; } = new()
    {
        Id = new("ID-DJBC-PARCEL-POST-100KG"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Parcel of up to 30 kg, January to October 2023", "Paket sampai 30 kg, Januari sampai Oktober 2023"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors = Sector.All,
        Law = new(
            "PMK 155/PMK.04/2022, provisions on parcels",
            new("https://onewebfile.beacukai.go.id/OneWebApi/preview/faq-ekspor-barang-kiriman"),
            SourceTier.OfficialGuidance, Read: null, ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2023, 1, 2).Through(2023, 10, 16))],
        Scope = Goods.FallUnder("01-97") & SmallParcel,
        Test = DeclaredAndApproved,
        Remedy = new(
            new("File in CEISA yourself or through a customs agent (PPJK); weight, HS code and value must equal the packing list.",
                "Ajukan lewat CEISA sendiri atau lewat PPJK; berat, kode HS, dan nilai harus sama dengan packing list."),
            Actor.Maker, Days: 1),
    };

    internal static Requirement SmallParcel2023 { get; } = new()
    {
        Id = new("ID-DJBC-PARCEL-PMK96"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Parcel of up to 30 kg: a business declares it", "Paket sampai 30 kg: badan usaha mengajukan PEB"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors = Sector.All,
        Law = new(
            "PMK 96/2023: the consignment note serves who is no business",
            new("https://onewebfile.beacukai.go.id/OneWebApi/preview/faq-ekspor-barang-kiriman"),
            SourceTier.OfficialGuidance, Read: new(2026, 8, 20), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2023, 10, 17).Through(2025, 3, 4))],
        Scope = Goods.FallUnder("01-97") & SmallParcel,
        Test = DeclaredAndApproved,
        Remedy = new(
            new("File in CEISA yourself or through a customs agent (PPJK); weight, HS code and value must equal the packing list.",
                "Ajukan lewat CEISA sendiri atau lewat PPJK; berat, kode HS, dan nilai harus sama dengan packing list."),
            Actor.Maker, Days: 1),
        Succeeds = new("ID-DJBC-PARCEL-POST-100KG"),
    };

    internal static Requirement SmallParcel2025 { get; } = new()
    {
        Id = new("ID-DJBC-PARCEL-PMK4"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Parcel of up to 30 kg: consignment note or declaration", "Paket sampai 30 kg: consignment note atau PEB"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors = Sector.All,
        Law = new(
            "PMK 4/2025 amending PMK 96/2023",
            new("https://onewebfile.beacukai.go.id/OneWebApi/preview/faq-ekspor-barang-kiriman"),
            SourceTier.OfficialGuidance, Read: new(2026, 8, 20), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2025, 3, 5))],
        Scope = Goods.FallUnder("01-97") & SmallParcel,
        Test = Holds.Valid(ShippingPapers.ConsignmentNote, Validity.PerShipment) | DeclaredAndApproved,
        Remedy = new(
            new("Send it with the full HS code and value on the note; file a declaration for anything heavier, in the name of the business.",
                "Kirim dengan kode HS dan nilai lengkap; gunakan PEB untuk yang lebih berat, atas nama usaha."),
            Actor.Maker, Days: 1),
        Succeeds = new("ID-DJBC-PARCEL-PMK96"),
    };
}
