using System.Runtime.Intrinsics;
using OkOce.Domain.Portfolios.Compilation;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>The verdicts of 512 rows at one destination, a bit each.</summary>
/// <param name="NotReady">Binding law that was read is known not to be met.</param>
/// <param name="Open">Something binding is not known; told only where nothing is known to be amiss.</param>
internal readonly record struct Judgement(Vector512<ulong> NotReady, Vector512<ulong> Open)
{
    internal static Judgement Of(Program program, Program.MarketLaw market, Machine machine, Vector512<ulong> consignments)
    {
        var notReady = Vector512<ulong>.Zero;
        var open = market.IsComplete ? Vector512<ulong>.Zero : Vector512<ulong>.AllBitsSet;
        foreach (var number in market.Outputs)
        {
            var output = program.Outputs[number];
            if (output.Decides)
            {
                notReady |= machine[output.Clear].False;
            }

            if (output.Binds)
            {
                open |= Waiting(machine[output.AskedClear], consignments);
            }

            if (output.IsDoubtful)
            {
                open |= ~machine[output.Scope].False;
            }
        }

        return new(notReady, Vector512.AndNot(open, notReady));
    }

    /// <summary>Unknown, and not only due at shipment: a consignment is shipped, so that nothing is due later any more.</summary>
    internal static Vector512<ulong> Waiting(in Planes clear, Vector512<ulong> consignments) => clear.Lacking | (clear.Unknown & consignments);
}
