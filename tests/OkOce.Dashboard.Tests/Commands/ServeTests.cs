using OkOce.EntityFrameworkCore;

namespace OkOce.Dashboard.Tests.Commands;

public sealed class ServeTests : IDisposable
{
    private readonly Folder folder = new();

    [Fact]
    public void A_database_of_something_else_is_told_before_anything_is_served_and_left_alone()
    {
        var garbage = Enumerable.Range(0, 5000).Select(i => (byte)(i * 31 % 256)).ToArray();
        var file = folder.With(OkOceStore.FileName, garbage);
        Said.To("serve", "--data", folder.Path, "--urls", "http://127.0.0.1:0").ShouldRefuse(file, "found a file that is not an SQLite database", "expected an OkOce database");
        File.ReadAllBytes(file).Should().Equal(garbage);
    }

    [Fact]
    public void A_file_where_the_folder_should_be_is_told()
    {
        var file = folder.With("data", "mine");
        Said.To("serve", "--data", file, "--urls", "http://127.0.0.1:0").ShouldRefuse(file, "found", "expected");
    }

    [Theory]
    [InlineData("--urls", "http://localhost:0", "names no port")]
    [InlineData("--data", "", "--data: found an empty name")]
    public void Arguments_that_cannot_be_served_end_with_two_and_make_nothing(string option, string value, string words)
    {
        var said = option == "--data" ? Said.To("serve", option, value) : Said.To("serve", "--data", folder.To("never-made"), option, value);
        (said.Code, said.Output).Should().Be((2, ""));
        said.Error.Should().Contain(words).And.NotContain("Unhandled");
        folder.Names.Should().BeEmpty();
    }

    public void Dispose() => folder.Dispose();
}
