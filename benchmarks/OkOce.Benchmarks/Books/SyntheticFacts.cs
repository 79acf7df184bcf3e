using System.Globalization;
using OkOce.Domain;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;

namespace OkOce.Benchmarks.Books;

/// <summary>SYNTHETIC facts and papers, declared as a team of its own would declare them.</summary>
internal static class SyntheticFacts
{
    /// <summary>How many kinds of papers each sector has for itself; eight more are everybody's.</summary>
    public const int PapersPerSector = 8;

    private static readonly Level[] Levels =
    [
        Level.Product, Level.Product, Level.Enterprise, Level.Offer, Level.Product, Level.Importer, Level.Product, Level.Consignment,
    ];

    /// <summary>Questions of yes or no.</summary>
    public static IReadOnlyList<YesNoFact> YesNo { get; } = [.. Enumerable.Range(0, 16).Select(number => new YesNoFact
    {
        Id = Id("fact", number),
        Level = Levels[number % Levels.Length],
        Asks = Named("question", "pertanyaan", number),
        Clause = new(Named("fact", "fakta", number), new($"not SYNTHETIC fact {number}", $"bukan fakta SINTETIS {number}")),
    })];

    /// <summary>Figures.</summary>
    public static IReadOnlyList<AmountFact> Amounts { get; } = [.. Enumerable.Range(0, 4).Select(number => new AmountFact
    {
        Id = Id("amount", number),
        Level = number < 2 ? Level.Product : Level.Consignment,
        Asks = Named("amount", "jumlah", number),
        Name = Named("amount", "jumlah", number),
        Unit = Unit.Kilogram,
    })];

    /// <summary>Limits to what a laboratory finds; each was lowered once.</summary>
    public static IReadOnlyList<Limit> Limits { get; } = [.. Enumerable.Range(0, 8).Select(LimitOf)];

    /// <summary>Kinds of papers: eight for each sector, and eight for all.</summary>
    public static IReadOnlyList<(EvidenceKind Kind, Validity Validity)> Papers { get; } =
        [.. Enumerable.Range(0, (Sector.All.Count + 1) * PapersPerSector).Select(PaperOf)];

    private static (EvidenceKind Kind, Validity Validity) PaperOf(int number)
    {
        // Of ten kinds one is issued for a shipment, one by the importer, one for each place; the rest covers product or business.
        var (covers, holder, validity) = (number % 10) switch
        {
            0 => (Level.Consignment, HolderRole.Exporter, Validity.PerShipment),
            1 => (Level.Importer, HolderRole.Importer, Validity.NoExpiry),
            2 => (Level.Facility, HolderRole.Maker, Validity.EndOfEvenYearWindow(10, 12)),
            3 => (Level.Product, HolderRole.Maker, Validity.MonthsFromIssue(24)),
            4 => (Level.Product, HolderRole.Maker, Validity.EarlierOf(Validity.PrintedExpiry, Validity.MonthsFromIssue(36))),
            5 => (Level.Enterprise, HolderRole.Exporter, Validity.PrintedExpiry),
            6 => (Level.Enterprise, HolderRole.Maker, Validity.NoExpiry),
            _ => (Level.Product, HolderRole.Maker, Validity.PrintedExpiry),
        };
        return (new()
        {
            Id = Id("paper", number),
            Name = Named("paper", "dokumen", number),
            Issuer = Named("authority", "otoritas", number % 7),
            Covers = covers,
            Holder = holder,
        }, validity);
    }

    private static Limit LimitOf(int number) => new(
        new MeasurementFact
        {
            Id = Id("substance", number),
            Level = Level.Lot,
            Answerer = Actor.Laboratory,
            Asks = Named("substance", "zat", number),
            Name = Named("substance", "zat", number),
            Unit = Unit.MicrogramPerKilogram,
        },
        new LimitStep(Amount.Of(10 + number, Unit.MicrogramPerKilogram), Period.Until(2024, 12, 31), "SYNTHETIC"),
        new LimitStep(Amount.Of(5 + number, Unit.MicrogramPerKilogram), Period.From(2025, 1, 1), "SYNTHETIC"));

    private static string Id(string what, int number) => string.Create(CultureInfo.InvariantCulture, $"synthetic-{what}-{number:000}");

    private static LocalizedText Named(string english, string indonesian, int number) =>
        new($"SYNTHETIC {english} {number}", $"{indonesian} SINTETIS {number}");
}
