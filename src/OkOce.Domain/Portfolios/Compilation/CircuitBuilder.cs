namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>Gathers gates, each once, and writes them down in order.</summary>
internal sealed class CircuitBuilder
{
    // While building, nodes are numbered as they come, two constants first; a node that is no gate has no inputs.
    private readonly List<Circuit.Literal> leaves = [default, default];
    private readonly List<Gate> gates = [default, default];
    private readonly Dictionary<Circuit.Literal, int> literals = [];
    private readonly Dictionary<Gate, int> joins = [];

    internal int Literal(Slot slot, bool denied)
    {
        var literal = new Circuit.Literal(slot, denied);
        if (!literals.TryGetValue(literal, out var node))
        {
            literals.Add(literal, node = Add(literal, default));
        }

        return node;
    }

    /// <summary>All, or any, of the inputs; none of them a constant. They are put in order in place.</summary>
    internal int Join(bool isAll, Span<int> inputs)
    {
        // The order says nothing, and twice is once, so that a & b and b & a & a are one gate.
        inputs.Sort();
        var count = 1;
        for (var at = 1; at < inputs.Length; at++)
        {
            if (inputs[at] != inputs[count - 1])
            {
                inputs[count++] = inputs[at];
            }
        }

        if (count == 1)
        {
            return inputs[0];
        }

        var gate = new Gate(isAll, inputs[..count].ToArray());
        if (!joins.TryGetValue(gate, out var node))
        {
            joins.Add(gate, node = Add(default, gate));
        }

        return node;
    }

    /// <summary>The circuit of the given nodes and all below them; <paramref name="outputs"/> is renumbered in place.</summary>
    internal Circuit Build(Span<int> outputs)
    {
        var number = Numbered(outputs, out var literalCount, out var gateCount, out var inputCount);
        var (kept, built, inputs) = (new Circuit.Literal[literalCount], new Circuit.Gate[gateCount], new int[inputCount]);
        var next = 0;
        for (var node = Circuit.FirstLiteral; node < gates.Count; node++)
        {
            if (number[node] == 0)
            {
                continue;
            }

            if (gates[node].Inputs is not { } joined)
            {
                kept[number[node] - Circuit.FirstLiteral] = leaves[node];
                continue;
            }

            built[number[node] - Circuit.FirstLiteral - literalCount] = new(gates[node].IsAll, next, joined.Length);
            foreach (var input in joined)
            {
                inputs[next++] = number[input];
            }
        }

        foreach (ref var output in outputs)
        {
            output = number[output];
        }

        return new() { Literals = kept, Gates = built, Inputs = inputs };
    }

    // The place of each node that is needed: literals before gates, gates in the order of their making. Zero stands for true, and for none.
    private int[] Numbered(ReadOnlySpan<int> outputs, out int literalCount, out int gateCount, out int inputCount)
    {
        var used = new bool[gates.Count];
        foreach (var output in outputs)
        {
            used[output] = true;
        }

        (literalCount, gateCount, inputCount) = (0, 0, 0);
        for (var node = gates.Count - 1; node >= Circuit.FirstLiteral; node--)
        {
            if (!used[node])
            {
                continue;
            }

            if (gates[node].Inputs is not { } joined)
            {
                literalCount++;
                continue;
            }

            (gateCount, inputCount) = (gateCount + 1, inputCount + joined.Length);
            foreach (var input in joined)
            {
                used[input] = true;
            }
        }

        var number = new int[gates.Count];
        number[Circuit.False] = Circuit.False;
        var (literal, gate) = (Circuit.FirstLiteral, Circuit.FirstLiteral + literalCount);
        for (var node = Circuit.FirstLiteral; node < gates.Count; node++)
        {
            number[node] = !used[node] ? 0 : gates[node].Inputs is null ? literal++ : gate++;
        }

        return number;
    }

    private int Add(Circuit.Literal literal, Gate gate)
    {
        leaves.Add(literal);
        gates.Add(gate);
        return gates.Count - 1;
    }

    private readonly struct Gate(bool isAll, int[] inputs) : IEquatable<Gate>
    {
        private readonly int hash = Hash(isAll, inputs);

        internal bool IsAll { get; } = isAll;

        internal int[]? Inputs { get; } = inputs;

        public bool Equals(Gate other) => IsAll == other.IsAll && Inputs.AsSpan().SequenceEqual(other.Inputs);

        public override bool Equals(object? obj) => obj is Gate other && Equals(other);

        public override int GetHashCode() => hash;

        private static int Hash(bool isAll, int[] inputs)
        {
            var hash = new HashCode();
            hash.Add(isAll);
            foreach (var input in inputs)
            {
                hash.Add(input);
            }

            return hash.ToHashCode();
        }
    }
}
