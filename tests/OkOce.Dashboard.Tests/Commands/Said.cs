using OkOce.Dashboard.Commands;

namespace OkOce.Dashboard.Tests.Commands;

/// <summary>What the program said to a line of arguments.</summary>
internal sealed record Said(int Code, string Output, string Error)
{
    internal static Said To(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        var code = CommandLine.Run(arguments, output, error);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Refused: nothing where a program reads, and the place in the sentence a person reads.</summary>
    internal void ShouldRefuse(params string[] place)
    {
        Error.Should().ContainAll(place).And.NotContain("Unhandled").And.NotContain("   at ");
        Output.Should().BeEmpty();
        Code.Should().Be(1);
    }
}
