using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OkOce.EntityFrameworkCore.Sqlite;

/// <summary>Brings a file to the tables of this version, in one transaction. docs/decisions/0006 tells why not by Migrate().</summary>
internal static class SqliteSchema
{
    private const string History = "__EFMigrationsHistory";

    // "OkOc"; a file of another kind is told by its tables, since most programs set none.
    private const int ApplicationId = 0x4F6B_4F63;

    internal static void Prepare(SqliteContext context, SqliteConnectionStringBuilder file)
    {
        // Foreign keys are off: SQLite rebuilds a table by dropping it, which would take its dependants along. They
        // are checked before the commit instead.
        SqliteConnectionStringBuilder alone = new(file.ConnectionString) { ForeignKeys = false, Pooling = false };
        using SqliteConnection connection = new(alone.ConnectionString);
        connection.Open();
        using (var transaction = connection.BeginTransaction())
        {
            var known = context.Database.GetMigrations().ToList();
            var applied = Applied(connection, file.DataSource, known);
            if (applied.Count < known.Count)
            {
                var script = context.GetService<IMigrator>().GenerateScript(
                    applied.Count == 0 ? Migration.InitialDatabase : applied[^1],
                    options: MigrationsSqlGenerationOptions.NoTransactions);
                Execute(connection, script);
                RefuseOrphans(connection);
            }

            // Says whose file it is, and shows that it can be written: SQLite would open one that cannot without a word.
            Execute(connection, $"PRAGMA application_id = {ApplicationId};");
            transaction.Commit();
        }

        // After the judgement, since it is written into the file; outside a transaction, since SQLite asks so.
        Execute(connection, "PRAGMA journal_mode = WAL;");
    }

    private static List<string> Applied(SqliteConnection connection, string file, List<string> known)
    {
        var tables = Read(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!';");
        if (tables.Count == 0)
        {
            return [];
        }

        List<string> applied = tables.Contains(History) ? Read(connection, $"SELECT MigrationId FROM {History} ORDER BY MigrationId;") : [];
        if (!applied.Contains(known[0]))
        {
            throw new StoreRefusedException(
                file, new("an SQLite database of another program", "basis data SQLite milik program lain"), SqliteRefusal.OkOceDatabase);
        }

        return applied.Find(migration => !known.Contains(migration)) is not { } later ? applied : throw new StoreRefusedException(
            file,
            new($"a database of a later version ({later})", $"basis data dari versi yang lebih baru ({later})"),
            new($"one up to {known[^1]}; install the later version", $"paling baru {known[^1]}; pasang versi yang lebih baru"));
    }

    private static void RefuseOrphans(SqliteConnection connection)
    {
        if (Read(connection, "PRAGMA foreign_key_check;") is [var table, ..])
        {
            throw new InvalidOperationException($"The migration left rows in {table} whose owners are missing; it was undone.");
        }
    }

    private static List<string> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> first = [];
        while (reader.Read())
        {
            first.Add(reader.GetString(0));
        }

        return first;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
