using OkOce.Benchmarks.Answers;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Portfolios;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Benchmarks.Contestants;

/// <summary>The library's compiled law, through its public face. The only file that knows of it, with the portfolio's race.</summary>
internal sealed class EngineContestant : Contestant
{
    private static readonly (Outcome Outcome, Code Code)[] Told =
    [
        (Outcome.NotMet, Code.False), (Outcome.DueAtShipment, Code.Due), (Outcome.Unknown, Code.Lacking),
    ];

    private readonly Screener[] screeners;
    private readonly Screening[] screenings;
    private readonly Screener together;
    private readonly Screening all;
    private readonly List<ScreeningReason> reasons = new(256);

    public EngineContestant(Cell[] cells, Rulebook rulebook)
        : this(
            cells,
            [.. cells.Select(cell => new Screener(rulebook, [cell.Destination]))],
            new Screener(rulebook, [.. cells.Select(cell => cell.Destination)]))
    {
    }

    private EngineContestant(Cell[] cells, Screener[] screeners, Screener together)
        : base(cells)
    {
        (this.screeners, this.together) = (screeners, together);
        screenings = [.. screeners.Select(screener => screener.NewScreening())];
        all = together.NewScreening();
    }

    public override string Name => "ours";

    public override void Answer(Dossier dossier, int cell, DateOnly day, Answer into)
    {
        screeners[cell].Screen(dossier, AsOf.On(day), screenings[cell]);
        Keep(screenings[cell], 0, Cells[cell], into);
    }

    public override void AnswerAll(Dossier dossier, DateOnly day, Answer[] into)
    {
        together.Screen(dossier, AsOf.On(day), all);
        for (var cell = 0; cell < into.Length; cell++)
        {
            Keep(all, cell, Cells[cell], into[cell]);
        }
    }

    public override int Explain(Dossier dossier, int cell, DateOnly day)
    {
        var screening = screenings[cell];
        screeners[cell].Screen(dossier, AsOf.On(day), screening);
        reasons.Clear();
        screening.AddReasons(0, reasons);
        return (int)screening.VerdictAt(0) + reasons.Count;
    }

    public override int ExplainAll(Dossier dossier, DateOnly day)
    {
        together.Screen(dossier, AsOf.On(day), all);
        reasons.Clear();
        for (var cell = 0; cell < Cells.Count; cell++)
        {
            all.AddReasons(cell, reasons);
        }

        return (int)all.VerdictAt(0) + reasons.Count;
    }

    /// <summary>One verdict, with what every requirement says held in the screening and not listed.</summary>
    public int Judge(Dossier dossier, int cell, DateOnly day)
    {
        screeners[cell].Screen(dossier, AsOf.On(day), screenings[cell]);
        return (int)screenings[cell].VerdictAt(0);
    }

    /// <summary>The verdicts of all destinations, with what every requirement says held in the screening and not listed.</summary>
    public int JudgeAll(Dossier dossier, DateOnly day)
    {
        together.Screen(dossier, AsOf.On(day), all);
        return (int)all.VerdictAt(Cells.Count - 1);
    }

    public override Contestant ForAnotherThread() => new EngineContestant([.. Cells], screeners, together);

    private static void Keep(Screening screening, int destination, Cell cell, Answer into)
    {
        into.Clear();
        foreach (var (outcome, code) in Told)
        {
            foreach (var requirement in screening.Of(destination, outcome))
            {
                into.Note(cell.Places[requirement.Id], code);
            }
        }

        into.Verdict = screening.VerdictAt(destination);
    }
}
