using System.Runtime.Intrinsics;
using OkOce.Domain.Portfolios.Compilation;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>The verdicts of 512 rows by some of the law that stacks at a destination, a bit each.</summary>
/// <param name="NotReady">Binding law that was read is known not to be met.</param>
/// <param name="Open">Something binding is not known.</param>
internal readonly record struct Judgement(Vector512<ulong> NotReady, Vector512<ulong> Open)
{
    /// <summary>The verdicts by all that stacks at the destination.</summary>
    internal static Judgement Of(Program program, Program.MarketLaw market, Machine machine, Vector512<ulong> consignments) =>
        default(Judgement).With(program, market.Outputs, machine, consignments).Surveyed(market);

    /// <summary>These verdicts, and more law beside.</summary>
    internal Judgement With(Program program, ReadOnlySpan<int> outputs, Machine machine, Vector512<ulong> consignments)
    {
        var (notReady, open) = (NotReady, Open);
        foreach (var number in outputs)
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

        return new(notReady, open);
    }

    /// <summary>These verdicts where the law was surveyed so far: all stay open unless that was complete; what is amiss comes first.</summary>
    internal Judgement Surveyed(Program.MarketLaw market) =>
        new(NotReady, Vector512.AndNot(market.IsComplete ? Open : Vector512<ulong>.AllBitsSet, NotReady));

    /// <summary>Unknown, and not only due at shipment: a consignment is shipped, so that nothing is due later any more.</summary>
    internal static Vector512<ulong> Waiting(in Planes clear, Vector512<ulong> consignments) => clear.Lacking | (clear.Unknown & consignments);
}
