using CsCheck;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;

namespace OkOce.Domain.Tests.Dossiers;

/// <summary>Made-up facts of every type at every level, made-up papers of every holder, and random answers to them.</summary>
internal static class RandomFacts
{
    private static readonly FactOption[] Words = [new("red", "red", "merah"), new("green", "green", "hijau"), new("blue", "blue", "biru")];

    // Lead is limited in milligrams and reported in any unit of its dimension; the figures lie at, just under and just over the limits.
    private static readonly decimal[] Weights = [0m, 1.999m, 2m, 2.001m, 5m, 2_000m, 5_000m];

    internal static readonly YesNoFact[] YesNo = [.. Levels(level => new YesNoFact
    {
        Id = $"{Name(level)}-sound",
        Level = level,
        Asks = LocalizedText.Same("sound?"),
        Clause = new(new($"the {Name(level)} is sound", $"{Name(level)} baik"), new($"the {Name(level)} is not sound", $"{Name(level)} tidak baik")),
    })];

    internal static readonly ChoiceFact[] Choices = [.. Levels(level => new ChoiceFact
    {
        Id = $"{Name(level)}-colour",
        Level = level,
        Name = new($"the colour of the {Name(level)}", $"warna {Name(level)}"),
        Asks = LocalizedText.Same("colour?"),
        Options = Words,
        // Of the facility it is open, as a province is.
        IsOpen = level == Level.Facility,
    })];

    internal static readonly SetFact[] Sets = [.. Levels(level => new SetFact
    {
        Id = $"{Name(level)}-colours",
        Level = level,
        Name = new($"the colours of the {Name(level)}", $"warna-warna {Name(level)}"),
        Asks = LocalizedText.Same("colours?"),
        Options = Words,
        IsOpen = level == Level.Facility,
    })];

    internal static readonly DayFact[] Days = [.. Levels(level => new DayFact
    {
        Id = $"{Name(level)}-day",
        Level = level,
        Name = new($"the day of the {Name(level)}", $"tanggal {Name(level)}"),
        Asks = LocalizedText.Same("when?"),
    })];

    internal static readonly OpenQuestion[] OpenQuestions = [.. Levels(level => new OpenQuestion
    {
        Id = $"{Name(level)}-answer",
        Level = level,
        Asks = LocalizedText.Same("does the law allow it?"),
    })];

    internal static readonly AmountFact[] Amounts = [.. Levels(level => new AmountFact
    {
        Id = $"{Name(level)}-weight",
        Level = level,
        Name = new($"the weight of the {Name(level)}", $"berat {Name(level)}"),
        Asks = LocalizedText.Same("how heavy?"),
        Unit = Unit.Kilogram,
    })];

    internal static readonly AmountFact[] DryMatter = [.. Levels(level => new AmountFact
    {
        Id = $"{Name(level)}-dry-matter",
        Level = level,
        Name = new($"the share of dry matter in the {Name(level)}", $"kadar bahan kering {Name(level)}"),
        Asks = LocalizedText.Same("how much dry matter?"),
        Unit = Unit.Percent,
    })];

    internal static readonly MeasurementFact[] Measurements = [.. Levels(level => new MeasurementFact
    {
        Id = $"{Name(level)}-lead",
        Level = level,
        Name = new($"lead in the {Name(level)}", $"timbal pada {Name(level)}"),
        Asks = LocalizedText.Same("how much lead?"),
        Unit = Unit.MilligramPerKilogram,
    })];

    internal static readonly FiguresFact[] Shares = [.. Levels(level => new FiguresFact
    {
        Id = $"{Name(level)}-shares",
        Level = level,
        Name = new($"the shares of the {Name(level)}", $"kadar {Name(level)}"),
        Asks = LocalizedText.Same("how much of each?"),
        Options = Words,
        Unit = Unit.Percent,
        Whole = Amount.Of(100, Unit.Percent),
    })];

    internal static readonly FiguresFact[] Samples = [.. Levels(level => new FiguresFact
    {
        Id = $"{Name(level)}-samples",
        Level = level,
        Name = new($"the samples of the {Name(level)}", $"sampel {Name(level)}"),
        Asks = LocalizedText.Same("what was found?"),
        Options = Words,
        IsOpen = true,
        IsSeries = true,
        Unit = Unit.MilligramPerKilogram,
    })];

    /// <summary>A paper for each level that one can cover, wanted in each of the names that the law can want it in.</summary>
    internal static readonly EvidenceKind[] Papers =
    [
        Paper("licence", Level.Enterprise, HolderRole.Maker), Paper("export-number", Level.Enterprise, HolderRole.Exporter),
        Paper("plant-approval", Level.Facility, HolderRole.Maker), Paper("label-approval", Level.Product, HolderRole.Maker),
        Paper("lot-certificate", Level.Lot, HolderRole.Exporter), Paper("health-certificate", Level.Consignment, HolderRole.Exporter),
        Paper("import-permit", Level.Importer, HolderRole.Importer),
    ];

    internal static readonly Fact[] All = [.. YesNo, .. Choices, .. Sets, .. Days, .. Amounts, .. DryMatter, .. Measurements, .. Shares, .. Samples, .. OpenQuestions, OfferFacts.ExporterOfRecord];

    /// <summary>All of them, for a reader of files.</summary>
    internal static readonly FactCatalogue Catalogue = new(All, Papers);

    private static readonly Gen<string[]> SomeWords = SomeOf([.. Words.Select(word => word.Code)], 1, 3);

    private static readonly Gen<Amount> SomeWeight = Weighed(Unit.Kilogram, Unit.Gram, Unit.Tonne);

    private static readonly Gen<Amount> SomeShare = Gen.Select(Gen.OneOfConst(0m, 1.999m, 2m, 5m, 30m, 95m), Gen.Int[0, 4], (figure, side) =>
        side == 0 ? Amount.Below(figure, Unit.Percent) : Amount.Of(figure, Unit.Percent));

    private static readonly Gen<Measurement> SomeMeasurement = Gen.Frequency(
        (9, Weighed(Unit.MilligramPerKilogram, Unit.MicrogramPerKilogram, Unit.Percent).Select(Measurement.Of)),
        (1, Gen.OneOfConst(Measurement.ReportedOverLimit, Measurement.NotTested)));

    private static readonly Gen<Figures> SomeShares = Gen.Select(SomeWords, SomeShare.Array[3], Gen.Int[0, 3], Gen.Bool, (words, shares, has, all) =>
    {
        var listed = words.Take(has).Select((word, at) => (word, shares[at])).ToArray();
        return all ? Figures.Exactly(listed) : Figures.AtLeast(listed);
    });

    private static readonly Gen<Figures> SomeSamples = Gen.Select(
        Weighed(Unit.MilligramPerKilogram, Unit.MicrogramPerKilogram).Array[0, 4], Gen.Bool, (samples, all) => all ? Figures.Samples(samples) : Figures.SomeSamples(samples));

    /// <summary>Members that are known: all of them, or some and perhaps some that are not.</summary>
    private static readonly Gen<Members> SomeMembers = Gen.Select(SomeWords, Gen.Int[0, 3], Gen.Int[0, 2], (words, has, way) => way switch
    {
        0 => Members.Exactly([.. words.Take(has)]),
        1 => Members.AtLeast([.. words.Take(has)], [.. words.Skip(has)]),
        _ => Members.AtLeast([.. words.Take(has)]),
    });

    /// <summary>What is known of one thing of the level: each fact unknown or answered.</summary>
    internal static Gen<FactSheet> SheetOf(Level level) => All.Where(fact => fact.Level == level)
        .Aggregate(Gen.Const(FactSheet.Empty), (sheets, fact) => Gen.Select(sheets, Maybe(fact), (sheet, answer) => answer(sheet)));

    /// <summary>Some of the words, in any order.</summary>
    internal static Gen<string[]> SomeOf(string[] words, int least, int most) => Gen.Shuffle(words, least, most);

    private static Gen<string[]> OptionsOf(ChoiceFact fact, int most) => SomeOf([.. fact.Options.Select(option => option.Code)], 1, most);

    private static Gen<Func<FactSheet, FactSheet>> Maybe(Fact fact) => Gen.Frequency(
        (1, Gen.Const<Func<FactSheet, FactSheet>>(sheet => sheet)),
        (2, fact switch
        {
            YesNoFact yesNo => Answered(yesNo, Gen.Bool),
            // Usually one; two or all three may still be possible.
            ChoiceFact choice => Answered(choice, Gen.Frequency((3, OptionsOf(choice, 1)), (1, OptionsOf(choice, choice.Options.Count))).Select(words => new Choice(words))),
            SetFact set => Answered(set, SomeMembers),
            DayFact day => Answered(day, Gen.Frequency((3, RandomDays.One.Select(one => Period.From(one).Through(one))), (1, RandomDays.Periods))),
            FiguresFact figures => Answered(figures, figures.IsSeries ? SomeSamples : SomeShares),
            OpenQuestion open => Answered(open, Gen.Select(Gen.Bool, RandomDays.One, (good, on) => new LegalAnswer(good, "A. Made-up, trade office", on, new("https://example.org/answer")))),
            AmountFact amount => Answered(amount, amount.Unit == Unit.Percent ? SomeShare : SomeWeight),
            MeasurementFact measurement => Answered(measurement, SomeMeasurement),
            _ => throw new ArgumentException($"Give random answers to '{fact}' of type {fact.GetType().Name}.", nameof(fact)),
        }));

    private static Gen<Func<FactSheet, FactSheet>> Answered<TAnswer>(Fact<TAnswer> fact, Gen<TAnswer> answers)
        where TAnswer : notnull => answers.Select<TAnswer, Func<FactSheet, FactSheet>>(answer => sheet => sheet.With(fact, answer));

    // The figure itself, or only known to lie below or above it.
    private static Gen<Amount> Weighed(params Unit[] units) => Gen.Select(Gen.OneOfConst(Weights), Gen.OneOfConst(units), Gen.Int[0, 3], (figure, unit, side) => side switch
    {
        0 => Amount.Below(figure, unit),
        1 => Amount.Above(figure, unit),
        _ => Amount.Of(figure, unit),
    });

    private static IEnumerable<TFact> Levels<TFact>(Func<Level, TFact> fact) => Enum.GetValues<Level>().Select(fact);

    private static string Name(Level level) => level.ToString().ToLowerInvariant();

    private static EvidenceKind Paper(string id, Level covers, HolderRole holder) => new()
    {
        Id = id,
        Name = new(id.Replace('-', ' '), $"surat {id}"),
        Issuer = new("the office", "kantor"),
        Covers = covers,
        Holder = holder,
    };
}
