using CsCheck;
using OkOce.Domain.Journeys;
using OkOce.Domain.Movement;

namespace OkOce.EntityFrameworkCore.Tests.Journeys;

public sealed class JourneyProperties : IDisposable
{
    private static readonly DateOnly FirstDay = new(2018, 1, 1);

    private static readonly Gen<(JourneyStep Step, Occurrence When)[][]> Sessions =
        Gen.Select(Gen.Enum<JourneyStep>(), Gen.Int[0, 1_500], Gen.Int[0, 400], Gen.Int[-11, 14], Gen.String,
            (step, day, late, hours, why) =>
            {
                var occurred = FirstDay.AddDays(day);
                // Noon of the day after, so that the day has begun whatever the offset.
                DateTimeOffset recorded = new(occurred.AddDays(late + 1).ToDateTime(new(12, 0)), TimeSpan.FromHours(hours));
                return (step, new Occurrence(occurred, recorded.AddTicks(day), "centre", $"{step}: {Storable(why)}"));
            }).Array[0, 4].Array[0, 5];

    private readonly TemporaryDirectory directory = new();
    private readonly OkOceStore store;

    public JourneyProperties() => store = directory.Open();

    public void Dispose()
    {
        store.Dispose();
        directory.Dispose();
    }

    [Fact]
    public async Task Any_sequence_of_appends_folds_to_the_same_journey_after_loading()
    {
        var number = 0;
        await Gen.Select(Gen.OneOfConst([.. Programmes.All]), Sessions).SampleAsync(
            async (programme, sessions) =>
            {
                var enterprise = Given.Enterprise(++number);
                var lived = ProgrammeJourney.Register(new(enterprise.Id.Value), programme, Given.When());
                await store.Enterprises.AddAsync(enterprise);
                await store.Journeys.BeginAsync(enterprise.Id, lived);
                foreach (var session in sessions)
                {
                    var before = lived.History.Count;
                    lived = ProgrammeJourney.Restore(lived.Id, programme, [.. lived.History, .. Allowed(lived, session)]);
                    (await store.Journeys.AppendAsync(lived, before)).Should().Be(lived.History.Count);
                }

                var told = (await store.Journeys.LoadAsync(lived.Id, Programmes.All))!.Journey;
                told.History.Should().Equal(lived.History);
                (told.Stage, told.Furthest, told.Active).Should().Be((lived.Stage, lived.Furthest, lived.Active));
            },
            iter: 40,
            threads: 1);
    }

    private static List<JourneyEvent> Allowed(ProgrammeJourney lived, (JourneyStep Step, Occurrence When)[] session)
    {
        List<JourneyEvent> taken = [];
        foreach (var (step, when) in session)
        {
            var now = ProgrammeJourney.Restore(lived.Id, lived.Programme, [.. lived.History, .. taken]);
            if (now.Can(step, when.OccurredOn))
            {
                taken.Add(new(step, when));
            }
        }

        return taken;
    }

    private static string Storable(string text) => string.Concat(text.Where(c => c != '\0' && !char.IsSurrogate(c)));
}
