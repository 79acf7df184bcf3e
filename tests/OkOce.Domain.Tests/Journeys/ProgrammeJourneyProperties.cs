using CsCheck;
using OkOce.Domain.Journeys;
using OkOce.Domain.Movement;

namespace OkOce.Domain.Tests.Journeys;

public class ProgrammeJourneyProperties
{
    private static readonly DateOnly FirstDay = new(2018, 1, 1);

    // Both sides of 22 February 2020 (Jakarta) and of 24 October 2019 (outside), in any order.
    private static readonly Gen<(JourneyStep Step, Occurrence When)[]> Attempts =
        Gen.Select(Gen.Enum<JourneyStep>().Where(s => s != JourneyStep.Register), Gen.Int[0, 1_500], Gen.Int[0, 400],
            (step, day, late) =>
            {
                var occurred = FirstDay.AddDays(day);
                return (step, new Occurrence(occurred, new(occurred.AddDays(late).ToDateTime(new(9, 0)), TimeSpan.FromHours(7)), "centre", $"{step} {day} {late}"));
            }).Array[0, 30];

    private static readonly Gen<Programme> AnyProgramme = Gen.OneOfConst([.. Programmes.All]);

    [Fact]
    public void No_sequence_of_steps_reaches_an_illegal_state_loses_an_event_or_leaves_the_diagram() =>
        Gen.Select(AnyProgramme, Attempts).Sample((programme, attempts) =>
        {
            var journey = Begin(programme);
            List<JourneyEvent> expected = [.. journey.History];
            foreach (var (step, when) in attempts)
            {
                var before = journey.Stage;
                var legal = IsLegal(programme, expected, step, when.OccurredOn);
                journey.Can(step, when.OccurredOn).Should().Be(legal);
                if (legal)
                {
                    Take(journey, step, when);
                    expected.Add(new(step, when));
                }
                else
                {
                    FluentActions.Invoking(() => Take(journey, step, when)).Should().Throw<StepRefusedException>()
                        .Which.Refusals.Should().NotBeEmpty();
                }

                journey.History.Should().Equal(expected);
                journey.Stage.Should().Be((ProgrammeStage)expected.Max(e => (int)e.Step));
                AssertDrawn(programme, when.OccurredOn, before, journey.Stage);
            }
        });

    [Fact]
    public void The_state_is_the_fold_of_the_history() =>
        Gen.Select(AnyProgramme, Attempts).Sample((programme, attempts) =>
        {
            var lived = Begin(programme);
            foreach (var (step, when) in attempts.Where(a => lived.Can(a.Step, a.When.OccurredOn)))
            {
                Take(lived, step, when);
            }

            var told = ProgrammeJourney.Restore(lived.Id, programme, lived.History);

            told.History.Should().Equal(lived.History);
            (told.Stage, told.Furthest, told.Active).Should().Be((lived.Stage, lived.Furthest, lived.Active));
            foreach (var step in Enum.GetValues<JourneyStep>())
            {
                told.WhyNot(step, new(2021, 1, 1)).Should().Equal(lived.WhyNot(step, new(2021, 1, 1)));
            }
        });

    // The rules once more, from the words of the programme and without a machine.
    private static bool IsLegal(Programme programme, List<JourneyEvent> history, JourneyStep step, DateOnly on)
    {
        var furthest = history.Max(e => (int)e.Step);
        var inOrder = (programme == Programmes.Jakarta && on < new DateOnly(2020, 2, 22))
            || (programme == Programmes.GoNasional && on >= new DateOnly(2019, 10, 24));
        return history.All(e => e.Step != JourneyStep.Graduate)
            && (step == JourneyStep.Graduate
                ? history.Any(e => e.Step == JourneyStep.Accompany)
                : !inOrder || (int)step <= furthest + 1);
    }

    private static void AssertDrawn(Programme programme, DateOnly on, ProgrammeStage before, ProgrammeStage after)
    {
        if (after != before)
        {
            var order = programme.CurriculumOn(on)?.Order ?? StepOrder.Free;
            ProgrammeJourney.Diagram(order).Should().Contain($"\t{before} --> {after} : ");
        }
    }

    private static ProgrammeJourney Begin(Programme programme) => ProgrammeJourney.Register(
        new(Guid.Empty), programme, new(FirstDay, new(2018, 1, 1, 9, 0, 0, TimeSpan.FromHours(7)), "centre", "registered"));

    private static void Take(ProgrammeJourney journey, JourneyStep step, Occurrence when)
    {
        Action<Occurrence> verb = step switch
        {
            JourneyStep.Train => journey.Train,
            JourneyStep.Accompany => journey.Accompany,
            JourneyStep.License => journey.License,
            JourneyStep.Market => journey.Market,
            JourneyStep.KeepBooks => journey.KeepBooks,
            JourneyStep.Finance => journey.Finance,
            JourneyStep.Graduate => journey.Graduate,
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
        verb(when);
    }
}
