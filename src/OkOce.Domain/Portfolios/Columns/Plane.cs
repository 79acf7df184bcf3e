using System.Runtime.Intrinsics;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>A bit for each row.</summary>
internal sealed class Plane
{
    internal ulong[] Words { get; private set; } = [];

    internal bool this[int row]
    {
        get => (Words[row >> 6] >> (row & 63) & 1) != 0;
        set
        {
            var bit = 1UL << (row & 63);
            Words[row >> 6] = value ? Words[row >> 6] | bit : Words[row >> 6] & ~bit;
        }
    }

    internal void Reserve(int rows) => Words = Grown(Words, rows, 64, 0UL);

    /// <summary>The bits of the given rows, at most 512, one after the other.</summary>
    internal Vector512<ulong> Pick(ReadOnlySpan<int> rows)
    {
        Span<ulong> picked = stackalloc ulong[Planes.Words];
        for (var at = 0; at < rows.Length; at++)
        {
            picked[at >> 6] |= (Words[rows[at] >> 6] >> (rows[at] & 63) & 1) << (at & 63);
        }

        return Vector512.Create<ulong>(picked);
    }

    /// <summary>The items for the rows, in whole blocks; new ones hold the filler.</summary>
    internal static T[] Grown<T>(T[] items, int rows, int rowsEach, T filler)
    {
        var needed = (rows + Planes.Size - 1) / Planes.Size * (Planes.Size / rowsEach);
        if (items.Length >= needed)
        {
            return items;
        }

        var grown = new T[needed];
        items.CopyTo(grown, 0);
        grown.AsSpan(items.Length).Fill(filler);
        return grown;
    }
}
