using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.Indonesia.Care;

/// <summary>Cultural heritage may not leave.</summary>
internal static class Heritage
{
    internal static IReadOnlyList<Requirement> Requirements => [NoHeritage, OldPieces];

    internal static Requirement NoHeritage { get; } = new()
    {
        Id = new("ID-HERITAGE-BAN"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new(
            "Collectors' pieces and antiques: cleared as no cultural heritage",
            "Barang koleksi dan antik: dinyatakan bukan cagar budaya"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Home,
        Sectors = [Sector.FurnitureAndWood, Sector.Handicraft, Sector.TextileAndBatik, Sector.Jewellery],
        Law = new(
            "Law 11/2010 Art. 14(2); since 19 July 2023 Permendag 22/2023 Arts. 2(2)(e), 3",
            new("https://www.kemendag.go.id/berita/pojok-media/ini-dia-deretan-barang-haram-diekspor-cek-daftarnya"),
            SourceTier.OfficialGuidance, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.Always)],
        Scope = Goods.FallUnder("9705", "9706"),
        Test = Holds.Valid(IndonesiaPapers.HeritageClearance, Validity.NoExpiry),
        Remedy = new(
            new("Show year and maker for new work; for old pieces ask the culture office for a letter.",
                "Cantumkan tahun dan pembuat; untuk barang tua minta surat keterangan dinas kebudayaan."),
            Actor.Authority, Days: 14),
    };

    // The law bans these too, but its fifty years and its permits were not read, and every new chair would be asked for its age: advice until then.
    internal static Requirement OldPieces { get; } = new()
    {
        Id = new("ID-HERITAGE-OLD-PIECES"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new(
            "Old pieces under other codes: ask the culture office",
            "Barang lama dengan kode lain: tanyakan ke dinas kebudayaan"),
        Criterion = Criterion.Standardisation,
        Level = Level.Product,
        Force = Force.Advice,
        Sectors = [Sector.FurnitureAndWood, Sector.Handicraft, Sector.TextileAndBatik, Sector.Jewellery],
        Law = new(
            "Law 11/2010 Arts. 5, 68",
            new("https://id.m.wikisource.org/wiki/Halaman:UU_Nomor_11_Tahun_2010.pdf/12"),
            SourceTier.OfficialText, Read: null, ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.Always)],
        Scope = Goods.FallUnder(HsSet.Of("44", "4602", "58", "63", "69-71", "74", "82", "83", "92-94", "97").Except("9705", "9706"))
            & TradeFacts.OldPiece.Yes,
        Test = Holds.Valid(IndonesiaPapers.HeritageClearance, Validity.NoExpiry),
        Remedy = new(
            new("Show year and maker for new work; for old pieces ask the culture office for a letter.",
                "Cantumkan tahun dan pembuat; untuk barang tua minta surat keterangan dinas kebudayaan."),
            Actor.Authority, Days: 14),
    };
}
