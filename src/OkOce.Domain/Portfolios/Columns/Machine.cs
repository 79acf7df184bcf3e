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

        // What no row knows stays unknown from block to block.
        for (var index = 0; index < columns.Length; index++)
        {
            nodes[Circuit.FirstLiteral + index] = new(
                default, default, law.Circuit.Literals[index].Slot.LacksNow is true ? Vector512<ulong>.AllBitsSet : default);
        }

        nodes[Circuit.True] = new(Vector512<ulong>.AllBitsSet, default, default);
        nodes[Circuit.False] = new(default, Vector512<ulong>.AllBitsSet, default);
    }

    /// <summary>Runs the circuit for a block of the segment as of a day.</summary>
    internal void Run(int block, ushort day)
    {
        for (var index = 0; index < columns.Length; index++)
        {
            if (columns[index] is { } column)
            {
                Put(index, column.Read(block, day));
            }
        }

        RunGates();
    }

    /// <summary>Runs the circuit for at most 512 rows of the segment as of a day.</summary>
    internal void Run(ReadOnlySpan<int> rows, ushort day)
    {
        for (var index = 0; index < columns.Length; index++)
        {
            if (columns[index] is { } column)
            {
                Put(index, column.Read(rows, day));
            }
        }

        RunGates();
    }

    private void Put(int literal, in Planes planes) =>
        nodes[Circuit.FirstLiteral + literal] = program!.Circuit.Literals[literal].Denied ? planes.Denied : planes;

    private void RunGates()
    {
        var circuit = program!.Circuit;
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
