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
