using System.Globalization;

namespace OkOce.EntityFrameworkCore;

/// <summary>Text that comes back as it went in, or is refused.</summary>
/// <remarks>
/// SQLite's reader ends a text at a NUL, PostgreSQL refuses one, and half a surrogate pair has no bytes in UTF-8: each
/// would change a text without a word.
/// </remarks>
internal static class WholeText
{
    internal static string Checked(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogatePair(text, at))
            {
                at++;
            }
            else if (text[at] == '\0' || char.IsSurrogate(text[at]))
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture,
                    $"A text cannot be stored: found U+{(int)text[at]:X4} at character {at + 1}; expected no NUL and no half of a surrogate pair."));
            }
        }

        return text;
    }
}
