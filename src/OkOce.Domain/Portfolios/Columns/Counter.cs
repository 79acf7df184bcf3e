using System.Runtime.Intrinsics;
using OkOce.Domain.Portfolios.Compilation;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>Counts the rows of segments into a tally. One for each thread.</summary>
internal sealed class Counter(Tally tally)
{
    private readonly Machine machine = new();
    private readonly Vector512<ulong>[] waitingFor = new Vector512<ulong>[Tally.Actors];

    // For each output: not met, due, unknown.
    private long[] outcomes = [];
    private Vector512<ulong>[] obstacles = [];

    internal Tally Tally => tally;

    /// <summary>Counts some blocks of a segment as of a day.</summary>
    /// <param name="program">The segment's law of the day.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="day">The day.</param>
    /// <param name="from">The first block.</param>
    /// <param name="to">The last block, out.</param>
    internal void Count(Program program, Segment segment, ushort day, int from, int to)
    {
        machine.Take(program, segment);
        outcomes = new long[3 * program.Outputs.Length];
        obstacles = new Vector512<ulong>[program.Outputs.Length];
        for (var block = from; block < to; block++)
        {
            machine.Run(block, day);
            Count(program, segment, block);
        }

        for (var destination = 0; destination < program.Markets.Length; destination++)
        {
            foreach (var number in program.Markets[destination].Outputs)
            {
                var counts = tally.Requirement(destination, program.Outputs[number].Index);
                counts[0] += outcomes[3 * number];
                counts[1] += outcomes[(3 * number) + 1];
                counts[2] += outcomes[(3 * number) + 2];
            }
        }
    }

    private void Count(Program program, Segment segment, int block)
    {
        var (live, consignments) = (segment.Live(block), segment.Consignments(block));
        for (var number = 0; number < program.Outputs.Length; number++)
        {
            ref readonly var clear = ref machine[program.Outputs[number].Clear];
            var unknown = Judgement.Waiting(clear, consignments);
            outcomes[3 * number] += Planes.Count(clear.False & live);
            outcomes[(3 * number) + 1] += Planes.Count(Vector512.AndNot(clear.Unknown & live, unknown));
            outcomes[(3 * number) + 2] += Planes.Count(unknown & live);
            obstacles[number] = program.Outputs[number].Binds ? (clear.False | unknown) & live : default;
        }

        for (var destination = 0; destination < program.Markets.Length; destination++)
        {
            var market = program.Markets[destination];
            CountObstacles(program, market, destination);
            CountVerdicts(
                market.IsCovered ? Judgement.Of(program, market, machine, consignments) : default,
                segment, block, destination, market.IsCovered);
        }
    }

    private void CountObstacles(Program program, Program.MarketLaw market, int destination)
    {
        Array.Clear(waitingFor);
        var (once, twice) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero);
        foreach (var number in market.Outputs)
        {
            var obstacle = obstacles[number];
            twice |= once & obstacle;
            once |= obstacle;
            waitingFor[(int)program.Outputs[number].Requirement.Remedy.Actor] |= obstacle;
        }

        var only = Vector512.AndNot(once, twice);
        if (only != Vector512<ulong>.Zero)
        {
            foreach (var number in market.Outputs)
            {
                tally.Requirement(destination, program.Outputs[number].Index)[3] += Planes.Count(obstacles[number] & only);
            }
        }

        for (var actor = 0; actor < waitingFor.Length; actor++)
        {
            var others = Vector512<ulong>.Zero;
            for (var other = 0; other < waitingFor.Length; other++)
            {
                others |= other == actor ? default : waitingFor[other];
            }

            var counts = tally.Actor(destination, (Actor)actor);
            counts[0] += Planes.Count(waitingFor[actor]);
            counts[1] += Planes.Count(Vector512.AndNot(waitingFor[actor], others));
        }
    }

    private void CountVerdicts(Judgement judged, Segment segment, int block, int destination, bool isCovered)
    {
        var (live, consignments) = (segment.Live(block), segment.Consignments(block));
        var good = Vector512.AndNot(live, judged.NotReady | judged.Open);
        var (first, end) = (block * Planes.Size, (block + 1) * Planes.Size);
        for (var run = segment.RunAt(first); run < segment.Runs.Count && segment.Runs[run].Start < end; run++)
        {
            var (province, from, to) = segment.Runs[run];
            var rows = from <= first && to >= end ? live : live & Between(from - first, to - first);
            if (!isCovered)
            {
                tally.Verdict(segment.Sector, province, destination, Verdict.NotCovered) += Planes.Count(rows);
                continue;
            }

            tally.Verdict(segment.Sector, province, destination, Verdict.NotReady) += Planes.Count(judged.NotReady & rows);
            tally.Verdict(segment.Sector, province, destination, Verdict.Undetermined) += Planes.Count(judged.Open & rows);
            tally.Verdict(segment.Sector, province, destination, Verdict.NoKnownObstacle) += Planes.Count(Vector512.AndNot(good & rows, consignments));
            tally.Verdict(segment.Sector, province, destination, Verdict.ReadyToShip) += Planes.Count(good & rows & consignments);
        }
    }

    // A bit for each row of a block from the first to before the second; both may lie outside the block.
    private static Vector512<ulong> Between(int from, int to)
    {
        Span<ulong> words = stackalloc ulong[Planes.Words];
        for (var word = 0; word < Planes.Words; word++)
        {
            words[word] = Below(to - (64 * word)) & ~Below(from - (64 * word));
        }

        return Vector512.Create<ulong>(words);

        static ulong Below(int bit) => bit <= 0 ? 0 : bit >= 64 ? ulong.MaxValue : (1UL << bit) - 1;
    }
}
