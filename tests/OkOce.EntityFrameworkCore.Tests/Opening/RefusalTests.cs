using System.Text;
using Microsoft.Data.Sqlite;

namespace OkOce.EntityFrameworkCore.Tests.Opening;

public sealed class RefusalTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Theory]
    [InlineData("xy")]
    [InlineData("SQLite format 2")]
    [InlineData("Daftar usaha: satu, dua, tiga")]
    public void A_file_that_is_no_database_is_refused_and_left_as_it_is(string text)
    {
        // Longer than a page of SQLite and shorter than its header: both must be seen.
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(text.PadRight(9_000, '-')) })
        {
            File.WriteAllBytes(directory.File, bytes);
            Refused().Found.English.Should().Be("a file that is not an SQLite database");
            File.ReadAllBytes(directory.File).Should().Equal(bytes);
        }
    }

    [Fact]
    public void The_database_of_another_program_is_refused_and_left_as_it_is()
    {
        directory.Sql("CREATE TABLE Notes (Id INTEGER); INSERT INTO Notes VALUES (7);");
        var before = File.ReadAllBytes(directory.File);

        Refused().Found.English.Should().Be("an SQLite database of another program");
        File.ReadAllBytes(directory.File).Should().Equal(before);
    }

    [Fact]
    public void A_database_of_a_later_version_is_refused_by_name()
    {
        directory.Open().Dispose();
        directory.Sql("INSERT INTO __EFMigrationsHistory VALUES ('99991231235959_Later', '99.0.0');");

        var refused = Refused();
        refused.Message.Should().Contain(directory.File).And.Contain("99991231235959_Later");
        refused.Expected.Indonesian.Should().Contain("pasang versi yang lebih baru");
    }

    [Fact]
    public void A_damaged_database_is_refused()
    {
        directory.Open().Dispose();
        using (var file = File.OpenWrite(directory.File))
        {
            file.Position = 100;
            file.Write(Enumerable.Repeat((byte)0xEE, 3_000).ToArray());
        }

        Refused().Found.English.Should().Be("a damaged SQLite database");
    }

    [Theory]
    [InlineData("/proc/okoce")]
    [InlineData("/proc")]
    public void A_place_where_nothing_may_be_written_is_refused(string place) =>
        FluentActions.Invoking(() => OkOceStore.Open(place, Given.Clock)).Should().Throw<StoreRefusedException>()
            .Which.Found.English.Should().Be("a place that cannot be opened for writing");

    [Fact]
    public void A_file_in_the_place_of_the_directory_is_refused()
    {
        File.WriteAllText(directory.File, "");
        FluentActions.Invoking(() => OkOceStore.Open(directory.File, Given.Clock)).Should().Throw<StoreRefusedException>();
    }

    [Fact]
    public void A_database_that_may_only_be_read_is_refused()
    {
        directory.Open().Dispose();
        FluentActions.Invoking(() => OkOceStore.Connect($"Data Source={directory.File};Mode=ReadOnly", Given.Clock))
            .Should().Throw<StoreRefusedException>();
    }

    [Fact]
    public async Task A_locked_database_is_refused_on_opening_and_on_writing_and_taken_once_it_is_free()
    {
        using var open = directory.OpenWithoutPatience();
        using (var other = directory.Connect())
        {
            using var held = other.BeginTransaction();
            FluentActions.Invoking(directory.OpenWithoutPatience).Should().Throw<StoreRefusedException>()
                .Which.Found.English.Should().Be("a database that another program is writing");
            await FluentActions.Invoking(() => open.Enterprises.AddAsync(Given.Enterprise())).Should().ThrowAsync<StoreRefusedException>();
            (await open.Enterprises.AllAsync(TestContext.Current.CancellationToken)).Should().BeEmpty("reading waits for nobody");
        }

        using var free = directory.OpenWithoutPatience();
        await free.Enterprises.AddAsync(Given.Enterprise(), TestContext.Current.CancellationToken);
        (await open.Enterprises.AllAsync(TestContext.Current.CancellationToken)).Should().ContainSingle();
    }

    private StoreRefusedException Refused()
    {
        SqliteConnection.ClearAllPools();
        return FluentActions.Invoking(directory.Open).Should().Throw<StoreRefusedException>().Which;
    }
}
