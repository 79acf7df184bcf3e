using OkOce.Domain.Evidence;

namespace OkOce.Domain.Markets.EuropeanUnion;

/// <summary>Papers that only the Union's toy law asks for.</summary>
public static class EuropeanToyPapers
{
    /// <summary>EU declaration of conformity of a toy, with CE mark.</summary>
    public static EvidenceKind Declaration { get; } = new()
    {
        Id = "toy-declaration-of-conformity",
        Name = new("EU declaration of conformity with CE mark", "deklarasi kesesuaian UE dengan tanda CE"),
        Issuer = new("the maker of the toy", "pembuat mainan"),
        Covers = Level.Product,
    };

    /// <summary>Test reports to the EN 71 standards.</summary>
    public static EvidenceKind SafetyReport { get; } = new()
    {
        Id = "lab-report-en71",
        Name = new("EN 71 test reports", "laporan uji EN 71"),
        Issuer = new("a testing laboratory", "laboratorium uji"),
        Covers = Level.Product,
        Obtainer = Actor.Laboratory,
    };

    /// <summary>Certificate of a notified body that examined the toy.</summary>
    public static EvidenceKind TypeExamination { get; } = new()
    {
        Id = "toy-type-examination",
        Name = new("type examination certificate of a notified body", "sertifikat pemeriksaan tipe dari lembaga UE yang ditunjuk"),
        Issuer = new("a notified body of the Union", "lembaga yang ditunjuk UE"),
        Covers = Level.Product,
        Obtainer = Actor.Authority,
    };

    /// <summary>Digital product passport of a toy.</summary>
    public static EvidenceKind ProductPassport { get; } = new()
    {
        Id = "toy-digital-product-passport",
        Name = new("digital product passport of the toy", "paspor digital mainan"),
        Issuer = new("the maker of the toy", "pembuat mainan"),
        Covers = Level.Product,
    };

    /// <summary>Papers of this page.</summary>
    internal static IReadOnlyList<EvidenceKind> All { get; } =
    [
        Declaration, SafetyReport, TypeExamination, ProductPassport,
    ];
}
