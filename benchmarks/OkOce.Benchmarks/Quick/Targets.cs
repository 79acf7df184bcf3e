namespace OkOce.Benchmarks.Quick;

/// <summary>What was promised, in one place.</summary>
internal static class Targets
{
    public const string OneVerdict = "one verdict with all reasons, warm";
    public const string OneVerdictMask = "the same, only the values of all requirements";
    public const string OneVerdictCold = "one verdict with all reasons, cold: random dossiers, more than the cache holds";
    public const string AllMarkets = "all markets in one call, the values of all requirements";
    public const string AllMarketsReasons = "all markets in one call, with all reasons";
    public const string NewDay = "portfolio on a new day, 2 threads, per verdict";
    public const string Extrapolated = "65 million offers × all markets, from the line above";
    public const string ChangedBook = "portfolio on the same day, changed rulebook";
    public const string DayForward = "portfolio one day forward, 2 threads, per verdict";
    public const string StartUpReady = "start-up of the whole book, ReadyToRun";
    public const string StartUpJit = "start-up of the whole book, JIT";
    public const string StartUpEach = "first use of one jurisdiction, JIT, the slowest";

    /// <summary>For each path what must hold; a path without an entry is told and not judged.</summary>
    public static IReadOnlyDictionary<string, Target[]> Of { get; } = new Dictionary<string, Target[]>
    {
        [OneVerdict] = [new("× RulesEngine", 20, IsAtLeast: true)],
        [OneVerdictMask] = [new("B", 0, IsAtLeast: false)],
        [AllMarkets] = [new("× RulesEngine", 100, IsAtLeast: true), new("× if/else", 5, IsAtLeast: true)],
        [NewDay] = [new("× if/else on 2 threads", 100, IsAtLeast: true)],
        [Extrapolated] = [new("s", 60, IsAtLeast: false)],
        [ChangedBook] = [new("of a plain streaming sum", 1.0 / 3, IsAtLeast: true)],
        [StartUpReady] = [new("ms", 50, IsAtLeast: false)],
        [StartUpEach] = [new("ms", 30, IsAtLeast: false)],
    };
}
