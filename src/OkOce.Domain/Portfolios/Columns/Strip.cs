using System.Runtime.Intrinsics;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>Up to 512 rows that are counted together: a block of a segment, or rows picked from it.</summary>
internal sealed class Strip
{
    /// <summary>The rows that count.</summary>
    internal Vector512<ulong> Live { get; private set; }

    /// <summary>Those that are shipments.</summary>
    internal Vector512<ulong> Consignments { get; private set; }

    /// <summary>The rows of each province, by their place in the strip.</summary>
    internal List<(int Province, Vector512<ulong> Rows)> Provinces { get; } = [];

    internal void TakeBlock(Segment segment, int block)
    {
        (Live, Consignments) = (segment.Live(block), segment.Consignments(block));
        Provinces.Clear();
        var (first, end) = (block * Planes.Size, (block + 1) * Planes.Size);
        for (var run = segment.RunAt(first); run < segment.Runs.Count && segment.Runs[run].Start < end; run++)
        {
            var (province, from, to) = segment.Runs[run];
            Provinces.Add((province, from <= first && to >= end ? Live : Live & Between(from - first, to - first)));
        }
    }

    /// <summary>Takes rows that count, in ascending order.</summary>
    internal void TakeRows(Segment segment, ReadOnlySpan<int> rows)
    {
        Live = Between(0, rows.Length);
        Consignments = segment.ConsignmentsOf(rows);
        Provinces.Clear();
        for (var start = 0; start < rows.Length;)
        {
            var (province, _, to) = segment.Runs[segment.RunAt(rows[start])];
            var end = start + 1;
            while (end < rows.Length && rows[end] < to)
            {
                end++;
            }

            Provinces.Add((province, Between(start, end)));
            start = end;
        }
    }

    // A bit for each row from the first to before the second; both may lie outside.
    private static Vector512<ulong> Between(int from, int to)
    {
        Span<ulong> words = stackalloc ulong[Planes.Words];
        for (var word = 0; word < Planes.Words; word++)
        {
            words[word] = Below(to - (64 * word)) & ~Below(from - (64 * word));
        }

        return Vector512.Create<ulong>(words);

        static ulong Below(int bit) => bit <= 0 ? 0 : bit >= 64 ? ulong.MaxValue : (1UL << bit) - 1;
    }
}
