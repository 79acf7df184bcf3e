using Microsoft.Data.Sqlite;

namespace OkOce.EntityFrameworkCore.Tests;

/// <summary>A directory on disk that is gone after the test.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("okoce-store-").FullName;

    internal string File => System.IO.Path.Combine(Path, OkOceStore.FileName);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    internal OkOceStore Open() => OkOceStore.Open(Path, Given.Clock);

    internal OkOceStore OpenWithoutPatience() => OkOceStore.Connect($"Data Source={File};Default Timeout=1", Given.Clock);

    /// <summary>Runs one statement past the store, and gives its first value.</summary>
    internal object? Sql(string statement)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return command.ExecuteScalar();
    }

    internal SqliteConnection Connect()
    {
        SqliteConnection connection = new($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }
}
