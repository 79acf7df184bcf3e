using CsCheck;

namespace OkOce.Domain.Tests;

/// <summary>Holds a law over drawn samples: always the same few in a run of the tests, many new ones in the long run.</summary>
internal static class Property
{
    private const int LongerBy = 100;
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("OKOCE_LONG") == "1";

    /// <summary>Draws that many samples and holds the law on each; in the long run a hundred times as many, and a failing one is shrunk.</summary>
    internal static void Holds<T>(Gen<T> samples, int times, Action<T> law)
    {
        if (IsLong)
        {
            samples.Sample(law, iter: times * LongerBy);
            return;
        }

        var seed = PCG.Parse("0N0XIzNsQ0O2");
        for (var time = 0; time < times; time++)
        {
            law(samples.Generate(seed, null, out _));
        }
    }
}
