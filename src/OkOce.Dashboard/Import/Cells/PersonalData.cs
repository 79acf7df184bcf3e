using System.Text.RegularExpressions;
using OkOce.Domain;

namespace OkOce.Dashboard.Import.Cells;

/// <summary>Finds what names or reaches a person, so that it is neither kept nor printed.</summary>
/// <remarks>
/// Whole columns are known by their headings; inside the cells that are kept only numbers and addresses of mail can
/// be told: telephones, also those whose first zero a spreadsheet lost, and identity and tax numbers.
/// </remarks>
internal static partial class PersonalData
{
    private static readonly HashSet<string> HeadingWords =
    [
        "pemilik", "owner", "pengusaha", "pimpinan", "direktur", "penanggung", "pengurus", "ketua",
        "nik", "ktp", "kk", "npwp", "telp", "telepon", "telpon", "tlp", "hp", "handphone", "wa", "whatsapp",
        "kontak", "contact", "email", "lahir", "kelamin", "gender", "agama", "rekening", "umur", "usia",
    ];

    /// <summary>Whether a personal number or a mail address stands in the text.</summary>
    public static bool IsIn(string text) => MayBeIn(text) && Personal().IsMatch(text);

    /// <summary>Whether a heading of these words stands over personal data.</summary>
    public static bool IsHeading(IEnumerable<string> words) => words.Any(HeadingWords.Contains);

    /// <summary>The text without personal numbers and mail addresses, and how many there were.</summary>
    public static (string Text, int Dropped) Drop(string text)
    {
        var dropped = MayBeIn(text) ? Personal().Count(text) : 0;
        return dropped == 0
            ? (text, 0)
            : (Blanks().Replace(Personal().Replace(text, " "), " ").Trim(' ', ',', ';', ':', '/', '-', '('), dropped);
    }

    /// <summary>What a cell holds, short enough for one line, with personal numbers named and not shown.</summary>
    public static LocalizedText Show(string text)
    {
        // Cut after, not before: half a telephone number would no longer look like one.
        var english = Personal().Replace(text, "[personal number]");
        var indonesian = Personal().Replace(text, "[nomor pribadi]");
        return text.Length == 0 ? new("an empty cell", "sel kosong")
            : english == text ? LocalizedText.Same($"\"{Cut(text)}\"")
            : new($"\"{Cut(english)}\"", $"\"{Cut(indonesian)}\"");
    }

    // Most cells are passed here, and a cell is looked at several times.
    private static bool MayBeIn(string text) => text.Contains('@', StringComparison.Ordinal) || text.Count(char.IsAsciiDigit) >= 5;

    private static string Cut(string text) => text.Length > 60 ? text[..60] + "…" : text;

    [GeneratedRegex(
        """
        (?:\bno(?:mor)?\b\.?\s*)?\b(?:hp|telp|tlp|telepon|telpon|wa|whatsapp|phone|nik|ktp|npwp)\b[\s.:/]*[+(]?\d[\d\s().\-/]{4,}\d
        | \+62\)?(?:[\s.\-]*\d){7,13}(?!\d)
        | (?<![\d.,])62(?:[\s\-]?\d){8,12}(?!\d)
        | (?<![\d.,])\(?0\d{1,3}\)?(?:[\s.\-]*\d){5,11}(?!\d)
        | (?<!\d)8\d{8,11}(?!\d)
        | (?<!\d)\d{15,16}(?!\d)
        | (?<!\d)\d{4}([\s.\-])\d{4}\1\d{4}\1\d{4}(?!\d)
        | (?<!\d)\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}(?!\d)
        | [^\s@,;]+@[^\s@,;]+\.[^\s@,;]+
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Personal();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
