using OkOce.Domain.Evidence;

namespace OkOce.Domain.Markets.Indonesia;

/// <summary>Papers that only the home side asks for.</summary>
public static class IndonesiaPapers
{
    /// <summary>Registration as coffee exporter (ETK), asked until 14 November 2021.</summary>
    public static EvidenceKind CoffeeExporter { get; } = new()
    {
        Id = "etk-coffee",
        Name = new("registration as coffee exporter (ETK)", "pengakuan eksportir terdaftar kopi (ETK)"),
        Issuer = new("the trade ministry", "kementerian perdagangan"),
        Covers = Level.Enterprise,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>Registration as kratom exporter.</summary>
    public static EvidenceKind KratomExporter { get; } = new()
    {
        Id = "et-kratom",
        Name = new("registration as kratom exporter (ET)", "pengakuan eksportir terdaftar kratom (ET)"),
        Issuer = new("the trade ministry", "kementerian perdagangan"),
        Covers = Level.Enterprise,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>Export approval for kratom.</summary>
    public static EvidenceKind KratomApproval { get; } = new()
    {
        Id = "pe-kratom",
        Name = new("export approval for kratom (PE)", "persetujuan ekspor kratom (PE)"),
        Issuer = new("the trade ministry", "kementerian perdagangan"),
        Covers = Level.Enterprise,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>Report of the surveyor who looks at a consignment before it is loaded.</summary>
    public static EvidenceKind SurveyorReport { get; } = new()
    {
        Id = "surveyor-report",
        Name = new("surveyor's report (LS)", "laporan surveyor (LS)"),
        Issuer = new("an appointed surveyor", "surveyor yang ditunjuk"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>Statement of the culture office that a piece is not cultural heritage.</summary>
    public static EvidenceKind HeritageClearance { get; } = new()
    {
        Id = "heritage-clearance",
        Name = new("statement that the piece is not cultural heritage", "surat keterangan bukan cagar budaya"),
        Issuer = new("the culture office", "dinas kebudayaan"),
        Covers = Level.Product,
        Obtainer = Actor.Authority,
    };

    /// <summary>Papers of this page.</summary>
    internal static IReadOnlyList<EvidenceKind> All { get; } =
        [CoffeeExporter, KratomExporter, KratomApproval, SurveyorReport, HeritageClearance];
}
