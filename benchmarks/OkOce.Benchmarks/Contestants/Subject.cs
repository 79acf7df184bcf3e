using OkOce.Benchmarks.Answers;
using OkOce.Domain;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;

namespace OkOce.Benchmarks.Contestants;

/// <summary>One dossier at one destination on one day, as the contestants hold it while they answer. Reused, so it costs no memory.</summary>
internal class Subject
{
    private static readonly string[] OwnName = ["own-name"];

    private EvidenceItem[] papers = new EvidenceItem[32];

    public Dossier Dossier { get; private set; } = null!;

    public Destination Destination { get; private set; } = null!;

    public DateOnly On { get; private set; }

    public Facility? Facility { get; set; }

    public Lot? Lot { get; set; }

    /// <summary>The dossier's papers, copied out once: a list behind an interface is slow to go through for each question.</summary>
    public EvidenceItem[] Papers => papers;

    public int PaperCount { get; private set; }

    public void Take(Dossier dossier, DateOnly day)
    {
        var evidence = dossier.Evidence;
        var count = evidence.Count;
        if (count > papers.Length)
        {
            papers = new EvidenceItem[count];
        }

        for (var index = 0; index < count; index++)
        {
            papers[index] = evidence[index];
        }

        (Dossier, On, PaperCount) = (dossier, day, count);
    }

    /// <summary>Whose law holds at the destination: the market's, or another's that the part of it follows.</summary>
    public string LawCode { get; private set; } = "";

    public void GoTo(Cell cell) => (Destination, LawCode) = (cell.Destination, cell.LawCode);

    /// <summary>The same as the library has it.</summary>
    public Situation Situation() => new(Dossier, Destination, On) { Facility = Facility, Lot = Lot };

    /// <summary>What an unknown answer at a level is: due, or lacking already.</summary>
    public Code UnknownAt(Level level) =>
        level >= Level.Lot && !Dossier.IsConsignment ? Code.Due : Code.Lacking;

    public FactSheet? SheetOf(Level level) => level switch
    {
        Level.Enterprise => Dossier.Enterprise,
        Level.Facility => Facility?.Facts,
        Level.Product => Dossier.Product,
        Level.Offer => Dossier.Offer,
        Level.Lot => Lot?.Facts,
        Level.Consignment => Dossier.Consignment,
        _ => Dossier.Importer,
    };

    public bool TryGet<TAnswer>(Fact<TAnswer> fact, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TAnswer answer)
        where TAnswer : notnull
    {
        answer = default;
        return SheetOf(fact.Level)?.TryGet(fact, out answer) ?? false;
    }

    public bool? ExportsInOwnName()
    {
        if (!Dossier.Offer.TryGet(OfferFacts.ExporterOfRecord, out var exporter))
        {
            return null;
        }

        return ChoiceProbe.IsAmong(exporter, OwnName);
    }
}
