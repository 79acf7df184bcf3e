using OkOce.Benchmarks.Answers;
using OkOce.Domain.Dossiers;

namespace OkOce.Benchmarks.Contestants;

/// <summary>One way of answering the same question about the same dossiers. An instance serves one thread.</summary>
internal abstract class Contestant(Cell[] cells)
{
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

    /// <summary>The same, compiled already, for another thread.</summary>
    public abstract Contestant ForAnotherThread();
}
