using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.Indonesia.Trade;

/// <summary>The numbers without which nobody exports: business number and tax number of the exporter of record.</summary>
internal static class ExporterIdentity
{
    internal static IReadOnlyList<Requirement> Requirements => [BusinessNumberBefore, BusinessNumber, TaxNumber15, TaxNumberMatched];

    internal static Requirement BusinessNumber { get; } = new()
    {
        Id = new("ID-OSS-NIB"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Business number (NIB) with access to Customs", "NIB dengan hak akses kepabeanan"),
        Criterion = Criterion.Capacity,
        Level = Level.Enterprise,
        Force = Force.Home,
        Sectors = Sector.All,
        Law = new(
            "Permendag 23/2023 Art. 2(1); PP 5/2021, since 5 June 2025 PP 28/2025",
            new("https://mucglobal.com/en/regulation/4166/peraturan-midteri-perdagangan-nomor-23-tahun-2023"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2023, 7, 19))],
        // The paper is the exporter's: who sells through a cooperative or an undername exporter relies on theirs.
        Scope = Goods.FallUnder("01-97"),
        Test = Holds.Valid(IndonesianPapers.BusinessNumber, Validity.NoExpiry),
        Remedy = new(
            new("Make an OSS account with identity and tax number, choose the business code (KBLI) of the real product, tick access to Customs.",
                "Buat akun OSS dengan NIK dan NPWP, pilih KBLI sesuai produk, aktifkan hak akses kepabeanan."),
            Actor.Maker, Days: 1, Cost: "IDR 0"),
        Succeeds = new("ID-OSS-NIB-2018"),
    };

    // The same duty, known from the press alone.
    internal static Requirement BusinessNumberBefore { get; } = BusinessNumber with
    {
        Id = new("ID-OSS-NIB-2018"),
        Title = new("Business number (NIB) with access to Customs (before 19 July 2023)", "NIB dengan hak akses kepabeanan (sebelum 19 Juli 2023)"),
        Law = new(
            "PP 24/2018; since 2 February 2021 PP 5/2021",
            new("https://ekonomi.bisnis.com/read/20200713/259/1264898/catat-cara-cek-nomor-induk-berusaha-bagi-pengguna-jasa-kepabeanan"),
            SourceTier.Other, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2018, 6, 21).Through(2023, 7, 18))],
        Succeeds = null,
    };

    internal static Requirement TaxNumber15 { get; } = new()
    {
        Id = new("ID-DJP-NPWP-15"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Tax number (NPWP) of the exporter", "NPWP eksportir"),
        Criterion = Criterion.Capacity,
        Level = Level.Enterprise,
        Force = Force.Home,
        Sectors = Sector.All,
        Law = new(
            "KUP Law; PMK 219/PMK.04/2019 Arts. 4-5",
            new("https://bisapajak.id/pmk-136-2023-diundangkan-nik-sebagai-npwp-mulai-1-juli-2024"),
            SourceTier.Other, Read: new(2026, 8, 20), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.Until(2024, 6, 30))],
        Scope = Goods.FallUnder("01-97"),
        Test = Holds.Valid(IndonesianPapers.TaxNumber, Validity.NoExpiry),
        Remedy = new(
            new("Register at the tax office.",
                "Daftar di kantor pajak."),
            Actor.Maker, Days: 1),
    };

    internal static Requirement TaxNumberMatched { get; } = new()
    {
        Id = new("ID-DJP-NPWP-16"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new("Identity number or 16-digit tax number, matched", "NIK atau NPWP 16 digit yang sudah padan"),
        Criterion = Criterion.Capacity,
        Level = Level.Enterprise,
        Force = Force.Home,
        Sectors = Sector.All,
        Law = new(
            "PMK 112/2022 as amended by PMK 136/2023 Art. 11",
            new("https://bisapajak.id/pmk-136-2023-diundangkan-nik-sebagai-npwp-mulai-1-juli-2024"),
            SourceTier.Other, Read: new(2026, 8, 20), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.From(2024, 7, 1))],
        Scope = Goods.FallUnder("01-97"),
        // Offices that were not ready took 15 digits until 31 December 2024: that eased the office, not the exporter.
        Test = Holds.Valid(IndonesianPapers.TaxNumber, Validity.NoExpiry) & TradeFacts.TaxNumberMatched.Yes,
        Remedy = new(
            new("Log in to the tax portal, match the identity and the tax number, then update the NIB.",
                "Masuk portal pajak, padankan NIK dan NPWP, lalu perbarui NIB."),
            Actor.Maker, Days: 1, Cost: "IDR 0"),
        Succeeds = new("ID-DJP-NPWP-15"),
    };
}
