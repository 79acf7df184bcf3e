using System.Runtime.Intrinsics;
using OkOce.Domain.Portfolios.Compilation;
using OkOce.Domain.Readiness;

namespace OkOce.Domain.Portfolios.Columns;

/// <summary>Counts the rows of segments into a tally. One for each thread.</summary>
internal sealed class Counter(Tally tally)
{
    private readonly Machine machine = new();
    private readonly Strip strip = new();
    private readonly Obstacles atHome = new();
    private readonly Obstacles inAll = new();

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
        for (var first = from; first < to; first += Machine.BlocksAtATime)
        {
            var end = Math.Min(first + Machine.BlocksAtATime, to);
            machine.Read(first, end, day);
            for (var block = first; block < end; block++)
            {
                strip.TakeBlock(segment, block);
                machine.Run(block - first);
                CountStrip(program, segment.Sector);
            }
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
        if (obstacles.Length < program.Outputs.Length)
        {
            outcomes = new long[3 * program.Outputs.Length];
            obstacles = new Vector512<ulong>[program.Outputs.Length];
        }

        outcomes.AsSpan().Clear();
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

        // What stands first at every destination alike is looked at once.
        var common = program.Markets[0].Outputs.AsSpan(0, program.Common);
        var judged = default(Judgement).With(program, common, machine, consignments);
        atHome.Clear();
        atHome.Add(program, common, obstacles);
        for (var destination = 0; destination < program.Markets.Length; destination++)
        {
            var market = program.Markets[destination];
            var own = market.Outputs.AsSpan(program.Common);
            inAll.Take(atHome);
            inAll.Add(program, own, obstacles);
            CountObstacles(program, market, destination);
            CountVerdicts(judged.With(program, own, machine, consignments).Surveyed(market), sector, destination, market.IsCovered);
        }
    }

    private void CountObstacles(Program program, Program.MarketLaw market, int destination)
    {
        var only = inAll.OnlyOne;
        if (only != Vector512<ulong>.Zero)
        {
            foreach (var number in market.Outputs)
            {
                tally.Requirement(destination, program.Outputs[number].Index)[3] += sign * Planes.Count(obstacles[number] & only);
            }
        }

        var one = inAll.WaitingForOneActor;
        for (var actor = 0; actor < Tally.Actors; actor++)
        {
            var waiting = inAll.WaitingFor(actor);
            if (waiting != Vector512<ulong>.Zero)
            {
                var counts = tally.Actor(destination, (Actor)actor);
                counts[0] += sign * Planes.Count(waiting);
                counts[1] += sign * Planes.Count(waiting & one);
            }
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
