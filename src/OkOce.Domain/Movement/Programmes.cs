namespace OkOce.Domain.Movement;

/// <summary>The three programmes the movement launched in 2017 and 2018.</summary>
public static class Programmes
{
    /// <summary>OK OCE in Jakarta under the city's instruction 152/2017; called Jakpreneur since February 2020.</summary>
    public static Programme Jakarta { get; } = new()
    {
        Id = new("jakarta"),
        Name = LocalizedText.Same("OK OCE Jakarta"),
        LaunchedOn = new(2017, 12, 14),
        Source = new("https://news.republika.co.id/berita/p2yqjv382/sandiaga-4230-orang-sudah-daftar-ok-oce"),
        Curricula =
        [
            // "Dulu zaman OK OCE harus ngikutin dari P1 sampai P7": the head of the city's agency, 11 September 2022.
            new()
            {
                Name = LocalizedText.Same("7 PAS (Pasti Akan Sukses)"),
                InForce = Period.From(2017, 12, 14).Through(2020, 2, 21),
                Order = StepOrder.InOrder,
                Source = new("https://thelivingvision.com/terbaru/lebihi-target-anies-326-ribu-wirausahawan-gabung-oke-oce"),
            },

            // From the day Jakpreneur was launched. "Yang kami wajibkan hanya pendaftaran di awal": only P1 is required.
            new()
            {
                Name = LocalizedText.Same("Jakpreneur"),
                InForce = Period.From(2020, 2, 22),
                Order = StepOrder.Free,
                Source = new("https://megapolitan.kompas.com/read/2021/11/15/12031841/pemprov-dki-program-jakpreneur-anies-memang-diukur-dari-jumlah-pendaftar"),
            },
        ],
    };

    /// <summary>OK OCE Go Nasional: a network over the whole country, led from Jakarta.</summary>
    public static Programme GoNasional { get; } = new()
    {
        Id = new("go-nasional"),
        Name = LocalizedText.Same("OK OCE Go Nasional"),
        LaunchedOn = new(2018, 9, 6),
        Source = new("https://news.republika.co.id/berita/pest3p280/ok-oce-nasional-targetkan-5-juta-pengusaha-baru"),
        Curricula =
        [
            // At the launch 7 PAS was still "the implementation in Jakarta". The first source that forbids
            // passing a step over ("tidak boleh di-bypass") outside Jakarta is of 24 October 2019.
            new()
            {
                Name = LocalizedText.Same("7 PAS, 7 TOP"),
                InForce = Period.From(2019, 10, 24),
                Order = StepOrder.InOrder,
                Source = new("https://beritajatim.com/politik-pemerintahan/pilpres-telah-usai-gerakan-oke-oce-tetap-menggema-di-surabaya/"),
            },
        ],
    };

    /// <summary>OK OCE Go Internasional, launched as the Global Socialpreneur Network: exports with the diaspora.</summary>
    public static Programme GoInternasional { get; } = new()
    {
        Id = new("go-internasional"),
        Name = LocalizedText.Same("OK OCE Go Internasional (Global Socialpreneur Network)"),
        LaunchedOn = new(2018, 9, 13),
        Source = new("https://viva.co.id/berita/metro/1074574-setelah-go-nasional-ok-oce-bidik-pasar-internasional"),
    };

    /// <summary>All three, in the order they were launched.</summary>
    public static IReadOnlyList<Programme> All { get; } = [Jakarta, GoNasional, GoInternasional];
}
