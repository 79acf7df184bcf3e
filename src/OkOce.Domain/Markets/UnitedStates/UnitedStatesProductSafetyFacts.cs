using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.UnitedStates;

/// <summary>Facts of goods for children and of painted goods that only the United States ask.</summary>
public static class UnitedStatesProductSafetyFacts
{
    /// <summary>Lead in the dry film of any colour, the highest, in milligrams per kilogram.</summary>
    public static MeasurementFact LeadInCoating { get; } = new()
    {
        Id = "lead-in-coating",
        Level = Level.Product,
        Answerer = Actor.Laboratory,
        Name = new("lead in the dry paint", "timbal dalam cat kering"),
        Asks = new("How much lead did the laboratory find in the dry paint, in the worst colour?",
            "Berapa kadar timbal dalam cat kering menurut lab, pada warna yang tertinggi?"),
        Unit = Unit.MilligramPerKilogram,
    };

    /// <summary>Lead in any material that a child can reach, the highest, in milligrams per kilogram.</summary>
    public static MeasurementFact LeadInMaterial { get; } = new()
    {
        Id = "lead-in-material",
        Level = Level.Product,
        Answerer = Actor.Laboratory,
        Name = new("lead in the material", "timbal dalam bahan"),
        Asks = new("How much lead did the laboratory find in the parts that a child can reach, in the worst material? Or was it not tested?",
            "Berapa kadar timbal menurut lab pada bagian yang terjangkau anak, pada bahan yang tertinggi? Atau belum diuji?"),
        Unit = Unit.MilligramPerKilogram,
    };

    /// <summary>Whether every part within reach is of untreated materials that need no lead test.</summary>
    public static YesNoFact OnlyDeterminedMaterials { get; } = new()
    {
        Id = "only-determined-materials",
        Level = Level.Product,
        Asks = new("Is every reachable part untreated wood, textile, paper, pearl, gemstone or precious metal?",
            "Apakah semua bagian yang terjangkau hanya kayu polos, kain, kertas, mutiara, batu mulia, atau logam mulia?"),
        Clause = new Clause(
            new("all reachable parts are of untreated materials that need no lead test", "semua bagian yang terjangkau dari bahan polos yang bebas uji timbal"),
            new("some reachable part is of another material", "ada bagian terjangkau dari bahan lain")),
    };

    /// <summary>Whether it is made once or all the time.</summary>
    public static ChoiceFact ProductionRun { get; } = new()
    {
        Id = "production-run",
        Level = Level.Product,
        Name = new("the production", "produksinya"),
        Asks = new("Is it made in one run of less than a year, or all the time?",
            "Dibuat sekali saja (kurang dari setahun) atau terus-menerus?"),
        Options =
        [
            new("one-run-under-a-year", "one run of less than a year", "sekali, kurang dari setahun"),
            new("continuing", "continuing", "terus-menerus"),
        ],
    };

    /// <summary>By which plan the tests are repeated.</summary>
    public static ChoiceFact PeriodicTestPlan { get; } = new()
    {
        Id = "periodic-test-plan",
        Level = Level.Product,
        Answerer = Actor.Importer,
        Name = new("the plan of repeated tests", "rencana uji berkala"),
        Asks = new("By which plan are the tests repeated?", "Uji diulang menurut rencana yang mana?"),
        Options =
        [
            new("none", "none", "tidak ada"),
            new("yearly", "a periodic test plan", "rencana uji berkala"),
            new("production-plan", "a production testing plan", "rencana uji produksi"),
            new("iso-17025", "tests of an ISO/IEC 17025 laboratory", "uji lab ISO/IEC 17025"),
        ],
    };

    /// <summary>Whether a rule of Group A, which small batches are not excused from, concerns the goods.</summary>
    public static YesNoFact GroupARule { get; } = new()
    {
        Id = "cpsc-group-a-rule",
        Level = Level.Product,
        Answerer = Actor.Mentor,
        Asks = new("Does a CPSC rule of Group A concern it: paint, small parts, cribs, pacifiers, lead in metal jewellery?",
            "Apakah terkena aturan CPSC Grup A: cat, bagian kecil, tempat tidur bayi, dot, timbal pada perhiasan logam?"),
        Clause = new Clause(
            new("a CPSC rule of Group A concerns it", "terkena aturan CPSC Grup A"),
            new("no CPSC rule of Group A concerns it", "tidak terkena aturan CPSC Grup A")),
    };

    /// <summary>Whether CPSC lists the importer as a small batch manufacturer for this calendar year.</summary>
    public static YesNoFact SmallBatch { get; } = new()
    {
        Id = "small-batch-registered",
        Level = Level.Importer,
        Answerer = Actor.Importer,
        Asks = new("Is the importer registered with CPSC as small batch for this calendar year?",
            "Apakah importir terdaftar sebagai small batch di CPSC untuk tahun ini?"),
        Clause = new Clause(
            new("the importer is registered as small batch this year", "importir terdaftar sebagai small batch tahun ini"),
            new("the importer is not registered as small batch this year",
                "importir tidak terdaftar sebagai small batch tahun ini")),
    };

    /// <summary>Pieces of the product made in the last calendar year.</summary>
    public static AmountFact UnitsLastYear { get; } = new()
    {
        Id = "units-last-year",
        Level = Level.Product,
        Name = new("the pieces made last calendar year", "jumlah yang dibuat tahun lalu"),
        Asks = new("How many pieces of it were made last calendar year?", "Berapa buah yang dibuat tahun kalender lalu?"),
        Unit = Unit.Count,
    };

    /// <summary>Whether the data of the certificate were filed electronically for the shipment.</summary>
    public static YesNoFact CertificateFiled { get; } = new()
    {
        Id = "cpsc-efiled",
        Level = Level.Consignment,
        Answerer = Actor.Importer,
        Asks = new("Were the certificate data filed electronically with CPSC for this shipment?",
            "Apakah data sertifikat kiriman ini sudah dikirim elektronik ke CPSC?"),
        Clause = new Clause(
            new("the certificate data are filed electronically", "data sertifikat sudah dikirim elektronik"),
            new("the certificate data are not filed electronically", "data sertifikat belum dikirim elektronik")),
    };

    /// <summary>Facts of this page.</summary>
    internal static IReadOnlyList<Fact> All { get; } =
    [
        LeadInCoating, LeadInMaterial, OnlyDeterminedMaterials, ProductionRun, PeriodicTestPlan, GroupARule,
        SmallBatch, UnitsLastYear, CertificateFiled,
    ];
}
