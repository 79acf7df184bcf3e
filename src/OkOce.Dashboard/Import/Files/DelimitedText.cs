using System.Text;

namespace OkOce.Dashboard.Import.Files;

/// <summary>The text of a CSV file, and the encoding it turned out to have.</summary>
internal sealed record DelimitedText(string Text, string Encoding)
{
    // Longer than any row of a table, and short enough that its cells fit in memory.
    private const int LongestLine = 1_000_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static DelimitedText Decode(RosterFile file)
    {
        var decoded = file.Bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => TryDecode(Utf8, rest, "UTF-8"),
            [0xFF, 0xFE, .. var rest] => TryDecode(new UnicodeEncoding(false, false, true), rest, "UTF-16"),
            [0xFE, 0xFF, .. var rest] => TryDecode(new UnicodeEncoding(true, false, true), rest, "UTF-16"),
            var bytes => TryDecode(Utf8, bytes, "UTF-8")
                // Older office programs write this one; every byte but five means something in it.
                ?? TryDecode(CodePagesEncodingProvider.Instance.GetEncoding(1252)!, bytes, "Windows-1252"),
        };
        if (decoded is null)
        {
            throw NotText(file, 1);
        }

        decoded.RefuseWhatIsNoText(file);
        return decoded;
    }

    private static DelimitedText? TryDecode(Encoding encoding, byte[] bytes, string name)
    {
        try
        {
            return new DelimitedText(encoding.GetString(bytes), name);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private void RefuseWhatIsNoText(RosterFile file)
    {
        var line = 1;
        var start = 0;
        for (var i = 0; i < Text.Length; i++)
        {
            var c = Text[i];
            if (c == '\n')
            {
                line++;
                start = i + 1;
            }
            else if (char.IsControl(c) && c is not ('\r' or '\t' or '\v' or '\f' or '\u0085'))
            {
                throw NotText(file, line);
            }
            else if (i - start > LongestLine)
            {
                throw file.Refuse(
                    line,
                    new("a line of more than a million characters", "satu baris dengan lebih dari sejuta huruf"),
                    RosterFile.Roster);
            }
        }
    }

    private static RosterRefusedException NotText(RosterFile file, int line) => file.Refuse(
        line,
        new("bytes that are no text", "data yang bukan teks"),
        RosterFile.Roster);
}
