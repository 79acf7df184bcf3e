namespace OkOce.Domain.Metrics;

/// <summary>Published counts of licences: no two count the same thing.</summary>
internal static class PublishedLicences
{
    internal static IReadOnlyList<PublishedFigure> All { get; } =
    [
        new()
        {
            Id = "iumk-all-2018-09-10",
            Value = 1_161,
            Unit = Units.Licences,
            Definition = new(
                "IUMK issued in Jakarta since the rule of 2018, to anybody",
                "IUMK yang terbit di Jakarta sejak aturan 2018, untuk siapa pun"),
            AsOf = new(2018, 9, 10),
            ClaimedBy = Claimants.LicensingOffice,
            Source = SeptemberOffice,
        },
        new()
        {
            Id = "iumk-members-2018-09-10",
            Value = 608,
            Unit = Units.Licences,
            Definition = new("IUMK issued to members of OK OCE in Jakarta", "IUMK yang terbit untuk anggota OK OCE di Jakarta"),
            AsOf = new(2018, 9, 10),
            ClaimedBy = Claimants.LicensingOffice,
            Source = SeptemberOffice,
        },
        new()
        {
            Id = "iumk-or-other-members-2018-09-12",
            Value = 1_000,
            Exactness = Exactness.About,
            Unit = Units.People,
            Definition = new("Members with IUMK or another licence", "Peserta yang sudah memiliki IUMK atau izin lain"),
            AsOf = new(2018, 9, 12),
            ClaimedBy = Claimants.Agency,
            Source = new("https://megapolitan.kompas.com/read/2018/09/12/17252051/dari-40000-pendaftar-baru-1000-peserta-ok-oce-yang-dapat-izin-usaha"),
        },
        new()
        {
            Id = "all-types-members-2018-10-19",
            Value = 25_000,
            Exactness = Exactness.About,
            Unit = Units.People,
            Definition = new(
                "Members with any micro or small licence: IUMK, SKU, PIRT or a fisheries permit",
                "Anggota dengan izin mikro dan kecil jenis apa pun: IUMK, SKU, PIRT, atau perizinan kelautan"),
            AsOf = new(2018, 10, 19),
            ClaimedBy = Claimants.Pgo,
            Source = new("https://megapolitan.kompas.com/read/2018/10/19/08415251/bulan-lalu-1000-kini-anggota-ok-oce-yang-dapat-izin-usaha-disebut-sudah"),
        },
        new()
        {
            Id = "iumk-members-2018",
            Value = 16_734,
            Unit = Units.People,
            Definition = new("Members who got an IUMK in Jakarta in 2018", "Peserta yang mendapat IUMK di Jakarta pada 2018"),
            AsOf = new(2018, 12, 31),
            ClaimedBy = Claimants.OkOceIndonesia,
            Source = new("https://megapolitan.kompas.com/read/2019/03/18/17145141/sejak-2018-pemprov-dki-terbitkan-40464-izin-ukm"),
            Note = new(
                "Said to come from the licensing office, whose own count of members' licences was 8,348 in March 2019.",
                "Disebut berasal dari Dinas PMPTSP, yang sendiri menghitung 8.348 izin peserta pada Maret 2019."),
        },
        new()
        {
            Id = "licensed-2018-12",
            Value = 32_000,
            Exactness = Exactness.AtLeast,
            Unit = Units.People,
            Definition = new("Members said to be licensed; the kind of licence is not told", "Anggota yang disebut sudah berizin; jenis izinnya tidak disebutkan"),
            AsOf = new(2018, 12, 31),
            DayIsStated = false,
            ClaimedBy = Claimants.Gerak,
            Source = new("https://metro.tempo.co/read/1156181"),
        },
        new()
        {
            Id = "licensed-jakarta-2019-02-12",
            Value = 32_500,
            Exactness = Exactness.About,
            Unit = Units.People,
            Definition = new(
                "Of 50,000 members in Jakarta, those with an IUMK from October to December 2018",
                "Dari 50.000 anggota di Jakarta, yang memperoleh IUMK pada Oktober-Desember 2018"),
            AsOf = new(2019, 2, 12),
            ClaimedBy = Claimants.Pgo,
            Source = new("https://finance.detik.com/read/2019/02/12/194522/4425317/4/sandi-klaim-ok-oce-cetak-65-ribu-umkm-baru-apa-benar"),
            Note = new(
                "The speaker refers to the licensing office for the exact figure.",
                "Pembicara merujuk ke Dinas PMPTSP untuk angka pastinya."),
        },
        new()
        {
            Id = "iumk-all-2019-03",
            Value = 19_795,
            Unit = Units.Licences,
            Definition = new("IUMK issued in Jakarta since 2018, to anybody", "IUMK yang terbit di Jakarta sejak 2018, untuk siapa pun"),
            AsOf = new(2019, 3, 31),
            DayIsStated = false,
            ClaimedBy = Claimants.LicensingOffice,
            Source = MarchOffice,
        },
        new()
        {
            Id = "iumk-tagged-2019-03",
            Value = 8_348,
            Unit = Units.Licences,
            Definition = new(
                "IUMK issued in Jakarta since 2018 and marked as OK OCE when applied for",
                "IUMK yang terbit di Jakarta sejak 2018 dan ditandai OK OCE saat diajukan"),
            AsOf = new(2019, 3, 31),
            DayIsStated = false,
            ClaimedBy = Claimants.LicensingOffice,
            Source = MarchOffice,
            Note = new(
                "Whoever joined after being licensed is not marked, so more members may hold one.",
                "Yang bergabung setelah berizin tidak ditandai, jadi jumlah anggota berizin bisa lebih besar."),
        },
        new()
        {
            Id = "all-types-all-2019-03",
            Value = 45_164,
            Unit = Units.Licences,
            Definition = new(
                "Licences of every type for micro and small enterprises in Jakarta since 2018, to anybody",
                "Izin segala jenis bagi usaha mikro dan kecil di Jakarta sejak 2018, untuk siapa pun"),
            AsOf = new(2019, 3, 31),
            DayIsStated = false,
            ClaimedBy = Claimants.LicensingOffice,
            Source = MarchOffice,
        },
    ];

    private static Uri SeptemberOffice => new("https://megapolitan.kompas.com/read/2018/09/10/09414981/baru-11-persen-anggota-ok-oce-yang-kantongi-izin-usaha");

    private static Uri MarchOffice => new("https://amp.kontan.co.id/news/sejak-2018-dki-terbitkan-8348-izin-usaha-untuk-peserta-ok-oce");
}
