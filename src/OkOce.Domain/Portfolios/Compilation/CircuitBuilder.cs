namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>Gathers gates, each once, and writes them down in order.</summary>
internal sealed class CircuitBuilder
{
    // While building, nodes are numbered as they come; two constants first.
    private readonly List<object?> nodes = [null, null];
    private readonly Dictionary<Circuit.Literal, int> literals = [];
    private readonly Dictionary<Join, int> gates = [];

    internal int Literal(Slot slot, bool denied)
    {
        var literal = new Circuit.Literal(slot, denied);
        if (!literals.TryGetValue(literal, out var node))
        {
            literals.Add(literal, node = Add(literal));
        }

        return node;
    }

    /// <summary>All of the inputs: a false one decides, true ones fall away.</summary>
    internal int All(IEnumerable<int> inputs) => Gate(true, inputs, neutral: Circuit.True, deciding: Circuit.False);

    /// <summary>Any of the inputs: a true one decides, false ones fall away.</summary>
    internal int Any(IEnumerable<int> inputs) => Gate(false, inputs, neutral: Circuit.False, deciding: Circuit.True);

    /// <summary>The circuit of the given nodes and all below them; <paramref name="outputs"/> is renumbered in place.</summary>
    internal Circuit Build(Span<int> outputs)
    {
        var used = new bool[nodes.Count];
        foreach (var output in outputs)
        {
            used[output] = true;
        }

        for (var node = nodes.Count - 1; node >= Circuit.FirstLiteral; node--)
        {
            if (used[node] && nodes[node] is Join join)
            {
                join.Inputs.ForEach(input => used[input] = true);
            }
        }

        var kept = Enumerable.Range(Circuit.FirstLiteral, nodes.Count - Circuit.FirstLiteral).Where(node => used[node]).ToLookup(node => nodes[node] is Join);
        var number = new int[nodes.Count];
        number[Circuit.False] = Circuit.False;
        var next = Circuit.FirstLiteral;
        foreach (var node in kept[false].Concat(kept[true]))
        {
            number[node] = next++;
        }

        List<int> inputs = [];
        List<Circuit.Gate> joins = [];
        foreach (var join in kept[true].Select(node => (Join)nodes[node]!))
        {
            joins.Add(new(join.IsAll, inputs.Count, join.Inputs.Count));
            inputs.AddRange(join.Inputs.Select(input => number[input]));
        }

        foreach (ref var output in outputs)
        {
            output = number[output];
        }

        return new() { Literals = [.. kept[false].Select(node => (Circuit.Literal)nodes[node]!)], Gates = [.. joins], Inputs = [.. inputs] };
    }

    private int Gate(bool isAll, IEnumerable<int> inputs, int neutral, int deciding)
    {
        // The order says nothing, so that a & b and b & a are one gate.
        var kept = new SortedSet<int>(inputs);
        kept.Remove(neutral);
        if (kept.Contains(deciding) || kept.Count < 2)
        {
            return kept.Contains(deciding) ? deciding : kept.Count == 0 ? neutral : kept.Min;
        }

        var join = new Join(isAll, [.. kept]);
        if (!gates.TryGetValue(join, out var node))
        {
            gates.Add(join, node = Add(join));
        }

        return node;
    }

    private int Add(object node)
    {
        nodes.Add(node);
        return nodes.Count - 1;
    }

    private sealed record Join(bool IsAll, List<int> Inputs)
    {
        public bool Equals(Join? other) => other is not null && IsAll == other.IsAll && Inputs.SequenceEqual(other.Inputs);

        public override int GetHashCode() => Inputs.Aggregate(IsAll ? 1 : 2, HashCode.Combine);
    }
}
