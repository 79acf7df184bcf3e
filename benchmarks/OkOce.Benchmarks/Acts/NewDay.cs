using BenchmarkDotNet.Attributes;
using OkOce.Benchmarks.Answers;
using OkOce.Benchmarks.Books;
using OkOce.Benchmarks.Contestants;
using OkOce.Domain.Portfolios;
using OkOce.Domain.Requirements;

namespace OkOce.Benchmarks.Acts;

/// <summary>Leadership opens the portfolio on Monday: every offer at every market on a day not asked for before, on one thread.</summary>
[MemoryDiagnoser]
public class NewDay : Act
{
    private const int Offers = 2_000;

    private Portfolio portfolio = null!;
    private Answer[] answers = [];
    private int day;

    /// <summary>Prepares the printed if/else.</summary>
    [GlobalSetup(Target = nameof(IfElse))]
    public void WithIfElse()
    {
        Prepare(Offers, (book, cells) => new WrittenContestant(book, cells));
        answers = [.. Contestant.Cells.Select(cell => new Answer(cell.Words))];
    }

    /// <summary>Prepares the portfolio.</summary>
    [GlobalSetup(Target = nameof(Ours))]
    public void WithOurs()
    {
        Prepare(Offers, (book, cells) => new EngineContestant(cells, book.Rulebook));
        portfolio = Portfolio.Load(Chosen.Rulebook, Chosen.Destinations, new RepeatedMembers(Dossiers, 1), new() { Cores = 1 });
    }

    /// <summary>If/else in C# source, written by a printer, over the dossiers.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Offers)]
    public int IfElse()
    {
        var (sum, on) = (0, Next());
        foreach (var dossier in Dossiers)
        {
            Contestant.AnswerAll(dossier, on, answers);
            sum += (int)answers[0].Verdict;
        }

        return sum;
    }

    /// <summary>The portfolio's columns.</summary>
    [Benchmark(OperationsPerInvoke = Offers)]
    public PortfolioResult Ours() => portfolio.Assess(AsOf.On(Next()));

    private DateOnly Next() => Books.Book.Day.AddDays(day = (day + 1) % 700);
}
