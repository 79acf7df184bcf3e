namespace OkOce.Benchmarks.Quick;

/// <summary>Where results go, so that no act is left out as useless.</summary>
internal static class Sink
{
    private static volatile int Last;

    public static void Keep(int value) => Last = value;
}
