using System.Runtime.Intrinsics;
using OkOce.Domain.Portfolios.Compilation;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>One leaf for every row of a segment, on every day.</summary>
/// <remarks>
/// A leaf that rests on a paper changes with time: mostly twice, when the paper begins and when it ends. So a row has a code for
/// each of three phases and the two days on which they change. The few rows with more changes have the rest in a list.
/// </remarks>
internal sealed class Column(Slot slot)
{
    private readonly Phase first = new(slot);
    private Changes? changes;
    private int reserved;

    /// <summary>The bytes that the rows take.</summary>
    internal long Bytes => first.Bytes + (changes?.Bytes ?? 0);

    internal void Reserve(int rows)
    {
        reserved = Math.Max(reserved, rows);
        first.Reserve(rows);
        changes?.Reserve(rows);
    }

    /// <summary>Keeps what the leaf is for a row, from which day on; the first step stands for all days before the second.</summary>
    internal void Set(int row, ReadOnlySpan<(ushort From, byte Code)> steps)
    {
        first.Set(row, steps[0].Code);
        if (steps.Length > 1 && changes is null)
        {
            changes = new(slot);
            changes.Reserve(reserved);
        }

        changes?.Set(row, steps[1..]);
    }

    /// <summary>Reads blocks from one on, as many as are asked for.</summary>
    internal void Read(int from, ushort day, Span<Planes> blocks)
    {
        for (var at = 0; at < blocks.Length; at++)
        {
            blocks[at] = first.Read(from + at);
        }

        changes?.LayOver(blocks, from, day);
    }

    internal Planes Read(ReadOnlySpan<int> rows, ushort day)
    {
        var planes = first.Read(rows);
        return changes is null ? planes : changes.Over(planes, rows, day);
    }

    /// <summary>Whether the leaf changes with time in any row.</summary>
    internal bool Changes => changes is not null;

    /// <summary>The rows of a block on which the leaf changes after the one day and not after the other.</summary>
    internal Vector512<ulong> Changing(int block, ushort after, ushort through) => changes?.Within(block, after, through) ?? default;
}
