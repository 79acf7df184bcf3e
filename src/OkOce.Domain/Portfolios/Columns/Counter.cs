using System.Runtime.Intrinsics;
using OkOce.Domain.Portfolios.Compilation;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>Counts the rows of segments into a tally. One for each thread.</summary>
internal sealed class Counter(Tally tally)
{
    private readonly Machine machine = new();
    private readonly Strip strip = new();
    private readonly Vector512<ulong>[] waitingFor = new Vector512<ulong>[Tally.Actors];

    // For each output: not met, due, unknown.
    private long[] outcomes = [];
    private Vector512<ulong>[] obstacles = [];
    private int sign = 1;

    internal Tally Tally => tally;

    /// <summary>Counts some blocks of a segment as of a day.</summary>
    /// <param name="program">The segment's law of the day.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="day">The day.</param>
    /// <param name="from">The first block.</param>
    /// <param name="to">The last block, out.</param>
    internal void Count(Program program, Segment segment, ushort day, int from, int to)
    {
        Take(program, segment);
        for (var block = from; block < to; block++)
        {
            strip.TakeBlock(segment, block);
            machine.Run(block, day);
            CountStrip(program, segment.Sector);
        }

        AddOutcomes(program);
    }

    /// <summary>Counts some rows of a segment, given in ascending order, as of a day; or takes them out of the count.</summary>
    internal void Count(Program program, Segment segment, ushort day, ReadOnlySpan<int> rows, bool takeOut)
    {
        sign = takeOut ? -1 : 1;
        Take(program, segment);
        for (var start = 0; start < rows.Length; start += Planes.Size)
        {
            var some = rows[start..Math.Min(start + Planes.Size, rows.Length)];
            strip.TakeRows(segment, some);
            machine.Run(some, day);
            CountStrip(program, segment.Sector);
        }

        AddOutcomes(program);
        sign = 1;
    }

    private void Take(Program program, Segment segment)
    {
        machine.Take(program, segment);
        outcomes = new long[3 * program.Outputs.Length];
        obstacles = new Vector512<ulong>[program.Outputs.Length];
    }

    private void AddOutcomes(Program program)
    {
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

    private void CountStrip(Program program, int sector)
    {
        var (live, consignments) = (strip.Live, strip.Consignments);
        for (var number = 0; number < program.Outputs.Length; number++)
        {
            ref readonly var clear = ref machine[program.Outputs[number].Clear];
            var unknown = Judgement.Waiting(clear, consignments);
            outcomes[3 * number] += sign * Planes.Count(clear.False & live);
            outcomes[(3 * number) + 1] += sign * Planes.Count(Vector512.AndNot(clear.Unknown & live, unknown));
            outcomes[(3 * number) + 2] += sign * Planes.Count(unknown & live);
            obstacles[number] = program.Outputs[number].Binds ? (clear.False | unknown) & live : default;
        }

        for (var destination = 0; destination < program.Markets.Length; destination++)
        {
            var market = program.Markets[destination];
            CountObstacles(program, market, destination);
            CountVerdicts(
                market.IsCovered ? Judgement.Of(program, market, machine, consignments) : default,
                sector, destination, market.IsCovered);
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
                tally.Requirement(destination, program.Outputs[number].Index)[3] += sign * Planes.Count(obstacles[number] & only);
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
            counts[0] += sign * Planes.Count(waitingFor[actor]);
            counts[1] += sign * Planes.Count(Vector512.AndNot(waitingFor[actor], others));
        }
    }

    private void CountVerdicts(Judgement judged, int sector, int destination, bool isCovered)
    {
        var consignments = strip.Consignments;
        var good = ~(judged.NotReady | judged.Open);
        foreach (var (province, rows) in strip.Provinces)
        {
            if (!isCovered)
            {
                tally.Verdict(sector, province, destination, Verdict.NotCovered) += sign * Planes.Count(rows);
                continue;
            }

            tally.Verdict(sector, province, destination, Verdict.NotReady) += sign * Planes.Count(judged.NotReady & rows);
            tally.Verdict(sector, province, destination, Verdict.Undetermined) += sign * Planes.Count(judged.Open & rows);
            tally.Verdict(sector, province, destination, Verdict.NoKnownObstacle) += sign * Planes.Count(Vector512.AndNot(good & rows, consignments));
            tally.Verdict(sector, province, destination, Verdict.ReadyToShip) += sign * Planes.Count(good & rows & consignments);
        }
    }
}
