using OkOce.Domain.Journeys;
using OkOce.Domain.Movement;

namespace OkOce.Domain.Tests.Journeys;

public class JourneyDiagramTests
{
    [Theory]
    [InlineData(StepOrder.InOrder)]
    [InlineData(StepOrder.Free)]
    public void The_documentation_shows_the_machine_as_it_is(StepOrder order) =>
        Documentation().Should().Contain($"```mermaid\n{ProgrammeJourney.Diagram(order)}\n```");

    private static string Documentation()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OkOce.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The repository's root was not found above the tests.");
        }

        return File.ReadAllText(Path.Combine(folder.FullName, "docs", "journeys.md")).ReplaceLineEndings("\n");
    }
}
