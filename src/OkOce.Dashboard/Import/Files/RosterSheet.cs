namespace OkOce.Dashboard.Import.Files;

/// <summary>One list in a file: its lines that hold anything, in order.</summary>
/// <param name="Name">The sheet's name; <see langword="null"/> in a text file.</param>
/// <param name="PadsShortRows">Whether cells at the end may be left out without meaning anything.</param>
/// <param name="Lines">Its lines; blank ones are left out.</param>
internal sealed record RosterSheet(string? Name, bool PadsShortRows, IReadOnlyList<RosterLine> Lines);
