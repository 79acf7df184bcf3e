using System.Runtime.Intrinsics;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>One condition for 512 offers, a bit for each: where it is known to hold, where not to hold, where it lacks an answer now.</summary>
/// <remarks>No offer has more than one of the bits; one that has none is unknown and due at shipment.</remarks>
internal record struct Planes(Vector512<ulong> True, Vector512<ulong> False, Vector512<ulong> Lacking)
{
    /// <summary>How many offers one plane holds.</summary>
    internal const int Size = 512;

    /// <summary>How many words one plane holds.</summary>
    internal const int Words = Size / 64;

    internal readonly Vector512<ulong> Unknown => ~(True | False);
}
