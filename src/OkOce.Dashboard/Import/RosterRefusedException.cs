using OkOce.Domain;

namespace OkOce.Dashboard.Import;

/// <summary>A file is no roster that can be read; nothing of it was taken.</summary>
/// <param name="file">The file's name.</param>
/// <param name="place">Row and column, or the whole file.</param>
/// <param name="found">What stands there, without personal data.</param>
/// <param name="expected">What was expected, and what to do.</param>
internal sealed class RosterRefusedException(string file, LocalizedText place, LocalizedText found, LocalizedText expected)
    : FormatException($"{file}: {place.English}: found {found.English}; expected {expected.English}")
{
    public LocalizedText Found { get; } = found;

    public LocalizedText Expected { get; } = expected;

    /// <summary>The refusal in a few lines: file, place, what was found, what was expected.</summary>
    public LocalizedText Report { get; } = new(
        $"""
        {file} was refused; nothing has changed.
          Where:    {place.English}
          Found:    {found.English}
          Expected: {expected.English}
        """,
        $"""
        {file} ditolak; tidak ada yang berubah.
          Letak:      {place.Indonesian}
          Ditemukan:  {found.Indonesian}
          Diharapkan: {expected.Indonesian}
        """);
}
