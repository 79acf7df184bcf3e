using OkOce.Domain.Journeys;
using OkOce.Domain.Movement;
using OkOce.EntityFrameworkCore.Journeys;

namespace OkOce.EntityFrameworkCore.Tests.Journeys;

public sealed class ConcurrentJourneyTests : IDisposable
{
    private const int Writers = 50;

    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task Of_fifty_writers_one_wins_each_number_and_none_is_lost()
    {
        // Three stores on one file, as three processes would be.
        OkOceStore[] stores = [directory.Open(), directory.Open(), directory.Open()];
        await stores[0].Enterprises.AddAsync(Given.Enterprise(), TestContext.Current.CancellationToken);
        await stores[0].Journeys.BeginAsync(Given.EnterpriseIdOf(1), Given.Journey(), TestContext.Current.CancellationToken);

        var loaded = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Load(stores[writer % 3])));
        var won = await Task.WhenAll(loaded.Select((journey, writer) => Append(writer, journey)));
        won.Count(first => first).Should().Be(1, "all had loaded the same history");

        await Task.WhenAll(Enumerable.Range(0, Writers).Where(writer => !won[writer]).Select(async writer =>
        {
            while (!await Append(writer, await Load(stores[writer % 3])))
            {
            }
        }));

        var history = (await Load(stores[1])).History;
        history.Skip(1).Select(e => e.When.By).Should().HaveCount(Writers).And.OnlyHaveUniqueItems();
        directory.Sql("SELECT MIN(Sequence) || '-' || MAX(Sequence) || ' ' || COUNT(*) FROM JourneyEvents;").Should().Be("1-51 51");
        Array.ForEach(stores, store => store.Dispose());

        Task<bool> Append(int writer, ProgrammeJourney journey) => Task.Run(async () =>
        {
            var before = journey.History.Count;
            journey.Train(Given.When(by: $"centre {writer}"));
            try
            {
                (await stores[writer % 3].Journeys.AppendAsync(journey, before)).Should().Be(before + 1);
                return true;
            }
            catch (JourneyConflictException conflict)
            {
                conflict.Unsaved.Should().Equal(journey.History[^1]);
                return false;
            }
        });
    }

    private static async Task<ProgrammeJourney> Load(OkOceStore store) =>
        (await store.Journeys.LoadAsync(Given.Journey().Id, Programmes.All))!.Journey;
}
