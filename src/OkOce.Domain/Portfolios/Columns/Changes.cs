using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OkOce.Domain.Portfolios.Compilation;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>How a leaf changes with time, row by row.</summary>
internal sealed class Changes(Slot slot)
{
    private readonly Phase second = new(slot);
    private readonly Phase third = new(slot);

    // From the third change on: few rows have so many.
    private readonly SortedList<(int Row, ushort Day), byte> later = [];
    private ushort[] secondFrom = [];
    private ushort[] thirdFrom = [];

    internal long Bytes => second.Bytes + third.Bytes + (2L * (secondFrom.Length + thirdFrom.Length)) + (16L * later.Capacity);

    internal void Reserve(int rows)
    {
        second.Reserve(rows);
        third.Reserve(rows);
        secondFrom = Plane.Grown(secondFrom, rows, 1, DayNumber.Never);
        thirdFrom = Plane.Grown(thirdFrom, rows, 1, DayNumber.Never);
    }

    /// <summary>Keeps the changes of a row, in order of time; what it had before is forgotten.</summary>
    internal void Set(int row, ReadOnlySpan<(ushort From, byte Code)> steps)
    {
        secondFrom[row] = steps.Length > 0 ? steps[0].From : DayNumber.Never;
        thirdFrom[row] = steps.Length > 1 ? steps[1].From : DayNumber.Never;
        second.Set(row, steps.Length > 0 ? steps[0].Code : Code.Due);
        third.Set(row, steps.Length > 1 ? steps[1].Code : Code.Due);
        for (var at = FirstLater(row); at < later.Count && later.GetKeyAtIndex(at).Row == row;)
        {
            later.RemoveAt(at);
        }

        for (var step = 2; step < steps.Length; step++)
        {
            later.Add((row, steps[step].From), steps[step].Code);
        }
    }

    /// <summary>Lays the codes of some blocks on a day over those before any change.</summary>
    internal void LayOver(Span<Planes> blocks, int from, ushort day)
    {
        // Each list of days is read on to its end before the next one: memory foresees few runs at a time.
        Span<Vector512<ulong>> began = stackalloc Vector512<ulong>[blocks.Length];
        Span<Vector512<ulong>> ended = stackalloc Vector512<ulong>[blocks.Length];
        UpTo(secondFrom, from, day, began);
        UpTo(thirdFrom, from, day, ended);
        for (var at = 0; at < blocks.Length; at++)
        {
            var block = from + at;
            blocks[at] = Over(blocks[at], second.Read(block), third.Read(block), began[at], ended[at]);
            if (later.Count > 0)
            {
                blocks[at] = WithLater(blocks[at], block * Planes.Size, (block + 1) * Planes.Size, block * Planes.Size, day);
            }
        }
    }

    /// <summary>The codes of some rows on a day, laid over those before any change.</summary>
    internal Planes Over(in Planes first, ReadOnlySpan<int> rows, ushort day)
    {
        var planes = Over(first, second.Read(rows), third.Read(rows), UpTo(secondFrom, rows, day), UpTo(thirdFrom, rows, day));
        for (var at = 0; at < rows.Length && later.Count > 0; at++)
        {
            planes = WithLater(planes, rows[at], rows[at] + 1, rows[at] - at, day);
        }

        return planes;
    }

    /// <summary>The rows that change after the one day and not after the other.</summary>
    internal Vector512<ulong> Within(int block, ushort after, ushort through)
    {
        var rows = Vector512.AndNot(UpTo(secondFrom, block, through), UpTo(secondFrom, block, after))
            | Vector512.AndNot(UpTo(thirdFrom, block, through), UpTo(thirdFrom, block, after));
        Span<ulong> words = stackalloc ulong[Planes.Words];
        rows.CopyTo(words);
        for (var at = FirstLater(block * Planes.Size); at < later.Count && later.GetKeyAtIndex(at).Row < (block + 1) * Planes.Size; at++)
        {
            var (row, day) = later.GetKeyAtIndex(at);
            if (day > after && day <= through)
            {
                words[(row & (Planes.Size - 1)) >> 6] |= 1UL << (row & 63);
            }
        }

        return Vector512.Create<ulong>(words);
    }

    private static Planes Over(in Planes first, in Planes second, in Planes third, Vector512<ulong> began, Vector512<ulong> ended) => new(
        Vector512.ConditionalSelect(ended, third.True, Vector512.ConditionalSelect(began, second.True, first.True)),
        Vector512.ConditionalSelect(ended, third.False, Vector512.ConditionalSelect(began, second.False, first.False)),
        Vector512.ConditionalSelect(ended, third.Lacking, Vector512.ConditionalSelect(began, second.Lacking, first.Lacking)));

    private static Vector512<ulong> UpTo(ushort[] days, ReadOnlySpan<int> rows, ushort day)
    {
        Span<ulong> words = stackalloc ulong[Planes.Words];
        for (var at = 0; at < rows.Length; at++)
        {
            words[at >> 6] |= (days[rows[at]] <= day ? 1UL : 0) << (at & 63);
        }

        return Vector512.Create<ulong>(words);
    }

    private static void UpTo(ushort[] days, int block, ushort day, Span<Vector512<ulong>> rows)
    {
        for (var at = 0; at < rows.Length; at++)
        {
            rows[at] = UpTo(days, block + at, day);
        }
    }

    // A bit for each row whose day has come.
    private static Vector512<ulong> UpTo(ushort[] days, int block, ushort day)
    {
        Span<ulong> words = stackalloc ulong[Planes.Words];
        var limit = Vector512.Create(day);
        ref var start = ref days[block * Planes.Size];
        for (var word = 0; word < Planes.Words; word++)
        {
            var low = Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref start, (nuint)(64 * word)), limit).ExtractMostSignificantBits();
            var high = Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref start, (nuint)((64 * word) + 32)), limit).ExtractMostSignificantBits();
            words[word] = low | (high << 32);
        }

        return Vector512.Create<ulong>(words);
    }

    // Lays the later changes of some rows over planes; a row's place in them is counted from an origin.
    private Planes WithLater(Planes planes, int from, int to, int origin, ushort day)
    {
        var bits = MemoryMarshal.Cast<Planes, ulong>(MemoryMarshal.CreateSpan(ref planes, 1));
        for (var at = FirstLater(from); at < later.Count && later.GetKeyAtIndex(at).Row < to; at++)
        {
            var (row, begins) = later.GetKeyAtIndex(at);
            if (begins <= day)
            {
                var (word, bit, code) = ((row - origin) >> 6, 1UL << (row - origin), later.GetValueAtIndex(at));
                Put(bits, word, bit, code == Code.True);
                Put(bits, word + Planes.Words, bit, code == Code.False);
                Put(bits, word + (2 * Planes.Words), bit, code == Code.Lacking);
            }
        }

        return planes;
    }

    private static void Put(Span<ulong> words, int word, ulong bit, bool isSet) =>
        words[word] = isSet ? words[word] | bit : words[word] & ~bit;

    private int FirstLater(int row)
    {
        var (low, high) = (0, later.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = later.GetKeyAtIndex(middle).Row < row ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
