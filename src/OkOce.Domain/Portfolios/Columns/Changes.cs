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

    /// <summary>The codes on a day, laid over those before any change.</summary>
    internal Planes Over(Planes first, int block, ushort day)
    {
        var began = UpTo(secondFrom, block, day);
        var ended = UpTo(thirdFrom, block, day);
        var (two, three) = (second.Read(block), third.Read(block));
        var planes = new Planes(
            Vector512.ConditionalSelect(ended, three.True, Vector512.ConditionalSelect(began, two.True, first.True)),
            Vector512.ConditionalSelect(ended, three.False, Vector512.ConditionalSelect(began, two.False, first.False)),
            Vector512.ConditionalSelect(ended, three.Lacking, Vector512.ConditionalSelect(began, two.Lacking, first.Lacking)));
        return later.Count == 0 ? planes : WithLater(planes, block, day);
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

    private Planes WithLater(Planes planes, int block, ushort day)
    {
        Span<ulong> bits = MemoryMarshal.Cast<Planes, ulong>(MemoryMarshal.CreateSpan(ref planes, 1));
        for (var at = FirstLater(block * Planes.Size); at < later.Count && later.GetKeyAtIndex(at).Row < (block + 1) * Planes.Size; at++)
        {
            var (row, from) = later.GetKeyAtIndex(at);
            if (from <= day)
            {
                var (word, bit, code) = ((row & (Planes.Size - 1)) >> 6, 1UL << (row & 63), later.GetValueAtIndex(at));
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
