using OkOce.Benchmarks.Answers;
using OkOce.Benchmarks.Contestants;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Specifications;

namespace OkOce.Benchmarks.Written;

/// <summary>What the written if/else keeps while it answers for one dossier; the printed class derives from it.</summary>
/// <remarks>As a careful developer would: the code as a number, each fact and paper read at most once, and only when asked.</remarks>
internal abstract class WrittenBook(int facts, int papers) : Subject
{
    // A code plus one where it was read already; papers apart, since one that names markets is read anew for each.
    private readonly byte[] factCodes = new byte[facts];
    private readonly byte[] paperCodes = new byte[papers];

    /// <summary>The leaves of the book by number, for the class that is being loaded.</summary>
    public static Specification<Situation>[] Declared { get; set; } = [];

    /// <summary>The first six digits of the product's code; -1 when fewer are known.</summary>
    protected int Hs { get; private set; }

    /// <summary>The number of the day.</summary>
    protected int Day { get; private set; }

    /// <summary>What is unknown of a lot, the shipment or the importer: due, or lacking once there is a shipment.</summary>
    protected Code Later { get; private set; }

    /// <summary>Whether a paper says for which markets it is, so that the destinations cannot share what was read.</summary>
    public bool PapersNameMarkets { get; private set; }

    public void Begin(Dossier dossier, DateOnly day)
    {
        Take(dossier, day);
        Hs = HsGate.SixDigits(dossier.Hs);
        Day = day.DayNumber;
        Later = dossier.IsConsignment ? Code.Lacking : Code.Due;
        PapersNameMarkets = false;
        for (var index = 0; index < PaperCount; index++)
        {
            var scope = Papers[index].Scope;
            PapersNameMarkets |= !ReferenceEquals(scope, EvidenceScope.NotStated) && scope.Markets is not null;
        }

        Array.Clear(factCodes);
        Array.Clear(paperCodes);
        Forget();
    }

    public void Next(Cell cell)
    {
        GoTo(cell);
        if (PapersNameMarkets)
        {
            Array.Clear(paperCodes);
        }
    }

    /// <summary>Notes the home side, as far as it is the same for every destination.</summary>
    public abstract void Home(Answer answer);

    /// <summary>Notes what the home side asks of one destination, and that destination's own law.</summary>
    public abstract void Abroad(int cell, Answer answer);

    /// <summary>Drops the answers kept from the last dossier.</summary>
    protected abstract void Forget();

    protected int FactCode(int slot) => factCodes[slot];

    protected int PaperCode(int slot) => paperCodes[slot];

    protected Code KeepFact(int slot, Code code)
    {
        factCodes[slot] = (byte)(code.Value + 1);
        return code;
    }

    protected Code KeepPaper(int slot, Code code)
    {
        paperCodes[slot] = (byte)(code.Value + 1);
        return code;
    }
}
