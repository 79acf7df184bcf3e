using OkOce.Domain.Journeys;
using OkOce.Domain.Movement;

namespace OkOce.Domain.Tests.Journeys;

public class ProgrammeJourneyTests
{
    private static readonly JourneyId Id = new(new Guid("6f1c2d50-0f52-4a53-9a59-6a5a1f0f2a11"));

    [Fact]
    public void Seven_PAS_is_walked_step_by_step()
    {
        var journey = Registered(Programmes.Jakarta, "2018-01-22");
        journey.Train(On("2018-03-05"));
        journey.Accompany(On("2018-04-02"));
        journey.License(On("2018-09-03"));
        journey.Market(On("2018-10-01"));
        journey.KeepBooks(On("2018-11-05"));
        journey.Finance(On("2018-12-03"));

        journey.Stage.Should().Be(ProgrammeStage.Financed);
        journey.Furthest.Should().Be(ProgrammeStep.Capital);
        journey.History.Should().HaveCount(7);

        journey.Graduate(On("2019-01-07"));

        journey.Stage.Should().Be(ProgrammeStage.Graduated);
        journey.Furthest.Should().Be(ProgrammeStep.Capital);
        journey.Active.Should().BeNull();
    }

    [Fact]
    public void In_7_PAS_a_step_passed_over_is_refused_and_nothing_changes()
    {
        var journey = Registered(Programmes.Jakarta, "2018-01-22");

        var refused = FluentActions.Invoking(() => journey.License(On("2018-09-03"))).Should().Throw<StepRefusedException>().Which;

        refused.Step.Should().Be(JourneyStep.License);
        refused.Refusals.Should().Equal(Refusals.StepsInOrder);
        refused.Message.Should().Contain("[steps-in-order]");
        journey.Stage.Should().Be(ProgrammeStage.Registered);
        journey.History.Should().ContainSingle();
    }

    [Theory]
    [InlineData("2020-02-21", false)]
    [InlineData("2020-02-22", true)]
    public void In_Jakpreneur_a_step_may_be_passed_over_from_its_first_day(string day, bool may)
    {
        var journey = Registered(Programmes.Jakarta, "2018-01-22");
        journey.Can(JourneyStep.Finance, DateOnly.Parse(day, null)).Should().Be(may);
    }

    [Fact]
    public void Where_no_source_states_an_order_none_is_enforced() =>
        Registered(Programmes.GoInternasional, "2018-09-14").Can(JourneyStep.License, new(2018, 9, 14)).Should().BeTrue();

    [Fact]
    public void The_furthest_step_and_the_active_step_are_kept_apart()
    {
        var journey = Registered(Programmes.Jakarta, "2021-01-04");
        journey.License(On("2021-02-01"));
        journey.Train(On("2021-03-01"));

        journey.Furthest.Should().Be(ProgrammeStep.Licensing);
        journey.Stage.Should().Be(ProgrammeStage.Licensed);
        journey.Active.Should().Be(ProgrammeStep.Training);
    }

    [Fact]
    public void A_step_may_be_taken_again_in_any_programme()
    {
        var journey = Registered(Programmes.Jakarta, "2018-01-22");
        journey.Train(On("2018-03-05"));
        journey.Train(On("2018-05-07"));

        journey.Stage.Should().Be(ProgrammeStage.Trained);
        journey.History.Select(e => e.When.OccurredOn.Month).Should().Equal(1, 3, 5);
    }

    [Fact]
    public void Nobody_graduates_from_accompaniment_without_having_been_accompanied()
    {
        var journey = Registered(Programmes.Jakarta, "2021-01-04");
        journey.WhyNot(JourneyStep.Graduate, new(2021, 1, 4)).Should().Equal(Refusals.AccompanimentFirst);

        journey.Finance(On("2021-02-01"));
        journey.WhyNot(JourneyStep.Graduate, new(2021, 2, 1)).Should().Equal(Refusals.AccompanimentFirst);

        journey.Accompany(On("2021-03-01"));
        journey.Can(JourneyStep.Graduate, new(2021, 3, 1)).Should().BeTrue();
    }

    [Fact]
    public void A_graduated_journey_refuses_every_further_step()
    {
        var journey = Registered(Programmes.Jakarta, "2021-01-04");
        journey.Accompany(On("2021-02-01"));
        journey.Graduate(On("2021-06-01"));

        Enum.GetValues<JourneyStep>().Should().AllSatisfy(step =>
            journey.WhyNot(step, new(2021, 7, 1)).Should().Equal(Refusals.Graduated));
        FluentActions.Invoking(() => journey.Train(On("2021-07-01"))).Should().Throw<StepRefusedException>();
        journey.History.Should().HaveCount(3);
    }

    [Fact]
    public void A_journey_registers_once() =>
        Registered(Programmes.Jakarta, "2021-01-04").WhyNot(JourneyStep.Register, new(2021, 1, 5)).Should().Equal(Refusals.RegisteredOnce);

    [Fact]
    public void A_step_that_happened_long_before_it_was_recorded_is_judged_by_the_day_it_happened()
    {
        var journey = Registered(Programmes.Jakarta, "2018-01-22");
        Occurrence late = new(new(2018, 9, 3), new(2021, 5, 3, 9, 0, 0, TimeSpan.FromHours(7)), "centre-tebet", "list found late");

        FluentActions.Invoking(() => journey.License(late)).Should().Throw<StepRefusedException>();
    }

    [Fact]
    public void Every_refusal_is_found_by_its_id_with_words_and_remedy_in_both_languages()
    {
        Refusals.All.Select(r => r.Id).Should().Equal("registered-once", "steps-in-order", "accompaniment-first", "graduated");
        Refusals.All.Should().AllSatisfy(refusal =>
        {
            Refusals.Find(refusal.Id).Should().BeSameAs(refusal);
            refusal.Reason.Indonesian.Should().NotBe(refusal.Reason.English);
            refusal.Remedy.Indonesian.Should().NotBe(refusal.Remedy.English);
        });
        FluentActions.Invoking(() => Refusals.Find("nope")).Should().Throw<ArgumentException>().WithMessage("*'nope'*");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void A_step_that_does_not_exist_can_never_be_taken(int step)
    {
        Registered(Programmes.Jakarta, "2021-01-04").Can((JourneyStep)step, new(2021, 1, 5)).Should().BeFalse();
        FluentActions.Invoking(() => new JourneyEvent((JourneyStep)step, On("2021-01-05"))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(JourneyStep.Train)]
    [InlineData(JourneyStep.Register, JourneyStep.Register)]
    [InlineData(JourneyStep.Register, JourneyStep.Accompany, JourneyStep.Graduate, JourneyStep.Train)]
    public void A_history_that_no_journey_can_have_written_is_refused_at_its_event(params JourneyStep[] steps) =>
        FluentActions.Invoking(() => Restore(steps)).Should().Throw<ArgumentException>().WithMessage($"Event {steps.Length} ({steps[^1]})*");

    [Fact]
    public void An_empty_history_is_no_journey() =>
        FluentActions.Invoking(() => Restore()).Should().Throw<ArgumentException>().WithMessage("*at least its registration*");

    [Fact]
    public void What_was_recorded_stays_loadable_when_an_order_is_found_out_later() =>
        Restore(JourneyStep.Register, JourneyStep.Finance).Stage.Should().Be(ProgrammeStage.Financed);

    [Fact]
    public void The_history_cannot_be_changed_from_outside() =>
        (Registered(Programmes.Jakarta, "2018-01-22").History as IList<JourneyEvent>)!.IsReadOnly.Should().BeTrue();

    private static ProgrammeJourney Restore(params JourneyStep[] steps) =>
        ProgrammeJourney.Restore(Id, Programmes.Jakarta, steps.Select(step => new JourneyEvent(step, On("2018-03-05"))));

    private static ProgrammeJourney Registered(Programme programme, string day) => ProgrammeJourney.Register(Id, programme, On(day));

    private static Occurrence On(string day)
    {
        var date = DateOnly.Parse(day, null);
        return new(date, new(date.ToDateTime(new(9, 0)), TimeSpan.FromHours(7)), "centre-tebet", "attendance list");
    }
}
