using OkOce.Benchmarks.Answers;
using OkOce.Domain.Dossiers;

namespace OkOce.Benchmarks.Contestants;

/// <summary>One way of answering the same question about the same dossiers. An instance serves one thread.</summary>
internal abstract class Contestant(Cell[] cells)
{
    private readonly Answer[] scratch = [.. cells.Select(cell => new Answer(cell.Words))];

    /// <summary>What the table calls it.</summary>
    public abstract string Name { get; }

    public IReadOnlyList<Cell> Cells => cells;

    /// <summary>Answers for one dossier at one destination on one day.</summary>
    public abstract void Answer(Dossier dossier, int cell, DateOnly day, Answer into);

    /// <summary>Answers for every destination in one call; an answer for each.</summary>
    public virtual void AnswerAll(Dossier dossier, DateOnly day, Answer[] into)
    {
        for (var cell = 0; cell < cells.Length; cell++)
        {
            Answer(dossier, cell, day, into[cell]);
        }
    }

    /// <summary>One verdict with every reason that the contestant can give; what it returns depends on all of it.</summary>
    public virtual int Explain(Dossier dossier, int cell, DateOnly day)
    {
        Answer(dossier, cell, day, scratch[cell]);
        return (int)scratch[cell].Verdict;
    }

    /// <summary>The verdicts of all destinations in one call, with every reason that the contestant can give.</summary>
    public virtual int ExplainAll(Dossier dossier, DateOnly day)
    {
        AnswerAll(dossier, day, scratch);
        return (int)scratch[^1].Verdict;
    }

    /// <summary>The same, compiled already, for another thread.</summary>
    public abstract Contestant ForAnotherThread();
}
