using Microsoft.Data.Sqlite;
using OkOce.Domain;

namespace OkOce.EntityFrameworkCore.Sqlite;

/// <summary>What SQLite says, in words for whoever started the application.</summary>
internal static class SqliteRefusal
{
    // Result codes of https://sqlite.org/rescode.html; they never change.
    private const int Perm = 3, Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    internal static LocalizedText OkOceDatabase { get; } = new("an OkOce database, or no file at all", "basis data OkOce, atau tidak ada berkas sama sekali");

    internal static StoreRefusedException? Of(Exception thrown, string file)
    {
        var refused = thrown as SqliteException ?? thrown.InnerException as SqliteException;
        return refused?.SqliteErrorCode switch
        {
            NotADatabase => new(file, new("a file that is not an SQLite database", "berkas yang bukan basis data SQLite"), OkOceDatabase, thrown),
            Corrupt => new(
                file,
                new("a damaged SQLite database", "basis data SQLite yang rusak"),
                new("a whole one, such as a copy kept aside", "yang utuh, misalnya dari salinan cadangan"),
                thrown),
            Busy or Locked => new(
                file,
                new("a database that another program is writing", "basis data yang sedang ditulis program lain"),
                new("one that is free; wait for that program or end it", "yang tidak sedang dipakai; tunggu atau tutup program itu"),
                thrown),
            ReadOnly or CannotOpen or Perm => Unwritable(file, thrown),
            Full or IoError => new(
                file,
                new("a disk that is full or fails", "disk yang penuh atau bermasalah"),
                new("space for the database", "ruang untuk basis data"),
                thrown),
            _ => null,
        };
    }

    internal static StoreRefusedException Unwritable(string place, Exception thrown) => new(
        place,
        new("a place that cannot be opened for writing", "tempat yang tidak dapat dibuka untuk ditulis"),
        new("a directory in which this account may create and write files", "direktori tempat akun ini boleh membuat dan menulis berkas"),
        thrown);
}
