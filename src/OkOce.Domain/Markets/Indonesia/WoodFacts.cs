using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.Indonesia;

/// <summary>Facts of wood and rattan that only the home side asks.</summary>
public static class WoodFacts
{
    /// <summary>How far the wood is worked.</summary>
    public static ChoiceFact Working { get; } = new()
    {
        Id = "wood-working",
        Level = Level.Product,
        Name = new("the working of the wood", "pengerjaan kayunya"),
        Asks = new("How far is the wood worked?", "Seberapa jauh kayunya dikerjakan?"),
        Options =
        [
            new("log", "a log", "kayu gelondong"), new("split-or-pole", "split wood or poles", "kayu belah atau tiang"),
            new("sleeper", "a railway sleeper", "bantalan rel"), new("sawn-rough", "sawn and left rough", "gergajian kasar"),
            new("planed-four-sides", "planed on four sides", "diserut empat sisi"), new("finger-jointed", "finger-jointed", "disambung jari"),
            new("superficially-worked", "worked only on the surface", "dikerjakan sekadarnya"), new("finished-article", "a finished article", "barang jadi"),
        ],
    };

    /// <summary>The thickness of sawn wood.</summary>
    public static AmountFact Thickness { get; } = new()
    {
        Id = "wood-thickness",
        Level = Level.Product,
        Name = new("the thickness of the sawn wood", "tebal kayu gergajian"),
        Asks = new("How thick is the sawn wood?", "Berapa tebal kayu gergajiannya?"),
        Unit = Unit.Millimetre,
    };

    /// <summary>In what form the rattan is.</summary>
    public static ChoiceFact RattanForm { get; } = new()
    {
        Id = "rattan-form",
        Level = Level.Product,
        Name = new("the form of the rattan", "bentuk rotannya"),
        Asks = new("In what form is the rattan?", "Rotannya berbentuk apa?"),
        Options =
        [
            new("whole-raw", "whole and raw", "batang asalan"), new("whole-washed-sulphured", "whole, washed and sulphured", "batang dicuci dan dibelerang"),
            new("polished", "polished", "rotan poles"), new("core", "core", "hati rotan"), new("split-skin", "split skin", "kulit rotan"),
            new("woven-or-finished", "woven or finished", "anyaman atau barang jadi"),
        ],
    };

    /// <summary>The diameter of the rattan.</summary>
    public static AmountFact RattanDiameter { get; } = new()
    {
        Id = "rattan-diameter",
        Level = Level.Product,
        Name = new("the diameter of the rattan", "diameter rotannya"),
        Asks = new("What is the diameter of the rattan?", "Berapa diameter rotannya?"),
        Unit = Unit.Millimetre,
    };

    /// <summary>Whether Customs confirmed, with a day, that this rattan may leave.</summary>
    public static YesNoFact RattanCleared { get; } = new()
    {
        Id = "rattan-customs-cleared",
        Level = Level.Product,
        Answerer = Actor.Authority,
        Asks = new("Has Customs (INSW) confirmed in writing that this rattan may leave?", "Apakah Bea Cukai (INSW) menyatakan tertulis bahwa rotan ini boleh diekspor?"),
        Clause = new Clause(
            new("Customs confirmed that this rattan may leave", "Bea Cukai menyatakan rotan ini boleh diekspor"),
            new("Customs did not confirm that this rattan may leave", "Bea Cukai tidak menyatakan rotan ini boleh diekspor")),
    };

    /// <summary>Whether it is ready to use.</summary>
    public static YesNoFact FinishedProduct { get; } = new()
    {
        Id = "finished-product",
        Level = Level.Product,
        Asks = new("Is it ready to use, with no further work?", "Apakah sudah barang jadi, tidak dikerjakan lagi?"),
        Clause = new Clause(
            new("it is a finished product", "ini barang jadi"),
            new("it is not a finished product", "ini belum barang jadi")),
    };

    /// <summary>Whether it is a musical instrument, or a finished part of one.</summary>
    public static YesNoFact MusicalInstrument { get; } = new()
    {
        Id = "musical-instrument",
        Level = Level.Product,
        Asks = new("Is it a musical instrument, or a finished part of one?", "Apakah ini alat musik atau bagian jadinya?"),
        Clause = new Clause(
            new("it is a musical instrument", "ini alat musik"),
            new("it is not a musical instrument", "ini bukan alat musik")),
    };

    /// <summary>The weight of the listed wood alone in one shipment.</summary>
    public static AmountFact ListedWoodWeight { get; } = new()
    {
        Id = "listed-wood-weight",
        Level = Level.Consignment,
        Name = new("the weight of the listed wood in the shipment", "berat kayu terdaftar dalam kiriman"),
        Asks = new("What does the sonokeling alone weigh in one shipment (not the whole shipment)?",
            "Berapa berat kayu sonokelingnya saja dalam satu kiriman (bukan berat seluruh kiriman)?"),
        Unit = Unit.Kilogram,
    };

    /// <summary>Facts of this page.</summary>
    internal static IReadOnlyList<Fact> All { get; } =
    [
        Working, Thickness, RattanForm, RattanDiameter, RattanCleared, FinishedProduct, MusicalInstrument, ListedWoodWeight,
    ];
}
