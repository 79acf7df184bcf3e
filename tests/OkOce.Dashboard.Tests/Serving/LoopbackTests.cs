using OkOce.Dashboard.Serving;

namespace OkOce.Dashboard.Tests.Serving;

public sealed class LoopbackTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://127.0.0.2:5080/")]
    [InlineData("http://localhost:80")]
    [InlineData("http://[::1]:5080")]
    [InlineData("http://127.0.0.1:5080; http://[::1]:5080")]
    public void This_machine_alone_may_be_served(string urls) => Loopback.Refuse(urls).Should().BeNull();

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://192.168.1.7:5080")]
    [InlineData("http://okoce.example:5080")]
    [InlineData("http://localhost.example:5080")]
    [InlineData("http://127.0.0.1:5080;http://0.0.0.0:5081")]
    [InlineData("https://127.0.0.1:5080")]
    [InlineData("http://unix:/tmp/okoce.sock")]
    [InlineData("http://127.0.0.1:5080/base")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("5080")]
    [InlineData(";")]
    [InlineData("")]
    public void Anything_else_is_refused_with_what_was_expected(string urls)
    {
        Loopback.Refuse(urls).Should().StartWith("--urls: ").And.Contain("http://127.0.0.1:5080");
        Serve.Run(new(urls, "never-made"), TextWriter.Null, TextWriter.Null).Should().Be(2);
        Directory.Exists("never-made").Should().BeFalse();
    }
}
