using OkOce.Dashboard.Charts;
using OkOce.Domain;

namespace OkOce.Dashboard.Tests.Charts;

/// <summary>A figure of each kind. Counts and events are synthetic and say so; the reach of the steps and the members are as published.</summary>
internal static class Samples
{
    private static readonly LocalizedText Synthetic = new("synthetic test data", "data uji sintetis");
    private static readonly LocalizedText Nothing = new("No finding yet: nothing has been assessed.", "Belum ada temuan: belum ada yang dinilai.");
    private static readonly Source Kompas = new(LocalizedText.Same("Kompas.com, 12 Nov 2021"), "https://megapolitan.kompas.com/read/2021/11/12/16541211");

    public static StackedBars Blockers { get; } = new(
        Text("blockers", new("Blockers by who can fix them (synthetic)", "Kendala menurut siapa yang dapat memperbaiki (sintetis)"),
            new("Makers can close 19 of 45 findings themselves; one laboratory test frees the most", "Perajin dapat menutup sendiri 19 dari 45 temuan; satu uji laboratorium membebaskan paling banyak")),
        new("Blocker", "Kendala"), new("findings", "temuan"),
        [
            new(new("Maker", "Perajin"), Hue.Blue), new(new("Mentor", "Pendamping"), Hue.Sky), new(new("Laboratory", "Laboratorium"), Hue.Green),
            new(new("Authority", "Instansi"), Hue.Orange), new(new("Importer", "Importir"), Hue.Plum),
        ],
        [
            new(new("Total aflatoxins in nutmeg above the limit, or not yet measured", "Aflatoksin total pada pala melebihi batas, atau belum diukur"), [2, 1, 11, 0, 0]),
            new(new("Food facility not registered", "Fasilitas pangan belum terdaftar"), [9, 0, 0, 1, 2]),
            new(new("Label does not name the allergens", "Label belum menyebut alergen"), [6, 3, 0, 0, 0]),
            new(new("Health certificate", "Sertifikat kesehatan"), [0, 0, 0, 5, 0]),
            new(new("Prior notice", "Pemberitahuan awal"), [2, 0, 0, 0, 3]),
        ]);

    public static StackedBars Verdicts { get; } = new(
        Text("verdicts", new("Verdicts by sector and destination (synthetic)", "Putusan menurut sektor dan tujuan (sintetis)"),
            new("More than half cannot be told yet: facts are missing, not quality", "Lebih dari separuh belum dapat ditentukan: yang kurang fakta, bukan mutu")),
        new("Destination", "Tujuan"), new("cases", "kasus"),
        [
            new(new("Not ready", "Belum siap"), Hue.Red), new(new("No known obstacle", "Tanpa hambatan yang diketahui"), Hue.Blue),
            new(new("Ready to ship", "Siap kirim"), Hue.Green), new(new("Undetermined", "Belum dapat ditentukan"), Hue.Grey, Apart: true),
        ],
        [
            new(new("United States", "Amerika Serikat"), [4, 2, 1, 9], new("Spices", "Rempah")),
            new(new("European Union", "Uni Eropa"), [6, 0, 1, 7], new("Spices", "Rempah")),
            new(new("United States", "Amerika Serikat"), [1, 3, 0, 4], new("Furniture and wood", "Mebel dan kayu")),
            new(new("European Union", "Uni Eropa"), [0, 0, 0, 5], new("Furniture and wood", "Mebel dan kayu")),
            new(new("United States", "Amerika Serikat"), [2, 0, 0, 0], new("Seafood", "Hasil laut")),
        ],
        new("Sector", "Sektor"));

    private static readonly EventKind Starts = new(new("Law starts", "Aturan mulai berlaku"), Hue.Blue, Mark.Triangle);
    private static readonly EventKind Ends = new(new("Law ends", "Aturan berakhir"), Hue.Red, Mark.Square);

    public static EventTimeline Changes { get; } = new(
        Text("changes", new("Law that changes in the next 90 days (synthetic)", "Aturan yang berubah dalam 90 hari (sintetis)"),
            new("Four changes by 22 February; the first in 8 days", "Empat perubahan sampai 22 Februari; yang pertama 8 hari lagi")),
        new(2026, 11, 24), new(2027, 2, 22),
        [
            new(new(2026, 12, 30), Starts, new("Deforestation rules apply to large and medium operators", "Aturan deforestasi berlaku bagi operator besar dan menengah"), new("hits 6 cases", "mengenai 6 kasus")),
            new(new(2026, 12, 2), Ends, new("Facility registration window", "Masa pendaftaran fasilitas"), new("hits 3 cases", "mengenai 3 kasus")),
            new(new(2027, 2, 20), Starts, new("New label format", "Bentuk label baru")),
            new(new(2027, 1, 1), Starts, new("Lower limit for cadmium in cocoa powder sold to the final consumer", "Batas kadmium yang lebih rendah untuk bubuk kakao yang dijual kepada konsumen akhir"), new("hits no case", "tidak mengenai kasus mana pun")),
        ]);

    public static StepBars Steps { get; } = new(
        Text("steps", new("Members who reached each step, Jakpreneur", "Anggota yang mencapai tiap langkah, Jakpreneur"),
            new("6,159 of 284,164 registered members reached capital", "6.159 dari 284.164 anggota terdaftar mencapai permodalan")) with
        {
            AsOf = new(2021, 10, 27),
            Source = Kompas,
            Definition = new("Members counted at each step P1 to P7, as published.", "Anggota yang terhitung pada tiap langkah P1 sampai P7, seperti dipublikasikan."),
            Note = new("The steps could be taken in any order: a shorter bar is not a loss.", "Langkah boleh diambil dalam urutan bebas: batang yang lebih pendek bukan berarti anggota hilang."),
        },
        new("members", "anggota"),
        [
            new("P1", new("Registration", "Pendaftaran"), 284_164), new("P2", new("Training", "Pelatihan"), 176_891),
            new("P3", new("Mentoring", "Pendampingan"), 157_498), new("P4", new("Licence", "Perizinan"), 148_374),
            new("P5", new("Marketing", "Pemasaran"), 44_456), new("P6", new("Bookkeeping", "Pelaporan keuangan"), 32_883),
            new("P7", new("Capital", "Permodalan"), 6_159),
        ]);

    public static DatedPoints Members { get; } = MembersOverTime();

    public static StackedBars Empty { get; } = new(Blockers.Text with { Id = "empty" }, Blockers.RowHeading, Blockers.Unit, Blockers.Series, []);

    public static IReadOnlyList<ChartFigure> All { get; } = [Blockers, Verdicts, Changes, Steps, Members];

    public static FigureText Text(string id, LocalizedText title, LocalizedText headline) => new()
    {
        Id = id,
        Title = title,
        Headline = headline,
        Definition = new("Made up to test the drawing.", "Dibuat untuk menguji gambar."),
        AsOf = new(2026, 11, 24),
        Source = new(Synthetic),
        WhenEmpty = Nothing,
    };

    private static DatedPoints MembersOverTime()
    {
        PointSeries site = new(new("Registered on the site", "Terdaftar di situs"), Hue.Blue, Mark.Circle);
        PointSeries said = new(new("Said by the movement", "Disebut oleh gerakan"), Hue.Orange, Mark.Diamond);
        LocalizedText registered = new("Members registered", "Anggota terdaftar");
        LocalizedText withGroups = new("Members on the site and in WhatsApp groups", "Anggota di situs dan di grup WhatsApp");
        return new(
            Text("members", new("Members over time, as published", "Anggota dari waktu ke waktu, seperti dipublikasikan"),
                new("From 4,230 in January 2018 to 686,807 in September 2022, counted in different ways", "Dari 4.230 pada Januari 2018 menjadi 686.807 pada September 2022, dengan cara hitung yang berbeda")),
            new("members", "anggota"),
            [
                new(new(2018, 1, 22), 4_230, site, registered, new(LocalizedText.Same("Republika"), "https://news.republika.co.id/berita/p2yqjv382")),
                new(new(2018, 7, 16), 42_000, said, registered, new(LocalizedText.Same("Medcom"), "https://medcom.id/nasional/metro/xkEn6EpK")),
                new(new(2018, 9, 10), 51_207, site, registered, new(LocalizedText.Same("Republika"), "https://news.republika.co.id/berita/pest3p280")),
                new(new(2018, 9, 12), 50_000, said, registered, new(LocalizedText.Same("Kompas.com"), "https://megapolitan.kompas.com/read/2018/09/12/17252051")),
                new(new(2019, 2, 12), 83_000, said, withGroups, new(LocalizedText.Same("detikFinance"), "https://finance.detik.com/read/2019/02/12/194522/4425317"), new("February 2019", "Februari 2019")),
                new(new(2020, 8, 31), 378_212, said, registered, new(LocalizedText.Same("Bisnis.com"), "https://ekonomi.bisnis.com/read/20200903/257/1286838"), new("August 2020", "Agustus 2020")),
                new(new(2022, 9, 30), 686_807, said, registered, new(LocalizedText.Same("Warta Ekonomi"), "https://wartaekonomi.co.id/read452454"), new("September 2022", "September 2022")),
            ]);
    }
}
