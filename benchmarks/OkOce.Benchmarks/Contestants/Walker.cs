using OkOce.Benchmarks.Answers;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Benchmarks.Contestants;

/// <summary>The library's own walked assessment, with every word of its explanation: what the others must equal.</summary>
internal sealed class Walker(Cell[] cells, Rulebook rulebook) : Contestant(cells)
{
    private readonly Assessor assessor = new(rulebook);

    public override string Name => "walker";

    public override void Answer(Dossier dossier, int cell, DateOnly day, Answer into)
    {
        var assessment = assessor.Assess(dossier, Cells[cell].Destination, AsOf.On(day));
        into.Clear();
        foreach (var finding in assessment.Findings)
        {
            into.Note(Cells[cell].Places[finding.Requirement.Id], finding.Outcome switch
            {
                Outcome.NotApplicable => Code.Outside,
                Outcome.NotMet => Code.False,
                Outcome.DueAtShipment => Code.Due,
                Outcome.Unknown => Code.Lacking,
                _ => Code.True,
            });
        }

        into.Verdict = assessment.Verdict;
    }

    public override int Explain(Dossier dossier, int cell, DateOnly day) =>
        assessor.Assess(dossier, Cells[cell].Destination, AsOf.On(day)).Findings.Count;

    public override int ExplainAll(Dossier dossier, DateOnly day)
    {
        var count = 0;
        for (var cell = 0; cell < Cells.Count; cell++)
        {
            count += Explain(dossier, cell, day);
        }

        return count;
    }

    public override Contestant ForAnotherThread() => new Walker([.. Cells], rulebook);
}
