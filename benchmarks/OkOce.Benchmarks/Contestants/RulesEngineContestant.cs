using OkOce.Benchmarks.Answers;
using OkOce.Domain.Dossiers;
using RulesEngine.Models;

namespace OkOce.Benchmarks.Contestants;

/// <summary>microsoft/RulesEngine: a workflow for each destination, compiled once, its rules calling helper methods on the entity.</summary>
internal sealed class RulesEngineContestant : Contestant
{
    private readonly RulesEngine.RulesEngine engine;
    private readonly Probe[] probes;
    private readonly RuleSubject subject;
    private readonly RuleParameter[] parameters;
    private readonly string[] workflows;

    public RulesEngineContestant(Cell[] cells)
        : base(cells)
    {
        var numbered = new ProbeSet();
        var texts = cells.Select(cell => new Workflow
        {
            WorkflowName = cell.Destination.Code,
            Rules = cell.Requirements.Select((requirement, place) => new Rule
            {
                RuleName = requirement.Id.Value,
                Expression = RuleText.Of(requirement, place, numbered),
            }).ToList(),
        }).ToArray();
        // Texts for people cost it time and are not asked here.
        engine = new(texts, new ReSettings { EnableFormattedErrorMessage = false });
        probes = numbered.ToArray();
        workflows = [.. texts.Select(text => text.WorkflowName)];
        (subject, parameters) = Entity(probes);
    }

    private RulesEngineContestant(RulesEngineContestant other)
        : base([.. other.Cells])
    {
        (engine, probes, workflows) = (other.engine, other.probes, other.workflows);
        (subject, parameters) = Entity(probes);
    }

    public override string Name => "RulesEngine";

    public override void Answer(Dossier dossier, int cell, DateOnly day, Answer into)
    {
        subject.Subject.Take(dossier, day);
        Answer(cell, into);
    }

    public override void AnswerAll(Dossier dossier, DateOnly day, Answer[] into)
    {
        subject.Subject.Take(dossier, day);
        for (var cell = 0; cell < into.Length; cell++)
        {
            Answer(cell, into[cell]);
        }
    }

    public override Contestant ForAnotherThread() => new RulesEngineContestant(this);

    private static (RuleSubject Subject, RuleParameter[] Parameters) Entity(Probe[] probes)
    {
        var subject = new RuleSubject(probes);
        return (subject, [new RuleParameter("s", subject)]);
    }

    private void Answer(int cell, Answer into)
    {
        var inner = subject.Subject;
        inner.GoTo(Cells[cell]);
        into.Clear();
        subject.Begin(into);
        var running = engine.ExecuteAllRulesAsync(workflows[cell], parameters);
        // Without actions it ends before it returns.
        var results = running.IsCompletedSuccessfully ? running.Result : running.AsTask().GetAwaiter().GetResult();
        foreach (var result in results)
        {
            if (result.ExceptionMessage.Length > 0 && !result.IsSuccess && result.ExceptionMessage.Contains("Exception", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"{result.Rule.RuleName}: {result.ExceptionMessage}");
            }
        }

        Cells[cell].Judge(inner.Dossier, inner.On, into);
    }
}
