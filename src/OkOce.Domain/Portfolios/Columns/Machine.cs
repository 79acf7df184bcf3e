using System.Runtime.Intrinsics;
using OkOce.Domain.Portfolios.Compilation;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>Runs a circuit for 512 rows at a time, a plane a node. One for each thread.</summary>
internal sealed class Machine
{
    /// <summary>How many blocks are read at a time: the longer a column is read on, the better memory foresees it.</summary>
    internal const int BlocksAtATime = 8;

    private readonly Planes[][] blocks = [.. Enumerable.Repeat(Array.Empty<Planes>(), BlocksAtATime)];
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
        columns = Array.ConvertAll(law.Circuit.Literals, literal => rows.ColumnOf(literal.Slot));
        if (blocks[0].Length < law.Circuit.NodeCount)
        {
            for (var block = 0; block < BlocksAtATime; block++)
            {
                blocks[block] = new Planes[law.Circuit.NodeCount];
            }
        }

        for (var block = 0; block < Math.Min(BlocksAtATime, rows.Blocks); block++)
        {
            Prepare(blocks[block], law.Circuit);
        }

        nodes = blocks[0];
    }

    /// <summary>Reads some blocks of the segment, at most <see cref="BlocksAtATime"/>, as of a day.</summary>
    internal void Read(int from, int to, ushort day)
    {
        Span<Planes> read = stackalloc Planes[to - from];
        for (var index = 0; index < columns.Length; index++)
        {
            if (columns[index] is { } column)
            {
                column.Read(from, day, read);
                for (var at = 0; at < read.Length; at++)
                {
                    Put(blocks[at], index, read[at]);
                }
            }
        }
    }

    /// <summary>Runs the circuit for one of the blocks that were read, by its place among them.</summary>
    internal void Run(int read)
    {
        nodes = blocks[read];
        RunGates();
    }

    /// <summary>Runs the circuit for at most 512 rows of the segment as of a day.</summary>
    internal void Run(ReadOnlySpan<int> rows, ushort day)
    {
        nodes = blocks[0];
        for (var index = 0; index < columns.Length; index++)
        {
            if (columns[index] is { } column)
            {
                Put(nodes, index, column.Read(rows, day));
            }
        }

        RunGates();
    }

    // What no row knows stays unknown from block to block, as do the constants.
    private void Prepare(Planes[] block, Circuit circuit)
    {
        for (var index = 0; index < columns.Length; index++)
        {
            block[Circuit.FirstLiteral + index] = new(
                default, default, circuit.Literals[index].Slot.LacksNow is true ? Vector512<ulong>.AllBitsSet : default);
        }

        block[Circuit.True] = new(Vector512<ulong>.AllBitsSet, default, default);
        block[Circuit.False] = new(default, Vector512<ulong>.AllBitsSet, default);
    }

    private void Put(Planes[] block, int literal, in Planes planes) =>
        block[Circuit.FirstLiteral + literal] = program!.Circuit.Literals[literal].Denied ? planes.Denied : planes;

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
