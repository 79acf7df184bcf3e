namespace OkOce.Domain.Metrics;

/// <summary>Who said a published figure: offices, not persons.</summary>
internal static class Claimants
{
    internal static LocalizedText City { get; } = new("Deputy Governor of Jakarta", "Wakil Gubernur DKI Jakarta");

    internal static LocalizedText Agency { get; } = new(
        "Jakarta's agency for cooperatives, small enterprises and trade",
        "Dinas koperasi, UKM, dan perdagangan DKI Jakarta");

    internal static LocalizedText LicensingOffice { get; } = new("Jakarta's licensing office (DPMPTSP)", "Dinas PMPTSP DKI Jakarta");

    internal static LocalizedText Pgo { get; } = new("Chair of PGO", "Ketua Perkumpulan Gerakan OK OCE (PGO)");

    internal static LocalizedText Gerak { get; } = new("Chair of Gerak OK OCE Indonesia", "Ketua Gerak OK OCE Indonesia");

    internal static LocalizedText OkOceIndonesia { get; } = new("Chair of OK OCE Indonesia", "Ketua Umum OK OCE Indonesia");

    internal static LocalizedText MemberSite { get; } = new("The site okoce.me, read by Republika", "Laman okoce.me, dibaca Republika");
}
