using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Markets.Indonesia;

/// <summary>Facts of plants and animals that only the home side asks.</summary>
public static class LivingFacts
{
    /// <summary>In what form the kratom is.</summary>
    public static ChoiceFact KratomForm { get; } = new()
    {
        Id = "kratom-form",
        Level = Level.Product,
        Name = new("the form of the kratom", "bentuk kratomnya"),
        Asks = new("In what form is the kratom?", "Kratomnya berbentuk apa?"),
        Options =
        [
            new("living-plant", "a living plant", "tanaman hidup"), new("whole-leaf", "whole leaf", "daun utuh"),
            new("crumbs", "crumbs", "remahan"), new("powder", "powder", "bubuk"), new("extract", "an extract", "ekstrak"),
        ],
    };

    /// <summary>Whether an authority confirmed that kratom extract may leave.</summary>
    public static YesNoFact KratomExtractCleared { get; } = new()
    {
        Id = "kratom-extract-cleared",
        Level = Level.Product,
        Answerer = Actor.Authority,
        Asks = new("Has the trade ministry confirmed in writing that this kratom extract may leave?",
            "Apakah kementerian perdagangan menyatakan tertulis bahwa ekstrak kratom ini boleh diekspor?"),
        Clause = new Clause(
            new("the trade ministry confirmed that this extract may leave", "kementerian perdagangan menyatakan ekstrak ini boleh diekspor"),
            new("the trade ministry did not confirm that this extract may leave", "kementerian perdagangan tidak menyatakan ekstrak ini boleh diekspor")),
    };

    /// <summary>The largest particle after sieving, in millimetres; 600 micron are 0.6 mm.</summary>
    public static MeasurementFact ParticleSize { get; } = new()
    {
        Id = "particle-size",
        Level = Level.Lot,
        Answerer = Actor.Laboratory,
        Name = new("the largest particle", "ukuran butir terbesar"),
        Asks = new("How large is the largest particle after sieving, in millimetres (600 micron are 0.6 mm)?",
            "Berapa ukuran butir terbesar setelah diayak, dalam milimeter (600 mikron sama dengan 0,6 mm)?"),
        Unit = Unit.Millimetre,
    };

    /// <summary>The carapace of the smallest animal of a lot: length for lobster, width for crabs.</summary>
    public static AmountFact Carapace { get; } = new()
    {
        Id = "crustacean-carapace",
        Level = Level.Lot,
        Name = new("the carapace of the smallest animal", "karapas ekor yang terkecil"),
        Asks = new("What is the carapace of the smallest animal: length for lobster, width for crabs?",
            "Berapa ukuran karapas ekor yang terkecil: panjang untuk lobster, lebar untuk kepiting dan rajungan?"),
        Unit = Unit.Centimetre,
    };

    /// <summary>The weight of the smallest animal of a lot.</summary>
    public static AmountFact AnimalWeight { get; } = new()
    {
        Id = "crustacean-weight",
        Level = Level.Lot,
        Name = new("the weight of the smallest animal", "berat ekor yang terkecil"),
        Asks = new("What does the smallest animal weigh?", "Berapa berat ekor yang terkecil?"),
        Unit = Unit.Gram,
    };

    /// <summary>Whether some animal of a lot carries eggs.</summary>
    public static YesNoFact EggBearing { get; } = new()
    {
        Id = "egg-bearing",
        Level = Level.Lot,
        Asks = new("Are there animals with eggs visible under the abdomen?", "Adakah yang bertelur, telurnya tampak di luar perut?"),
        Clause = new Clause(
            new("some animals carry eggs", "ada yang bertelur"),
            new("no animal carries eggs", "tidak ada yang bertelur")),
    };

    /// <summary>Facts of this page.</summary>
    internal static IReadOnlyList<Fact> All { get; } = [KratomForm, KratomExtractCleared, ParticleSize, Carapace, AnimalWeight, EggBearing];
}
