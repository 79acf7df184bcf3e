using BenchmarkDotNet.Attributes;
using OkOce.Benchmarks.Contestants;

namespace OkOce.Benchmarks.Acts;

/// <summary>A mentor opens one offer at one market: its verdict with all reasons, for rich dossiers that were just looked at.</summary>
[MemoryDiagnoser]
public class OneVerdict : Act
{
    private const int Times = 64;

    /// <summary>Prepares microsoft/RulesEngine.</summary>
    [GlobalSetup(Target = nameof(RulesEngine))]
    public void WithRulesEngine() => Prepare(Times, (_, cells) => new RulesEngineContestant(cells));

    /// <summary>Prepares compiled delegates.</summary>
    [GlobalSetup(Target = nameof(Delegates))]
    public void WithDelegates() => Prepare(Times, (_, cells) => new DelegateContestant(cells));

    /// <summary>Prepares the printed if/else.</summary>
    [GlobalSetup(Target = nameof(IfElse))]
    public void WithIfElse() => Prepare(Times, (book, cells) => new WrittenContestant(book, cells));

    /// <summary>Prepares the walked assessment.</summary>
    [GlobalSetup(Target = nameof(Walked))]
    public void WithWalked() => Prepare(Times, (book, cells) => new Walker(cells, book.Rulebook));

    /// <summary>Prepares the compiled law.</summary>
    [GlobalSetup(Target = nameof(Ours))]
    public void WithOurs() => Prepare(Times, (book, cells) => new EngineContestant(cells, book.Rulebook));

    /// <summary>microsoft/RulesEngine.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Times)]
    public int RulesEngine() => Verdicts();

    /// <summary>One compiled delegate for each requirement.</summary>
    [Benchmark(OperationsPerInvoke = Times)]
    public int Delegates() => Verdicts();

    /// <summary>If/else in C# source, written by a printer.</summary>
    [Benchmark(OperationsPerInvoke = Times)]
    public int IfElse() => Verdicts();

    /// <summary>The walked assessment, with every word.</summary>
    [Benchmark(OperationsPerInvoke = Times)]
    public int Walked() => Verdicts();

    /// <summary>The compiled law, with its reasons.</summary>
    [Benchmark(OperationsPerInvoke = Times)]
    public int Ours() => Verdicts();

    private int Verdicts()
    {
        var (sum, cells) = (0, Contestant.Cells.Count);
        for (var index = 0; index < Times; index++)
        {
            sum += Contestant.Explain(Dossiers[index], index % cells, Books.Book.Day);
        }

        return sum;
    }
}
