using OkOce.Domain.Movement;
using Stateless;
using Stateless.Graph;
using static OkOce.Domain.Journeys.ProgrammeStage;

namespace OkOce.Domain.Journeys;

/// <summary>One enterprise's way through one programme's seven steps.</summary>
/// <remarks>
/// The stage is the furthest step taken; the step last recorded is kept apart from it, since training may be
/// repeated long after a licence. Whether a step may be passed over is asked of the programme for the day the
/// step happened. A journey is used by one operation at a time.
/// </remarks>
public sealed class ProgrammeJourney
{
    private readonly List<JourneyEvent> history = [];

    private ProgrammeJourney(JourneyId id, Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        Id = id;
        Programme = programme;
    }

    /// <summary>The identity of this journey.</summary>
    public JourneyId Id { get; }

    /// <summary>The programme it leads through.</summary>
    public Programme Programme { get; }

    /// <summary>How far the enterprise has come.</summary>
    public ProgrammeStage Stage { get; private set; } = Registered;

    /// <summary>The furthest of the seven steps taken; graduation does not change it.</summary>
    public ProgrammeStep Furthest => ProgrammeStep.All[(int)history.Select(e => e.Step).Where(s => s < JourneyStep.Graduate).Max() - 1];

    /// <summary>The step last recorded, behind <see cref="Furthest"/> or level with it; <see langword="null"/> once graduated.</summary>
    public ProgrammeStep? Active => Stage == Graduated ? null : ProgrammeStep.All[(int)history[^1].Step - 1];

    /// <summary>Every step taken, in the order recorded.</summary>
    public IReadOnlyList<JourneyEvent> History => history.AsReadOnly();

    /// <summary>P1: begins a journey.</summary>
    public static ProgrammeJourney Register(JourneyId id, Programme programme, Occurrence when)
    {
        var journey = new ProgrammeJourney(id, programme);
        journey.Record(new(JourneyStep.Register, when));
        return journey;
    }

    /// <summary>The journey that a history tells: its fold, in the order recorded.</summary>
    /// <remarks>
    /// The order of steps is not judged again. What was recorded stays loadable when a source later corrects
    /// the days on which a programme enforced it.
    /// </remarks>
    /// <exception cref="ArgumentException">The history is none that a journey can have written.</exception>
    public static ProgrammeJourney Restore(JourneyId id, Programme programme, IEnumerable<JourneyEvent> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var journey = new ProgrammeJourney(id, programme);
        foreach (var e in history)
        {
            if ((journey.history.Count == 0) != (e.Step == JourneyStep.Register) || journey.Stage == Graduated)
            {
                throw new ArgumentException($"Event {journey.history.Count + 1} ({e.Step}) cannot follow: a history begins with its one registration and ends with graduation.", nameof(history));
            }

            journey.Record(e);
        }

        return journey.history.Count > 0
            ? journey
            : throw new ArgumentException("A journey has at least its registration.", nameof(history));
    }

    /// <summary>P2: it was trained.</summary>
    /// <exception cref="StepRefusedException">The step cannot be taken; nothing has changed.</exception>
    public void Train(Occurrence when) => Take(JourneyStep.Train, when);

    /// <summary>P3: a mentor came to its side.</summary>
    /// <inheritdoc cref="Train" path="/exception"/>
    public void Accompany(Occurrence when) => Take(JourneyStep.Accompany, when);

    /// <summary>P4: it got a licence through the programme.</summary>
    /// <inheritdoc cref="Train" path="/exception"/>
    public void License(Occurrence when) => Take(JourneyStep.License, when);

    /// <summary>P5: its goods were marketed.</summary>
    /// <inheritdoc cref="Train" path="/exception"/>
    public void Market(Occurrence when) => Take(JourneyStep.Market, when);

    /// <summary>P6: its books were kept and read.</summary>
    /// <inheritdoc cref="Train" path="/exception"/>
    public void KeepBooks(Occurrence when) => Take(JourneyStep.KeepBooks, when);

    /// <summary>P7: it got access to capital.</summary>
    /// <inheritdoc cref="Train" path="/exception"/>
    public void Finance(Occurrence when) => Take(JourneyStep.Finance, when);

    /// <summary>Ends the mentoring well (lulus pendampingan). It certifies nothing.</summary>
    /// <inheritdoc cref="Train" path="/exception"/>
    public void Graduate(Occurrence when) => Take(JourneyStep.Graduate, when);

    /// <summary>Whether a step that happened on that day can be recorded.</summary>
    public bool Can(JourneyStep step, DateOnly on) => WhyNot(step, on).Count == 0;

    /// <summary>Why a step that happened on that day cannot be recorded; empty when it can.</summary>
    public IReadOnlyList<Refusal> WhyNot(JourneyStep step, DateOnly on) =>
        IsBehind(step) || Path(on).CanFire(step, out var unmet) ? []
        : unmet is { Count: > 0 } ? [.. unmet.Select(Refusals.Find)]
        : [NoWayFromHere(step)];

    /// <summary>The machine as a Mermaid diagram, for a programme whose steps are in order or free.</summary>
    public static string Diagram(StepOrder order) =>
        MermaidGraph.Format(new ProgrammeJourney(default, Programmes.Jakarta).Draw(order).GetInfo()).ReplaceLineEndings("\n");

    // Drawn on first use: a machine weighs a hundred times the journey, and lists of journeys never step.
    private StateMachine<ProgrammeStage, JourneyStep> InOrder => field ??= Draw(StepOrder.InOrder);

    private StateMachine<ProgrammeStage, JourneyStep> Free => field ??= Draw(StepOrder.Free);

    // Where no source says that steps go in order, none is refused: ignorance is never a fail.
    private StateMachine<ProgrammeStage, JourneyStep> Path(DateOnly on) =>
        Programme.CurriculumOn(on)?.Order == StepOrder.InOrder ? InOrder : Free;

    // A step at or behind the furthest moves nothing: it is recorded, and is then the active one.
    private bool IsBehind(JourneyStep step) =>
        step > JourneyStep.Register && (int)step <= (int)Stage && Stage < Graduated;

    private bool WasAccompanied => history.Any(e => e.Step == JourneyStep.Accompany);

    private Refusal NoWayFromHere(JourneyStep step) => (Stage, step) switch
    {
        (Graduated, _) => Refusals.Graduated,
        (_, JourneyStep.Register) => Refusals.RegisteredOnce,
        (_, JourneyStep.Graduate) => Refusals.AccompanimentFirst,
        _ => Refusals.StepsInOrder,
    };

    private StateMachine<ProgrammeStage, JourneyStep> Draw(StepOrder order)
    {
        StateMachine<ProgrammeStage, JourneyStep> path = new(() => Stage, stage => Stage = stage);
        path.Configure(Registered).Permit(JourneyStep.Train, Trained);
        path.Configure(Trained).Permit(JourneyStep.Accompany, Accompanied);
        Mentored(Accompanied).Permit(JourneyStep.License, Licensed);
        Mentored(Licensed).Permit(JourneyStep.Market, Marketed);
        Mentored(Marketed).Permit(JourneyStep.KeepBooks, BooksKept);
        Mentored(BooksKept).Permit(JourneyStep.Finance, Financed);
        Mentored(Financed);
        if (order == StepOrder.Free)
        {
            PermitPassingOver();
        }

        return path;

        StateMachine<ProgrammeStage, JourneyStep>.StateConfiguration Mentored(ProgrammeStage stage) =>
            path.Configure(stage).PermitIf(JourneyStep.Graduate, Graduated, () => WasAccompanied, Refusals.AccompanimentFirst.Id);

        void PermitPassingOver()
        {
            for (var from = Registered; from < Financed; from++)
            {
                for (var to = from + 2; to <= Financed; to++)
                {
                    path.Configure(from).Permit((JourneyStep)to, to);
                }
            }
        }
    }

    private void Take(JourneyStep step, Occurrence when)
    {
        JourneyEvent taken = new(step, when);
        if (WhyNot(step, when.OccurredOn) is { Count: > 0 } refusals)
        {
            throw new StepRefusedException(step, refusals);
        }

        if (!IsBehind(step))
        {
            Path(when.OccurredOn).Fire(step);
        }

        Record(taken);
    }

    // After the move, never in an entry action: a throw there leaves the journey half moved.
    private void Record(JourneyEvent taken)
    {
        history.Add(taken);
        Stage = (ProgrammeStage)Math.Max((int)Stage, (int)taken.Step);
    }
}
