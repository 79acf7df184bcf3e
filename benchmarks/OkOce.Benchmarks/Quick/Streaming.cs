using System.Diagnostics;
using System.Numerics;
using System.Runtime.InteropServices;

namespace OkOce.Benchmarks.Quick;

/// <summary>How fast this machine reads memory: a plain sum over far more than the caches hold.</summary>
internal static class Streaming
{
    private const int Longs = 1 << 26;

    /// <summary>Bytes a second, summed by so many threads; the median of several passes.</summary>
    public static double BytesPerSecond(int threads)
    {
        var numbers = new ulong[Longs];
        Array.Fill(numbers, 1UL);
        var passes = new double[Race.Rounds];
        for (var pass = 0; pass < passes.Length; pass++)
        {
            var sums = new ulong[threads];
            var start = Stopwatch.GetTimestamp();
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread =>
                sums[thread] = Sum(numbers.AsSpan(Longs / threads * thread, Longs / threads)));
            passes[pass] = sizeof(ulong) * (double)Longs / Stopwatch.GetElapsedTime(start).TotalSeconds;
            Sink.Keep((int)sums[0]);
        }

        return Race.Median(passes);
    }

    // Four sums at a time: one alone would wait for its own addition.
    private static ulong Sum(ReadOnlySpan<ulong> numbers)
    {
        var vectors = MemoryMarshal.Cast<ulong, Vector<ulong>>(numbers);
        var (a, b, c, d) = (Vector<ulong>.Zero, Vector<ulong>.Zero, Vector<ulong>.Zero, Vector<ulong>.Zero);
        for (var index = 0; index + 3 < vectors.Length; index += 4)
        {
            a += vectors[index];
            b += vectors[index + 1];
            c += vectors[index + 2];
            d += vectors[index + 3];
        }

        return Vector.Sum(a + b + c + d);
    }
}
