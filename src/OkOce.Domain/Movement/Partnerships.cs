namespace OkOce.Domain.Movement;

/// <summary>The partnerships of which a source was read.</summary>
public static class Partnerships
{
    /// <summary>
    /// The memorandum with ID SEED that opened Go Internasional. Term, products, volumes and targets are not
    /// stated; that partners exist in every province is not said either, only that the response there was good.
    /// </summary>
    public static Partnership IdSeed { get; } = new()
    {
        Movement = "Perkumpulan Gerakan OK OCE (PGO)",
        Partner = new("ID SEED", "Indonesia Diaspora Pemberdayaan dan Pengembangan Ekspor Usaha Industri Kecil Menengah", PartnerKind.Diaspora),
        Form = PartnershipForm.Memorandum,
        SignedOn = new(2018, 9, 13),
        Place = new(
            "PGO headquarters, 12th floor, Mal Pelayanan Publik, Setiabudi, South Jakarta",
            "Markas PGO, lantai 12, Mal Pelayanan Publik, Setiabudi, Jakarta Selatan"),
        Purpose = new(
            "To mentor makers together so that goods for export have the capacity, quality and standardisation the world market asks",
            "Mendampingi bersama agar produk yang akan diekspor memiliki kapasitas, kualitas, dan standardisasi sesuai pasar global"),
        MarketsNamed =
        [
            new("United States", "Amerika Serikat"),
            new("Canada", "Kanada"),
            new("Europe", "Eropa"),
            LocalizedText.Same("Asia"),
            LocalizedText.Same("Australia"),
        ],
        Source = new("https://viva.co.id/berita/metro/1074574-setelah-go-nasional-ok-oce-bidik-pasar-internasional"),
    };

    /// <summary>All of them, by day of signing.</summary>
    public static IReadOnlyList<Partnership> All { get; } = [IdSeed];
}
