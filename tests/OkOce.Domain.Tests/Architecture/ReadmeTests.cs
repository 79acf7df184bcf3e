using System.Text.RegularExpressions;

namespace OkOce.Domain.Tests.Architecture;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md");

    [Fact]
    public void The_code_in_the_readme_is_the_consumer_that_runs_it() =>
        Blocks("csharp").Should().Equal(Repository.Read("tests/consumer/Program.cs"));

    // What it holds is compared with what the consumer prints, by eng/pack.
    [Fact]
    public void The_readme_shows_once_what_its_code_prints() => Blocks("text").Should().ContainSingle();

    [Theory]
    [InlineData("./eng/test")]
    [InlineData("dotnet run --project src/OkOce.Dashboard")]
    public void The_readme_gives_the_two_commands(string command) =>
        Blocks("sh").SelectMany(block => block.Split('\n')).Should().Contain(command);

    private static IEnumerable<string> Blocks(string language) =>
        Block().Matches(Readme).Where(block => block.Groups["language"].Value == language)
            .Select(block => block.Groups["body"].Value);

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
