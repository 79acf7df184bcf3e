using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>Reads one dossier into the literals of a circuit, by what the dossier knows and not by what the law asks.</summary>
/// <remarks>A dossier knows a few dozen facts and papers, of which the law asks hundreds: what it does not know was unknown before it was opened.</remarks>
internal sealed class DossierReader
{
    private readonly byte[] unread;
    private readonly Leaf[]?[] byFact;
    private readonly Leaf[]?[] byPaper;
    private readonly Leaf[] others;

    internal DossierReader(Circuit circuit)
    {
        var reads = circuit.Literals.Select((literal, index) => (literal, Node: Circuit.FirstLiteral + index))
            .GroupBy(one => one.literal.Slot, one => (one.literal.Denied, one.Node))
            .Select(slot => new Leaf(slot.Key, NodeOf(slot, denied: false), NodeOf(slot, denied: true)))
            .ToArray();
        unread = new byte[circuit.FirstGate];
        (unread[Circuit.True], unread[Circuit.False]) = (Code.True, Code.False);
        // A paper of which nothing is told is asked for where it would be held.
        foreach (var read in reads)
        {
            read.Write(unread, read.Slot.LacksNow is true ? Code.Lacking : Code.Due);
        }

        byFact = ByNumber(reads, read => read.Fact?.Number);
        byPaper = ByNumber(reads, read => read.Paper?.Number);
        others = [.. reads.Where(read => read.Fact is null && read.Paper is null)];
    }

    /// <summary>Fills in the constants and literals.</summary>
    internal void Read(Dossier dossier, AsOf asOf, Law law, Span<byte> nodes)
    {
        unread.CopyTo(nodes);
        ReadFacts(dossier.Enterprise, Level.Enterprise, nodes);
        ReadFacts(dossier.Product, Level.Product, nodes);
        ReadFacts(dossier.Offer, Level.Offer, nodes);
        ReadFacts(dossier.Importer, Level.Importer, nodes);
        ReadFacts(dossier.Consignment, Level.Consignment, nodes);
        var situation = new Situation(dossier, law.Destinations[0], asOf.Day);
        for (var index = 0; index < dossier.Evidence.Count; index++)
        {
            var number = dossier.Evidence[index].Kind.Number;
            if (number < byPaper.Length && byPaper[number] is { } reads)
            {
                ReadEach(reads, situation, law.Asked, nodes, IsOnlyOne(dossier.Evidence, index) ? dossier.Evidence[index] : null);
            }
        }

        ReadEach(others, situation, law.Asked, nodes);
    }

    private void ReadFacts(FactSheet? sheet, Level level, Span<byte> nodes)
    {
        if (sheet is null)
        {
            return;
        }

        foreach (var answer in sheet.Answers)
        {
            // A sheet may keep a fact of another level, which no rule finds there.
            if (answer.Fact.Number < byFact.Length && byFact[answer.Fact.Number] is { } reads && answer.Fact.Level == level)
            {
                foreach (var read in reads)
                {
                    read.Write(nodes, read.Atom!.AnsweredBy(answer.Value) is { IsUnknown: false } known ? Code.Of(known, false) : unread[read.Node]);
                }
            }
        }
    }

    private static void ReadEach(Leaf[] reads, in Situation situation, AssuranceGrade asked, Span<byte> nodes, EvidenceItem? only = null)
    {
        foreach (var read in reads)
        {
            var slot = read.Slot;
            if (slot.Destination is null && !slot.IsAsked)
            {
                read.Write(nodes, slot.CodeIn(situation, only));
            }
            else
            {
                read.Write(nodes, slot.CodeIn(situation with { Destination = slot.Destination ?? situation.Destination, AskedAssurance = slot.IsAsked ? asked : default }, only));
            }
        }
    }

    private static bool IsOnlyOne(IReadOnlyList<EvidenceItem> papers, int index)
    {
        for (var other = 0; other < papers.Count; other++)
        {
            if (other != index && papers[other].Kind.Number == papers[index].Kind.Number)
            {
                return false;
            }
        }

        return true;
    }

    private static Leaf[]?[] ByNumber(Leaf[] reads, Func<Leaf, int?> number)
    {
        var byNumber = reads.Where(read => number(read) is not null).ToLookup(read => number(read)!.Value);
        var table = new Leaf[]?[byNumber.Select(one => one.Key).DefaultIfEmpty(-1).Max() + 1];
        foreach (var one in byNumber)
        {
            table[one.Key] = [.. one];
        }

        return table;
    }

    private static int NodeOf(IEnumerable<(bool Denied, int Node)> literals, bool denied) =>
        literals.Where(one => one.Denied == denied).Select(one => one.Node).DefaultIfEmpty(-1).First();

    private sealed record Leaf(Slot Slot, int Affirmed, int Denied)
    {
        internal DossierAtom? Atom { get; } = Slot.Leaf as DossierAtom;

        internal Fact? Fact => Atom?.RestsOn;

        internal EvidenceKind? Paper => (Atom as EvidenceAtom)?.Kind;

        internal int Node => Affirmed >= 0 ? Affirmed : Denied;

        internal void Write(Span<byte> nodes, byte code)
        {
            if (Affirmed >= 0)
            {
                nodes[Affirmed] = code;
            }

            if (Denied >= 0)
            {
                nodes[Denied] = Code.Not(code);
            }
        }
    }
}
