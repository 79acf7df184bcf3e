using System.Diagnostics;

namespace OkOce.Benchmarks.Quick;

/// <summary>Times acts against each other in one process, round by round, so that what slows the machine slows all of them.</summary>
internal static class Race
{
    /// <summary>Rounds of which the median is told.</summary>
    public const int Rounds = 9;

    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(25);

    /// <summary>Runs each act; an act is given how often it is to be done, and returns something that depends on all of it.</summary>
    /// <param name="acts">The acts, by the name of their column.</param>
    /// <param name="warmUp">How long each runs first: the just-in-time compiler optimises in the background, after many calls.</param>
    public static IReadOnlyDictionary<string, Figure> Run(IReadOnlyList<(string Name, Func<int, int> Do)> acts, TimeSpan warmUp)
    {
        var times = acts.Select(act => WarmUp(act.Do, warmUp)).ToArray();
        var rounds = acts.Select(_ => new double[Rounds]).ToArray();
        var bytes = new double[acts.Count];
        for (var round = 0; round < Rounds; round++)
        {
            for (var act = 0; act < acts.Count; act++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                Sink.Keep(acts[act].Do(times[act]));
                rounds[act][round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / times[act];
                bytes[act] = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / times[act];
            }
        }

        return acts.Select((act, number) => (act.Name, Figure: new Figure(Median(rounds[number]), bytes[number])))
            .ToDictionary(entry => entry.Name, entry => entry.Figure);
    }

    /// <summary>The middle one.</summary>
    public static double Median(IReadOnlyList<double> figures) => figures.Order().ElementAt(figures.Count / 2);

    // Returns how often the act is done in one slice of time. Ends when a run of slices brings nothing better any more: on a
    // busy machine the compiler's optimising may come seconds after the calls that ask for it.
    private static int WarmUp(Func<int, int> act, TimeSpan least)
    {
        const int Enough = 12;
        var start = Stopwatch.GetTimestamp();
        var (times, best, since) = (1, double.MaxValue, 0);
        while (Stopwatch.GetElapsedTime(start) is var gone && gone < 4 * least && (gone < least || since < Enough))
        {
            var begin = Stopwatch.GetTimestamp();
            Sink.Keep(act(times));
            var last = Stopwatch.GetElapsedTime(begin);
            var each = last.TotalNanoseconds / times;
            (best, since) = each < best * 0.97 ? (each, 0) : (Math.Min(best, each), since + 1);
            if (last < Slice)
            {
                times = (int)Math.Clamp(times * Math.Min(4, Slice / (last + TimeSpan.FromTicks(1))), times + 1, int.MaxValue / 4);
            }
            else if (last > Slice * 2)
            {
                times = Math.Max(1, times / 2);
            }
        }

        return times;
    }
}
