using System.Runtime.Intrinsics;
using OkOce.Domain.Portfolios.Compilation;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>Finds the members behind a count.</summary>
internal sealed class Finder(Loader loader, LawOfDays days, ushort day)
{
    internal IEnumerable<int> Where(int destination, Verdict verdict) => Where((program, machine, consignments) =>
    {
        var market = program.Markets[destination];
        var judged = market.IsCovered ? Judgement.Of(program, market, machine, consignments) : default;
        return !market.IsCovered ? (verdict == Verdict.NotCovered ? Vector512<ulong>.AllBitsSet : default)
            : verdict switch
            {
                Verdict.NotReady => judged.NotReady,
                Verdict.Undetermined => judged.Open,
                Verdict.NoKnownObstacle => ~(judged.NotReady | judged.Open | consignments),
                Verdict.ReadyToShip => Vector512.AndNot(consignments, judged.NotReady | judged.Open),
                _ => default,
            };
    });

    internal IEnumerable<int> Where(int destination, RequirementId requirement, Outcome outcome) => Where((program, machine, consignments) =>
    {
        var found = Vector512<ulong>.Zero;
        foreach (var number in program.Markets[destination].Outputs)
        {
            if (program.Outputs[number].Requirement.Id == requirement)
            {
                var clear = machine[program.Outputs[number].Clear];
                var waiting = Judgement.Waiting(clear, consignments);
                found = outcome switch
                {
                    Outcome.NotMet => clear.False,
                    Outcome.Unknown => waiting,
                    _ => Vector512.AndNot(clear.Unknown, waiting),
                };
            }
        }

        return found;
    });

    private IEnumerable<int> Where(Func<Program, Machine, Vector512<ulong>, Vector512<ulong>> rows)
    {
        var machine = new Machine();
        List<int> found = [];
        foreach (var segment in loader.Segments)
        {
            var program = days.For(segment.Sector, segment.Block, segment.PapersNameMarkets);
            machine.Take(program, segment);
            for (var block = 0; block < segment.Blocks; block++)
            {
                machine.Read(block, block + 1, day);
                machine.Run(0);
                found.Clear();
                Planes.AddRows(rows(program, machine, segment.Consignments(block)) & segment.Live(block), block * Planes.Size, found);
                foreach (var row in found)
                {
                    yield return segment.MemberAt(row);
                }
            }
        }
    }
}
