using System.Runtime.Intrinsics;
using OkOce.Domain.Portfolios.Compilation;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>What stands in the way of 512 rows by some of the law that stacks at a destination, and who can mend it.</summary>
internal sealed class Obstacles
{
    private readonly Vector512<ulong>[] byActor = new Vector512<ulong>[Tally.Actors];
    private Vector512<ulong> once;
    private Vector512<ulong> twice;

    /// <summary>The rows in whose way exactly one requirement stands.</summary>
    internal Vector512<ulong> OnlyOne => Vector512.AndNot(once, twice);

    internal Vector512<ulong> WaitingFor(int actor) => byActor[actor];

    /// <summary>The rows that wait for exactly one actor.</summary>
    internal Vector512<ulong> WaitingForOneActor
    {
        get
        {
            var (any, several) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero);
            foreach (var waiting in byActor)
            {
                several |= any & waiting;
                any |= waiting;
            }

            return Vector512.AndNot(any, several);
        }
    }

    /// <summary>Starts from what other law put in the way already.</summary>
    internal void Take(Obstacles other)
    {
        (once, twice) = (other.once, other.twice);
        other.byActor.CopyTo(byActor.AsSpan());
    }

    internal void Clear()
    {
        (once, twice) = (default, default);
        Array.Clear(byActor);
    }

    internal void Add(Program program, ReadOnlySpan<int> outputs, ReadOnlySpan<Vector512<ulong>> obstacles)
    {
        foreach (var number in outputs)
        {
            twice |= once & obstacles[number];
            once |= obstacles[number];
            byActor[(int)program.Outputs[number].Requirement.Remedy.Actor] |= obstacles[number];
        }
    }
}
