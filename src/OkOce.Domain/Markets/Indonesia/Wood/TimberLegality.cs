using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.Indonesia.Wood;

/// <summary>The V-Legal document for wood, furniture and wood craft.</summary>
internal static class TimberLegality
{
    internal static IReadOnlyList<Requirement> Requirements => [VLegal2016, VLegal2021, VLegal2023];

    // Wooden seats, tables and buildings by their own subheadings: 9401-9403 as a whole would catch metal and plastic.
    private static Specification<Situation> WoodGoods { get; } =
        Goods.FallUnder("4401", "4407-4421", "47", "48", "940161", "940169", "940191", "940330-940360", "940391", "940610")
        & ProductFacts.Materials.Has("wood");

    // The certificate is the way to the document: own, a group's, or the exporter's. Who has none is stuck long before a shipment.
    private static Specification<Situation> Legal { get; } =
        Holds.Valid(IndonesianPapers.TimberLegalityCertificate, Validity.PrintedExpiry)
        & Holds.Valid(IndonesianPapers.VLegal, Validity.PerShipment);

    private static Remedy JoinAGroup { get; } = new(
        new("Join a group certificate with other craftsmen, keep a note for every log, then ask the certifier for V-Legal per shipment (1-3 days).",
            "Ikut sertifikat kelompok dengan perajin lain, simpan nota tiap kayu, lalu minta V-Legal tiap pengiriman (1-3 hari)."),
        Actor.Maker, Days: 60);

    internal static Requirement VLegal2016 { get; } = new()
    {
        Id = new("ID-SVLK-VLEGAL"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("V-Legal document for wood, furniture and wood craft", "Dokumen V-Legal untuk kayu, mebel, dan kerajinan kayu"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors = [Sector.FurnitureAndWood, Sector.Handicraft],
        Law = new(
            "Permendag 25/2016 and 84/2016 as amended; Permendag 74/2020; Permendag 45/2020 Art. 1 (annuls 15/2020)",
            new("https://agroindonesia.co.id/ekspor-kayu-kembali-wajib-gunakan-dokumen-v-legal/"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments =
        [
            // The law as it was believed until its end was promulgated on 27 February 2020,
            new(Period.From(2016, 4, 15)) { Withdrawn = new(2020, 2, 27) },
            // its announced end (Permendag 15/2020: free from 27 May 2020), annulled by Permendag 45/2020 before it came,
            new(Period.From(2016, 4, 15).Through(2020, 5, 26)) { Announced = new(2020, 2, 27), Withdrawn = new(2020, 5, 11) },
            // and the law as it stood: on no day did the duty stop.
            new(Period.From(2016, 4, 15).Through(2021, 11, 14)) { Announced = new(2020, 5, 11) },
        ],
        Scope = WoodGoods,
        Test = Legal,
        Remedy = JoinAGroup,
    };

    internal static Requirement VLegal2021 { get; } = new()
    {
        Id = new("ID-SVLK-VLEGAL-2021"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("V-Legal document, rules of 2021", "Dokumen V-Legal, aturan 2021"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors = [Sector.FurnitureAndWood, Sector.Handicraft, Sector.ToysAndChildrens],
        Law = new(
            "Permendag 19/2021, annex",
            new("https://ekonomi.republika.co.id/berita/o723tf382/pemerintah-terapkan-svlk-untuk-produk-hulu-hingga-hilir"),
            SourceTier.Other, Read: null, ReviewBy: new(2026, 12, 31)),
        Enactments = [new(Period.From(2021, 11, 15).Through(2023, 7, 18))],
        Scope = WoodGoods,
        Test = Legal,
        Remedy = JoinAGroup,
        Succeeds = new("ID-SVLK-VLEGAL"),
    };

    // Nobody has read the annex: nothing says that furniture and craft were freed since, and nothing that they were not.
    internal static Requirement VLegal2023 { get; } = new()
    {
        Id = new("ID-SVLK-VLEGAL-2023"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("V-Legal document, rules since 2023", "Dokumen V-Legal, aturan sejak 2023"),
        Criterion = Criterion.Standardisation,
        Level = Level.Consignment,
        Force = Force.Home,
        Sectors = [Sector.FurnitureAndWood, Sector.Handicraft, Sector.ToysAndChildrens],
        Law = new(
            "Permendag 23/2023, annex, as amended by 21/2024 and 9/2025",
            new("https://mucglobal.com/en/regulation/4166/peraturan-midteri-perdagangan-nomor-23-tahun-2023"),
            SourceTier.Other, Read: null, ReviewBy: new(2026, 12, 31)),
        Enactments = [new(Period.From(2023, 7, 19))],
        Scope = WoodGoods,
        Test = Legal,
        Remedy = JoinAGroup,
        Succeeds = new("ID-SVLK-VLEGAL-2021"),
    };
}
