using System.Runtime.Intrinsics;
using OkOce.Domain.Portfolios.Compilation;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>The codes of a leaf for every row.</summary>
internal sealed class Phase(Slot slot)
{
    private readonly Plane holds = new();
    private readonly Plane fails = new();

    // Kept only where what an unknown leaf lacks differs from row to row.
    private readonly Plane? lacks = slot.LacksNow is null ? new() : null;

    internal long Bytes => 8L * (holds.Words.Length + fails.Words.Length + (lacks?.Words.Length ?? 0));

    internal void Reserve(int rows)
    {
        holds.Reserve(rows);
        fails.Reserve(rows);
        lacks?.Reserve(rows);
    }

    internal void Set(int row, byte code)
    {
        holds[row] = code == Code.True;
        fails[row] = code == Code.False;
        if (lacks is not null)
        {
            lacks[row] = code == Code.Lacking;
        }
    }

    internal Planes Read(int block)
    {
        var (t, f) = (Load(holds, block), Load(fails, block));
        return new(t, f, lacks is not null ? Load(lacks, block) : slot.LacksNow is true ? ~(t | f) : default);
    }

    internal Planes Read(ReadOnlySpan<int> rows)
    {
        var (t, f) = (holds.Pick(rows), fails.Pick(rows));
        return new(t, f, lacks is not null ? lacks.Pick(rows) : slot.LacksNow is true ? ~(t | f) : default);
    }

    private static Vector512<ulong> Load(Plane plane, int block) => Vector512.LoadUnsafe(ref plane.Words[block * Planes.Words]);
}
