namespace OkOce.Domain.Metrics;

/// <summary>Published counts of members; each definition is a series of its own.</summary>
internal static class PublishedMembers
{
    private static readonly LocalizedText Registered = new(
        "People who registered for OK OCE (step P1), as rounded by whoever spoke",
        "Orang yang mendaftar OK OCE (langkah P1), menurut pembulatan pembicaranya");

    private static readonly LocalizedText OnSite = new(
        "Members listed on the site okoce.me, inside and outside Jakarta",
        "Anggota yang tercatat di laman okoce.me, di dalam dan di luar Jakarta");

    private static readonly LocalizedText Jakpreneur = new(
        "Residents registered in Jakpreneur (step P1), those registered under OK OCE included",
        "Warga yang terdaftar di Jakpreneur (langkah P1), termasuk yang terdaftar pada masa OK OCE");

    internal static IReadOnlyList<PublishedSeries> All { get; } =
    [
        new("ok-oce-registered", new("Registered for OK OCE", "Pendaftar OK OCE"),
        [
            People("registered-2018-01-22", 4_230, new(2018, 1, 22), Registered, Claimants.City,
                "https://news.republika.co.id/berita/p2yqjv382/sandiaga-4230-orang-sudah-daftar-ok-oce", Exactness.About),
            People("registered-2018-07-16", 42_000, new(2018, 7, 16), Registered, Claimants.Pgo,
                "https://www.medcom.id/nasional/metro/xkEn6EpK-baru-150-orang-yang-dapat-pinjaman-modal-ok-oce", Exactness.About),
            People("registered-2018-09-12", 50_000, new(2018, 9, 12), Registered, Claimants.Agency,
                "https://megapolitan.kompas.com/read/2018/09/12/17252051/dari-40000-pendaftar-baru-1000-peserta-ok-oce-yang-dapat-izin-usaha", Exactness.About),
        ]),
        new("okoce-me-members", new("Members on okoce.me", "Anggota di okoce.me"),
        [
            People("okoce-me-2018-09-09", 51_207, new(2018, 9, 9), OnSite, Claimants.MemberSite,
                "https://news.republika.co.id/berita/pest3p280/ok-oce-nasional-targetkan-5-juta-pengusaha-baru"),
            People("okoce-me-2019-02-12", 63_500, new(2019, 2, 12), OnSite, Claimants.Pgo,
                "https://finance.detik.com/read/2019/02/12/194522/4425317/4/sandi-klaim-ok-oce-cetak-65-ribu-umkm-baru-apa-benar", Exactness.About),
        ]),
        new("site-and-whatsapp", new("Site and WhatsApp groups", "Laman dan grup WhatsApp"),
        [
            People("site-and-whatsapp-2019-02-12", 83_000, new(2019, 2, 12),
                new("Members on the site (about 63,500) plus those known only from WhatsApp groups (about 20,000)",
                    "Anggota di laman (sekitar 63.500) ditambah yang hanya terdata di grup WhatsApp (sekitar 20.000)"),
                Claimants.Pgo,
                "https://finance.detik.com/read/2019/02/12/194522/4425317/4/sandi-klaim-ok-oce-cetak-65-ribu-umkm-baru-apa-benar", Exactness.About) with
            {
                Note = new("Whether anybody is counted twice is not said.", "Tidak disebutkan apakah ada yang terhitung dua kali."),
            },
        ]),
        new("ok-oce-indonesia-members", new("Members of OK OCE Indonesia", "Anggota OK OCE Indonesia"),
        [
            People("ok-oce-indonesia-2020-08", 378_212, new(2020, 8, 31),
                new("Members of the movement over the whole country", "Anggota gerakan di seluruh Indonesia"),
                Claimants.OkOceIndonesia, "https://ekonomi.bisnis.com/read/20200903/257/1286838") with
            {
                DayIsStated = false,
            },
        ]),
        new("people-involved", new("People involved", "Orang yang dilibatkan"),
        [
            People("people-involved-2022-09", 686_807, new(2022, 9, 30),
                new("People the social movement says it involved through communities, schools and firms; not all are called members",
                    "Orang yang menurut gerakan sosial ini dilibatkan lewat komunitas, lembaga pendidikan, dan perusahaan; tidak semua disebut anggota"),
                Claimants.OkOceIndonesia,
                "https://wartaekonomi.co.id/read452454/lahir-di-jakarta-ok-oce-cetak-480765-wirausaha-serap-1469937-tenaga-kerja-di-nusantara") with
            {
                DayIsStated = false,
            },
        ]),
        new("jakpreneur-registered", new("Registered in Jakpreneur", "Pendaftar Jakpreneur"),
        [
            People("jakpreneur-registered-2021-10-21", 281_812, new(2021, 10, 21), Jakpreneur, Claimants.Agency,
                "https://voi.id/berita/97382/anies-klaim-program-jakpreneur-pengganti-ok-oce-berhasil-cetak-281-ribu-umkm-baru"),
            People("jakpreneur-registered-2021-10-27", 284_164, new(2021, 10, 27), Jakpreneur, Claimants.Agency,
                "https://megapolitan.kompas.com/read/2021/11/12/16541211/hanya-2-persen-pendaftar-dapat-modal-usaha-jakpreuneur-disebut-program"),
            People("jakpreneur-registered-2021-11-15", 283_343, new(2021, 11, 15), Jakpreneur, Claimants.Agency,
                "https://megapolitan.kompas.com/read/2021/11/15/13311781/pemprov-dki-capaian-jakpreneur-sudah-lampaui-target") with
            {
                Note = new(
                    "Lower than the same agency's figure for 27 October; no reason was given.",
                    "Lebih rendah daripada angka dinas yang sama untuk 27 Oktober; alasannya tidak disebutkan."),
            },
            People("jakpreneur-registered-2022-09-11", 326_000, new(2022, 9, 11), Jakpreneur, Claimants.Agency,
                "https://thelivingvision.com/terbaru/lebihi-target-anies-326-ribu-wirausahawan-gabung-oke-oce", Exactness.About),
        ]),
    ];

    private static PublishedFigure People(
        string id, int value, DateOnly asOf, LocalizedText definition, LocalizedText claimedBy, string source, Exactness exactness = Exactness.Exact) => new()
        {
            Id = id,
            Value = value,
            Exactness = exactness,
            Unit = Units.People,
            Definition = definition,
            AsOf = asOf,
            ClaimedBy = claimedBy,
            Source = new(source),
        };
}
