using System.Runtime.Intrinsics;
using OkOce.Domain.Portfolios.Compilation;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>Runs a circuit for 512 rows at a time, a plane a node. One for each thread.</summary>
internal sealed class Machine
{
    private Planes[] nodes = [];
    private Column?[] columns = [];
    private Program? program;
    private Segment? segment;

    internal ref readonly Planes this[int node] => ref nodes[node];

    /// <summary>Looks up the columns that a program reads in a segment.</summary>
    internal void Take(Program law, Segment rows)
    {
        if (program == law && segment == rows)
        {
            return;
        }

        (program, segment) = (law, rows);
        columns = [.. law.Circuit.Literals.Select(literal => rows.ColumnOf(literal.Slot))];
        if (nodes.Length < law.Circuit.NodeCount)
        {
            nodes = new Planes[law.Circuit.NodeCount];
        }

        nodes[Circuit.True] = new(Vector512<ulong>.AllBitsSet, default, default);
        nodes[Circuit.False] = new(default, Vector512<ulong>.AllBitsSet, default);
    }

    internal void Run(int block, ushort day)
    {
        var circuit = program!.Circuit;
        for (var index = 0; index < columns.Length; index++)
        {
            var (slot, denied) = circuit.Literals[index];
            var planes = columns[index]?.Read(block, day)
                ?? new(default, default, slot.LacksNow is true ? Vector512<ulong>.AllBitsSet : default);
            nodes[Circuit.FirstLiteral + index] = denied ? planes.Denied : planes;
        }

        var output = circuit.FirstGate;
        foreach (var gate in circuit.Gates)
        {
            var inputs = circuit.Inputs.AsSpan(gate.Start, gate.Count);
            nodes[output++] = gate.IsAll ? All(inputs) : Any(inputs);
        }
    }

    private Planes All(ReadOnlySpan<int> inputs)
    {
        var (t, f, lacking) = (Vector512<ulong>.AllBitsSet, Vector512<ulong>.Zero, Vector512<ulong>.Zero);
        foreach (var input in inputs)
        {
            ref readonly var one = ref nodes[input];
            t &= one.True;
            f |= one.False;
            lacking |= one.Lacking;
        }

        return new(t, f, Vector512.AndNot(lacking, t | f));
    }

    private Planes Any(ReadOnlySpan<int> inputs)
    {
        var (t, f, lacking) = (Vector512<ulong>.Zero, Vector512<ulong>.AllBitsSet, Vector512<ulong>.Zero);
        foreach (var input in inputs)
        {
            ref readonly var one = ref nodes[input];
            t |= one.True;
            f &= one.False;
            lacking |= one.Lacking;
        }

        return new(t, f, Vector512.AndNot(lacking, t | f));
    }
}
