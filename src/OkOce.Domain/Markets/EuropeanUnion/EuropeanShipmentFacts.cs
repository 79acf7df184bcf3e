using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.EuropeanUnion;

/// <summary>Facts of a shipment or a lot that the Union's food law asks.</summary>
public static class EuropeanShipmentFacts
{
    /// <summary>The net weight of the shipment.</summary>
    public static AmountFact NetWeight { get; } = new()
    {
        Id = "consignment-net-weight",
        Level = Level.Consignment,
        Name = new("the net weight of the shipment", "berat bersih kiriman"),
        Asks = new("What is the net weight of the shipment?", "Berapa berat bersih kiriman?"),
        Unit = Unit.Kilogram,
    };

    /// <summary>What the shipment is for.</summary>
    public static ChoiceFact Purpose { get; } = new()
    {
        Id = "consignment-purpose",
        Level = Level.Consignment,
        Name = new("the purpose of the shipment", "tujuan kiriman"),
        Asks = new("What is the shipment for?",
            "Kiriman ini untuk apa?"),
        Options =
        [
            new("commercial", "sale", "dijual"),
            new("trade-sample", "a trade sample", "contoh dagang"),
            new("lab-sample", "a laboratory sample", "contoh untuk lab"),
            new("display", "display at a fair", "pameran"),
            new("scientific", "research", "penelitian"),
            new("personal", "personal use", "dipakai sendiri"),
        ],
    };

    /// <summary>Whether every bag carries the identification code of the official certificate.</summary>
    public static YesNoFact CodeOnEveryBag { get; } = new()
    {
        Id = "consignment-code-on-every-bag",
        Level = Level.Consignment,
        Asks = new("Does every bag, or the larger bag around small packs, carry the identification code of the certificate?",
            "Apakah tiap karung, atau karung luar yang menyatukan kemasan kecil, memuat kode kiriman yang sama dengan sertifikat?"),
        Clause = new Clause(
            new("every bag carries the code of the certificate", "tiap karung memuat kode sertifikat"),
            new("some bag lacks the code of the certificate", "ada karung tanpa kode sertifikat")),
    };

    /// <summary>Whether the laboratory's report says that every pesticide residue in the lot is within the Union's limits.</summary>
    public static YesNoFact ResiduesWithinLimits { get; } = new()
    {
        Id = "pesticides-within-eu-limits",
        Level = Level.Lot,
        Answerer = Actor.Laboratory,
        Asks = new("Does the laboratory say that every pesticide residue in the lot is within the EU's limits?",
            "Apakah lab menyatakan semua residu pestisida lot ini dalam batas UE?"),
        Clause = new Clause(
            new("the pesticide residues are within the EU's limits", "residu pestisida dalam batas UE"),
            new("a pesticide residue is over the EU's limits", "ada residu pestisida melebihi batas UE")),
    };

    /// <summary>Chlorpyrifos-methyl, in milligrams per kilogram.</summary>
    public static MeasurementFact ChlorpyrifosMethyl { get; } =
        LaboratoryFacts.Measured("chlorpyrifos-methyl", new("chlorpyrifos-methyl", "klorpirifos-metil"), Unit.MilligramPerKilogram);

    /// <summary>Whether recognition under the new organic law was still being processed on 31 December 2024.</summary>
    public static YesNoFact OrganicPending { get; } = new()
    {
        Id = "organic-pending-2024-12-31",
        Level = Level.Enterprise,
        Answerer = Actor.Authority,
        Asks = new("Was the new EU organic certificate still being processed on 31 December 2024?",
            "Apakah sertifikat organik UE yang baru masih diproses pada 31 Desember 2024?"),
        Clause = new Clause(
            new("the new organic certificate was being processed on 31 December 2024", "sertifikat organik baru masih diproses pada 31 Desember 2024"),
            new("the new organic certificate was not being processed on 31 December 2024", "sertifikat organik baru tidak sedang diproses pada 31 Desember 2024")),
    };

    /// <summary>Whether ISPM 15 itself leaves out the wood around the goods.</summary>
    public static YesNoFact PackagingOutsideStandard { get; } = new()
    {
        Id = "wood-packaging-outside-ispm15",
        Level = Level.Consignment,
        Answerer = Actor.Mentor,
        Asks = new("Does the standard ISPM 15 itself leave out the wood around the goods?",
            "Apakah kayu kemasan itu dikecualikan oleh standar ISPM 15 sendiri?"),
        Clause = new Clause(
            new("ISPM 15 leaves out the wood around the goods", "kayu kemasan dikecualikan oleh ISPM 15"),
            new("ISPM 15 does not leave out the wood around the goods", "kayu kemasan tidak dikecualikan oleh ISPM 15")),
    };

    /// <summary>Facts of this page.</summary>
    internal static IReadOnlyList<Fact> All { get; } =
    [
        NetWeight, Purpose, CodeOnEveryBag, ResiduesWithinLimits, ChlorpyrifosMethyl, OrganicPending, PackagingOutsideStandard,
    ];
}
