namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>
/// The intermediate form: conditions as one straight line of gates over numbered leaves, each gate after its inputs, each
/// condition that occurs twice written once. It is run for one dossier (a byte a node) and for columns of 512 (a plane a bit).
/// </summary>
/// <remarks>
/// Nodes are numbered: 0 is true, 1 is false, then the literals, then the gates. Constants are folded away; nothing else is
/// simplified, because what an unknown condition lacks is read off its nodes.
/// </remarks>
internal sealed class Circuit
{
    internal const int True = 0;
    internal const int False = 1;
    internal const int FirstLiteral = 2;

    internal required Literal[] Literals { get; init; }

    internal required Gate[] Gates { get; init; }

    /// <summary>The nodes that gates join, gate after gate.</summary>
    internal required int[] Inputs { get; init; }

    internal int FirstGate => FirstLiteral + Literals.Length;

    internal int NodeCount => FirstGate + Gates.Length;

    internal bool IsGate(int node) => node >= FirstGate;

    internal ReadOnlySpan<int> InputsOf(int node)
    {
        var gate = Gates[node - FirstGate];
        return Inputs.AsSpan(gate.Start, gate.Count);
    }

    /// <summary>Computes each gate for one dossier, whose constants and literals are filled in already.</summary>
    internal void Run(Span<byte> nodes)
    {
        var output = FirstGate;
        foreach (var gate in Gates)
        {
            var (every, any) = (0xFF, 0);
            foreach (var input in Inputs.AsSpan(gate.Start, gate.Count))
            {
                every &= nodes[input];
                any |= nodes[input];
            }

            nodes[output++] = gate.IsAll ? Code.All(every, any) : Code.Any(every, any);
        }
    }

    /// <summary>A leaf as it stands in conditions: affirmed or denied.</summary>
    internal readonly record struct Literal(Slot Slot, bool Denied);

    /// <summary>Joins a run of <see cref="Inputs"/>.</summary>
    internal readonly record struct Gate(bool IsAll, int Start, int Count);
}
