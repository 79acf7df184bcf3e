using Microsoft.EntityFrameworkCore;

namespace OkOce.EntityFrameworkCore.Sqlite;

/// <summary>The tables in SQLite.</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : OkOceContext(options);
