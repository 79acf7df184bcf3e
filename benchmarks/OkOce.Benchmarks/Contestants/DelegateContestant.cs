using OkOce.Benchmarks.Answers;
using OkOce.Domain.Dossiers;

namespace OkOce.Benchmarks.Contestants;

/// <summary>One compiled delegate for each requirement, kept; called in the order of the list.</summary>
internal sealed class DelegateContestant : Contestant
{
    private readonly Subject subject = new();
    private readonly Func<Subject, Code>[][] delegates;

    public DelegateContestant(Cell[] cells)
        : base(cells)
    {
        var probes = new ProbeSet();
        var compiled = cells.SelectMany(cell => cell.Requirements).DistinctBy(requirement => requirement.Id)
            .ToDictionary(requirement => requirement.Id, requirement => Compilation.Of(requirement, probes));
        delegates = [.. cells.Select(cell => cell.Requirements.Select(requirement => compiled[requirement.Id]).ToArray())];
    }

    private DelegateContestant(DelegateContestant other)
        : base([.. other.Cells])
    {
        delegates = other.delegates;
    }

    public override string Name => "delegates";

    public override void Answer(Dossier dossier, int cell, DateOnly day, Answer into)
    {
        subject.Take(dossier, day);
        Answer(cell, into);
    }

    public override void AnswerAll(Dossier dossier, DateOnly day, Answer[] into)
    {
        subject.Take(dossier, day);
        for (var cell = 0; cell < into.Length; cell++)
        {
            Answer(cell, into[cell]);
        }
    }

    public override Contestant ForAnotherThread() => new DelegateContestant(this);

    private void Answer(int number, Answer into)
    {
        var cell = Cells[number];
        var ofCell = delegates[number];
        subject.GoTo(cell);
        into.Clear();
        foreach (var place in cell.On(subject.On).InForce)
        {
            into.Note(place, ofCell[place](subject));
        }

        cell.Judge(subject.Dossier, subject.On, into);
    }
}
