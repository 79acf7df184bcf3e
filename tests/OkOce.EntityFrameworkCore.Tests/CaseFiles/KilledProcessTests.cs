using OkOce.EntityFrameworkCore.CaseFiles;

namespace OkOce.EntityFrameworkCore.Tests.CaseFiles;

public sealed class KilledProcessTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_process_killed_while_filling_leaves_a_store_that_opens_as_it_was_before(bool isFilledBefore)
    {
        using (var before = directory.Open())
        {
            ShippedCase[] cases = isFilledBefore ? [Given.Case("case-01", "lama")] : [];
            await before.FillAsync(Given.Reader, cases, [], TestContext.Current.CancellationToken);
        }

        using (var child = Child.Begin(Child.FillAndHang, directory.Path))
        {
            (await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).Should().Be("written");
            new FileInfo(directory.File + "-wal").Length.Should().BeGreaterThan(1_000_000, "the kill must come when much is on the disk");
            child.Kill();
            await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        using var store = directory.Open();
        (await store.Cases.AllAsync(TestContext.Current.CancellationToken))
            .Select(c => Given.Reader.Read(c.Document.Span, c.Id).Title.Indonesian).Should().Equal(isFilledBefore ? ["lama"] : []);
        (await store.FiguresAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
        directory.Sql("PRAGMA integrity_check;").Should().Be("ok");
        (await store.FillAsync(Given.Reader, Given.LargeCases, TestContext.Current.CancellationToken)).Kept.Should().BeEmpty();
        (await store.Cases.AllAsync(TestContext.Current.CancellationToken)).Should().HaveCount(80);
    }

    [Fact]
    public async Task Two_processes_that_start_at_once_on_an_empty_place_fill_it_once()
    {
        var children = new[] { Child.Begin(Child.Start, directory.Path), Child.Begin(Child.Start, directory.Path) };
        foreach (var child in children)
        {
            (await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).Should().Be("ready");
        }

        foreach (var child in children)
        {
            await child.StandardInput.WriteLineAsync("go");
            await child.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        }

        List<string?> said = [];
        foreach (var child in children)
        {
            said.Add(await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            await child.WaitForExitAsync(TestContext.Current.CancellationToken);
            child.ExitCode.Should().Be(0);
            child.Dispose();
        }

        said.Should().BeEquivalentTo("80 0", "0 80");
    }
}
