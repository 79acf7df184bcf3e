using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using OkOce.Domain.Markets;
using OkOce.Domain.Requirements;

namespace OkOce.Benchmarks.Acts;

/// <summary>A program starts: the whole shipped book is declared, each time in a new process.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class FirstUse
{
    private Rulebook? book;

    /// <summary>Declares the shipped rulebook.</summary>
    [Benchmark]
    public int WholeBook() => (book = StandardRulebook.Rulebook).Requirements.Count;
}
