using OkOce.Domain.Dossiers;
using OkOce.Domain.Portfolios.Compilation;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Portfolios;

/// <summary>What a screener found of one dossier at each destination. Filled again and again; read it before the next filling.</summary>
public sealed class Screening
{
    private readonly Verdict[] verdicts;
    private byte[] nodes = [];
    private Program? program;
    private Dossier? dossier;
    private AsOf asOf;

    internal Screening(Law law) => (Law, verdicts) = (law, new Verdict[law.Destinations.Length]);

    internal Law Law { get; }

    /// <summary>The verdict at a destination, by its place among the screener's.</summary>
    public Verdict VerdictAt(int destination) => verdicts[destination];

    /// <summary>The requirements at a destination that are not met, due at shipment or unknown, the home side first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is one of those that stand in nobody's way, which are not told apart.</exception>
    public IEnumerable<Requirement> Of(int destination, Outcome outcome) => outcome is Outcome.NotMet or Outcome.DueAtShipment or Outcome.Unknown
        ? Filled.Markets[destination].Outputs.Select(number => Filled.Outputs[number])
            .Where(output => OutcomeOf(nodes[output.Clear]) == outcome).Select(output => output.Requirement)
        : throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Only what stands in the way is told: not met, due at shipment or unknown.");

    /// <summary>
    /// Adds why each requirement at the destination stands in the way: the leaves that break one that is not met, and those that
    /// an undecided one lacks. A condition over every or some facility or lot is one leaf.
    /// </summary>
    public void AddReasons(int destination, ICollection<ScreeningReason> reasons)
    {
        foreach (var number in Filled.Markets[destination].Outputs)
        {
            var output = Filled.Outputs[number];
            var outcome = OutcomeOf(nodes[output.Clear]);
            if (outcome is { } known)
            {
                AddLeaves(known == Outcome.NotMet ? output.Test : output.Clear, new(output.Requirement, known, default), destination, reasons);
            }
        }
    }

    internal void Fill(Program law, Dossier given, AsOf day)
    {
        (program, dossier, asOf) = (law, given, day);
        var circuit = law.Circuit;
        if (nodes.Length < circuit.NodeCount)
        {
            nodes = new byte[circuit.NodeCount];
        }

        law.Reader.Read(given, day, Law, nodes);
        circuit.Run(nodes);
        for (var index = 0; index < verdicts.Length; index++)
        {
            verdicts[index] = Judge(law.Markets[index]);
        }
    }

    private Program Filled => program ?? throw new InvalidOperationException("Nothing was screened yet.");

    // The papers that are asked about decide only whether a good verdict is good enough.
    private Verdict Judge(Program.MarketLaw market)
    {
        if (!market.IsCovered)
        {
            return Verdict.NotCovered;
        }

        var open = !market.IsComplete;
        foreach (var number in market.Outputs)
        {
            var output = Filled.Outputs[number];
            if (output.Decides && nodes[output.Clear] == Code.False)
            {
                return Verdict.NotReady;
            }

            open |= output.Binds && OutcomeOf(nodes[output.AskedClear]) == Outcome.Unknown;
            open |= output.IsDoubtful && nodes[output.Scope] != Code.False;
        }

        return open ? Verdict.Undetermined : dossier!.IsConsignment ? Verdict.ReadyToShip : Verdict.NoKnownObstacle;
    }

    private Outcome? OutcomeOf(byte clear) => clear switch
    {
        Code.True => null,
        Code.False => Outcome.NotMet,
        Code.Lacking => Outcome.Unknown,
        _ => dossier!.IsConsignment ? Outcome.Unknown : Outcome.DueAtShipment,
    };

    // The leaves on which the node's value rests: those below it, by nodes of its own value or, if it is unknown, by unknown ones.
    private void AddLeaves(int node, ScreeningReason reason, int destination, ICollection<ScreeningReason> reasons)
    {
        var circuit = Filled.Circuit;
        if (circuit.IsGate(node))
        {
            foreach (var input in circuit.InputsOf(node))
            {
                if (nodes[input] == nodes[node] || (Code.IsUnknown(nodes[input]) && Code.IsUnknown(nodes[node])))
                {
                    AddLeaves(input, reason, destination, reasons);
                }
            }
        }
        else if (node >= Circuit.FirstLiteral)
        {
            var (slot, denied) = circuit.Literals[node - Circuit.FirstLiteral];
            reasons.Add(reason with { Because = new(slot.Leaf, new(dossier!, Law.Destinations[destination], asOf.Day), denied) });
        }
    }
}
