using Microsoft.EntityFrameworkCore;
using OkOce.EntityFrameworkCore.Sqlite;

namespace OkOce.EntityFrameworkCore.Tests.Opening;

public sealed class OpeningTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task An_empty_place_becomes_a_store_whose_directories_and_file_are_created()
    {
        var deep = Path.Combine(directory.Path, "data; anak", "dalam");
        using var store = OkOceStore.Open(deep, Given.Clock);

        (await store.Cases.AllAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
        File.Exists(Path.Combine(deep, "okoce.db")).Should().BeTrue();
    }

    [Fact]
    public async Task What_was_stored_is_there_when_it_is_opened_again()
    {
        using (var store = directory.Open())
        {
            await store.Enterprises.AddAsync(Given.Enterprise(), TestContext.Current.CancellationToken);
        }

        using var again = directory.Open();
        (await again.Enterprises.AllAsync(TestContext.Current.CancellationToken)).Should().ContainSingle();
    }

    [Fact]
    public void Writers_do_not_stop_readers_and_owners_must_exist()
    {
        using var store = directory.Open();
        directory.Sql("PRAGMA journal_mode;").Should().Be("wal");
        using var database = SqliteDatabase.InFile(directory.File);
        using var context = database.Read();
        context.Database.SqlQueryRaw<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").Single().Should().Be(1);
    }

    [Fact]
    public void The_migrations_make_the_tables_that_the_code_expects()
    {
        using var store = directory.Open();
        using var database = SqliteDatabase.InFile(directory.File);
        using var context = database.Read();
        context.Database.HasPendingModelChanges().Should().BeFalse("a changed model needs a migration: WithDesign=true dotnet ef migrations add");
    }

    [Fact]
    public void Many_that_open_an_empty_place_at_once_all_succeed()
    {
        using Barrier all = new(8);
        var stores = new OkOceStore[8];
        var threads = Enumerable.Range(0, 8).Select(i => new Thread(() =>
        {
            all.SignalAndWait();
            stores[i] = directory.Open();
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        stores.Should().NotContainNulls();
        Array.ForEach(stores, store => store.Dispose());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=berkas;Mode=Memory")]
    [InlineData("Host=server")]
    public void A_connection_string_that_names_no_file_is_refused(string connection) =>
        FluentActions.Invoking(() => OkOceStore.Connect(connection, Given.Clock)).Should().Throw<ArgumentException>();
}
