namespace OkOce.Domain.Journeys;

/// <summary>A step was refused, and nothing has changed. Ask <c>Can</c> or <c>WhyNot</c> first.</summary>
public sealed class StepRefusedException : InvalidOperationException
{
    internal StepRefusedException(JourneyStep step, IReadOnlyList<Refusal> refusals)
        : base($"{step} is refused: {string.Join(" ", refusals.Select(r => $"{r.Reason.English} {r.Remedy.English} [{r.Id}]"))}")
    {
        Step = step;
        Refusals = refusals;
    }

    /// <summary>The step that was refused.</summary>
    public JourneyStep Step { get; }

    /// <summary>Why, and what to do; never empty.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }
}
