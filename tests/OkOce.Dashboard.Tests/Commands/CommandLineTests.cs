using System.Net;
using System.Net.Sockets;
using OkOce.Dashboard.Commands;
using OkOce.Dashboard.Serving;

namespace OkOce.Dashboard.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--urls", "http://0.0.0.0:5080")]
    [InlineData("serve", "--urls", "http://0.0.0.0:5080")]
    [InlineData("serve", "--urls", "nonsense")]
    [InlineData("serve", "--urls")]
    [InlineData("serve", "--colour", "blue")]
    [InlineData("bake")]
    public void What_is_not_understood_or_not_allowed_ends_with_two(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        CommandLine.Run(arguments, output, error).Should().Be(2);
        error.ToString().Should().Contain(arguments[^1]);
    }

    [Fact]
    public void Help_is_no_error()
    {
        using StringWriter output = new();
        using StringWriter error = new();
        CommandLine.Run(["--help"], output, error).Should().Be(0);
        output.ToString().Should().ContainAll("serve", "--urls", "--data", "http://127.0.0.1:5080");
    }

    [Fact]
    public void A_taken_address_is_said_and_ends_with_one()
    {
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        using StringWriter output = new();
        using StringWriter error = new();
        Serve.Run(new(address), output, error).Should().Be(1);
        error.ToString().Should().Contain(address);
        output.ToString().Should().BeEmpty();
    }
}
