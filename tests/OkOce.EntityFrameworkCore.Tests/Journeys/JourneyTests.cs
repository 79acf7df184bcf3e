using Microsoft.EntityFrameworkCore;
using OkOce.Domain.Journeys;
using OkOce.Domain.Movement;
using OkOce.EntityFrameworkCore.Journeys;
using OkOce.EntityFrameworkCore.Sqlite;

namespace OkOce.EntityFrameworkCore.Tests.Journeys;

public sealed class JourneyTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();
    private readonly OkOceStore store;

    public JourneyTests() => store = directory.Open();

    public void Dispose()
    {
        store.Dispose();
        directory.Dispose();
    }

    [Fact]
    public async Task A_journey_comes_back_with_its_history_in_recorded_order()
    {
        var journey = await Begin();
        journey.License(new(new(2026, 10, 5), Given.Now, "centre", "licence first"));
        journey.Train(new(new(2025, 1, 2), Given.Now.AddTicks(1), "centre", "recorded late"));

        (await store.Journeys.AppendAsync(journey, 1, TestContext.Current.CancellationToken)).Should().Be(3);

        var (enterprise, read) = (await Load())!;
        enterprise.Should().Be(Given.EnterpriseIdOf(1));
        read.History.Should().Equal(journey.History);
        (read.Stage, read.Active, read.Programme).Should().Be((ProgrammeStage.Licensed, journey.Active, Programmes.GoInternasional));
        (await store.Journeys.AllAsync(Programmes.All, TestContext.Current.CancellationToken)).Should().ContainSingle();
    }

    [Fact]
    public async Task Whoever_records_second_is_told_what_came_first_and_keeps_their_own()
    {
        await Begin();
        var (mine, theirs) = ((await Load())!.Journey, (await Load())!.Journey);
        theirs.Train(Given.When("theirs"));
        mine.Accompany(Given.When("mine"));
        await store.Journeys.AppendAsync(theirs, 1, TestContext.Current.CancellationToken);

        var conflict = (await FluentActions.Invoking(() => store.Journeys.AppendAsync(mine, 1)).Should().ThrowAsync<JourneyConflictException>()).Which;
        conflict.Stored.Should().Equal(theirs.History);
        conflict.Unsaved.Should().Equal(mine.History[1]);
        (await Load())!.Journey.History.Should().Equal(theirs.History);
    }

    [Fact]
    public async Task A_history_with_a_gap_or_another_past_is_a_conflict()
    {
        var journey = await Begin();
        journey.Train(Given.When());
        journey.Accompany(Given.When());
        await FluentActions.Invoking(() => store.Journeys.AppendAsync(journey, 2)).Should().ThrowAsync<JourneyConflictException>();

        var other = ProgrammeJourney.Register(journey.Id, journey.Programme, Given.When("registered elsewhere"));
        other.Train(Given.When());
        await FluentActions.Invoking(() => store.Journeys.AppendAsync(other, 1)).Should().ThrowAsync<JourneyConflictException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task What_is_expected_lies_between_the_registration_and_the_last_event(int expected)
    {
        var journey = await Begin();
        await FluentActions.Invoking(() => store.Journeys.AppendAsync(journey, expected)).Should().ThrowAsync<ArgumentOutOfRangeException>();
    }

    [Fact]
    public async Task A_journey_needs_an_enterprise_and_a_beginning()
    {
        await FluentActions.Invoking(() => store.Journeys.BeginAsync(Given.EnterpriseIdOf(9), Given.Journey())).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Invoking(() => store.Journeys.AppendAsync(Given.Journey(), 1)).Should().ThrowAsync<ArgumentException>();
        (await Load()).Should().BeNull();
    }

    [Fact]
    public async Task An_enterprise_has_one_journey_in_a_programme()
    {
        var first = await Begin();
        (await FluentActions.Invoking(() => store.Journeys.BeginAsync(Given.EnterpriseIdOf(1), Given.Journey(2))).Should().ThrowAsync<JourneyConflictException>())
            .Which.Journey.Should().Be(first.Id);

        var elsewhere = ProgrammeJourney.Register(new(Guid.NewGuid()), Programmes.GoNasional, Given.When());
        await store.Journeys.BeginAsync(Given.EnterpriseIdOf(1), elsewhere, TestContext.Current.CancellationToken);
        (await store.Journeys.AllAsync(Programmes.All, TestContext.Current.CancellationToken)).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_journey_through_a_programme_not_given_is_refused_by_name()
    {
        var journey = await Begin();
        (await FluentActions.Invoking(() => store.Journeys.LoadAsync(journey.Id, [Programmes.Jakarta])).Should().ThrowAsync<ArgumentException>())
            .WithMessage("*go-internasional*");
    }

    [Fact]
    public async Task Hostile_texts_come_back_unchanged()
    {
        var journey = await Begin();
        foreach (var text in Given.HostileTexts)
        {
            journey.Train(Given.When(why: text + ".", by: text + "."));
        }

        await store.Journeys.AppendAsync(journey, 1, TestContext.Current.CancellationToken);
        (await Load())!.Journey.History.Should().Equal(journey.History);
    }

    [Theory]
    [InlineData(EntityState.Modified, "JourneyEvents is only ever added to: a row of it was modified.*")]
    [InlineData(EntityState.Deleted, "JourneyEvents is only ever added to: a row of it was deleted.*")]
    public async Task An_event_is_never_changed_or_removed(EntityState state, string refusal)
    {
        var journey = await Begin();
        using var database = SqliteDatabase.InFile(directory.File);
        await FluentActions.Invoking(() => database.WriteAsync(
            async context =>
            {
                var row = await context.JourneyEvents.SingleAsync();
                return context.Entry(row).State = state;
            },
            CancellationToken.None)).Should().ThrowAsync<InvalidOperationException>().WithMessage(refusal);
        (await Load())!.Journey.History.Should().Equal(journey.History);
    }

    [Fact]
    public async Task Two_events_never_have_one_number()
    {
        var journey = await Begin();
        using var database = SqliteDatabase.InFile(directory.File);
        await FluentActions.Invoking(() => database.WriteAsync(
            context => Task.FromResult(context.Add(JourneyEventRow.Of(journey.Id, 1, journey.History[0]))), CancellationToken.None))
            .Should().ThrowAsync<DbUpdateException>();
    }

    private async Task<ProgrammeJourney> Begin()
    {
        var journey = Given.Journey();
        await store.Enterprises.AddAsync(Given.Enterprise());
        await store.Journeys.BeginAsync(Given.EnterpriseIdOf(1), journey);
        return journey;
    }

    private Task<StoredJourney?> Load() => store.Journeys.LoadAsync(Given.Journey().Id, Programmes.All);
}
