using System.Globalization;

namespace OkOce.Domain.CaseFiles;

/// <summary>A case file was refused: where, what was found, what was expected.</summary>
public sealed class CaseFileException : FormatException
{
    // What was found may be hostile or endless; a message shows its beginning only.
    private const int MostShown = 60;

    /// <summary>Refuses a place in a file.</summary>
    public CaseFileException(string file, int line, int column, string found, string expected, Exception? inner = null)
        : base(string.Create(CultureInfo.InvariantCulture,
            $"{file}, line {line}, column {column}: found {Shown(found)}; expected {expected}."), inner)
    {
        File = file;
        Line = line;
        Column = column;
        Found = Shown(found);
        Expected = expected;
    }

    /// <summary>The file's name, as given by the caller.</summary>
    public string File { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column in bytes, counted from 1.</summary>
    public int Column { get; }

    /// <summary>What stands there, shortened and without control characters.</summary>
    public string Found { get; }

    /// <summary>What should stand there.</summary>
    public string Expected { get; }

    private static string Shown(string found)
    {
        var shown = found.Length > MostShown ? found[..MostShown] + "…" : found;
        return string.Concat(shown.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '�' : c));
    }
}
