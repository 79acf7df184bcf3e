using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>One condition for 512 offers, a bit for each: where it is known to hold, where not to hold, where it lacks an answer now.</summary>
/// <remarks>No offer has more than one of the bits; one that has none is unknown and due at shipment.</remarks>
[StructLayout(LayoutKind.Sequential)]
internal struct Planes(Vector512<ulong> holds, Vector512<ulong> fails, Vector512<ulong> lacking)
{
    /// <summary>How many offers one plane holds.</summary>
    internal const int Size = 512;

    /// <summary>How many words one plane holds.</summary>
    internal const int Words = Size / 64;

    // Fields and not properties: a circuit is run straight over them.
    internal Vector512<ulong> True = holds;
    internal Vector512<ulong> False = fails;
    internal Vector512<ulong> Lacking = lacking;

    internal readonly Vector512<ulong> Unknown => ~(True | False);

    internal readonly Planes Denied => new(False, True, Lacking);

    /// <summary>Adds the rows that a plane names, counted from a first one.</summary>
    internal static void AddRows(Vector512<ulong> plane, int first, List<int> rows)
    {
        if (plane == Vector512<ulong>.Zero)
        {
            return;
        }

        foreach (var word in MemoryMarshal.Cast<Vector512<ulong>, ulong>(new ReadOnlySpan<Vector512<ulong>>(in plane)))
        {
            for (var left = word; left != 0; left &= left - 1)
            {
                rows.Add(first + BitOperations.TrailingZeroCount(left));
            }

            first += 64;
        }
    }

    /// <summary>How many rows a plane names.</summary>
    internal static int Count(Vector512<ulong> plane)
    {
        var count = 0;
        foreach (var word in MemoryMarshal.Cast<Vector512<ulong>, ulong>(new ReadOnlySpan<Vector512<ulong>>(in plane)))
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }
}
