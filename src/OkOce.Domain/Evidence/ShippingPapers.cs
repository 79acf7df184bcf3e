namespace OkOce.Domain.Evidence;

/// <summary>Papers that go with every shipment out of Indonesia.</summary>
public static class ShippingPapers
{
    /// <summary>Export declaration (PEB), filed by the exporter or a customs agent, one per consignment.</summary>
    public static EvidenceKind ExportDeclaration { get; } = new()
    {
        Id = "peb",
        Name = new("export declaration (PEB)", "pemberitahuan ekspor barang (PEB)"),
        Issuer = new("Customs, on the exporter's filing", "Bea Cukai, atas pengajuan eksportir"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
    };

    /// <summary>Customs' approval to load (NPE), one per consignment.</summary>
    public static EvidenceKind ExportApproval { get; } = new()
    {
        Id = "npe",
        Name = new("export approval of Customs (NPE)", "nota pelayanan ekspor (NPE)"),
        Issuer = new("Customs", "Bea Cukai"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
        Obtainer = Actor.Authority,
    };

    /// <summary>Consignment note of a parcel, made by post or courier, one per consignment.</summary>
    public static EvidenceKind ConsignmentNote { get; } = new()
    {
        Id = "consignment-note",
        Name = new("consignment note", "consignment note (CN)"),
        Issuer = new("the post or the courier", "kantor pos atau perusahaan jasa titipan"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
    };

    /// <summary>Commercial invoice, one per consignment.</summary>
    public static EvidenceKind CommercialInvoice { get; } = new()
    {
        Id = "commercial-invoice",
        Name = new("commercial invoice", "invoice"),
        Issuer = new("the exporter", "eksportir"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
    };

    /// <summary>Packing list, one per consignment.</summary>
    public static EvidenceKind PackingList { get; } = new()
    {
        Id = "packing-list",
        Name = new("packing list", "packing list (daftar kemasan)"),
        Issuer = new("the exporter", "eksportir"),
        Covers = Level.Consignment,
        Holder = HolderRole.Exporter,
    };

    /// <summary>Papers of this page.</summary>
    public static IReadOnlyList<EvidenceKind> All { get; } =
        [ExportDeclaration, ExportApproval, ConsignmentNote, CommercialInvoice, PackingList];
}
