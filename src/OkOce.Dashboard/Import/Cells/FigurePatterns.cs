using System.Text.RegularExpressions;

namespace OkOce.Dashboard.Import.Cells;

/// <summary>The ways in which a number is written, each with an example that fits it.</summary>
internal static partial class FigurePatterns
{
    // 39.600   39.600.   1.234.567,5   5 000 000
    [GeneratedRegex(@"^[1-9][0-9]{0,2}(?:[. ][0-9]{3})+(?:,[0-9]+)?\.?$")]
    internal static partial Regex DotsPartThousands();

    // 1,234,567   1,234.50
    [GeneratedRegex(@"^[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?$")]
    internal static partial Regex CommasPartThousands();

    // 39,600 but not 0,600
    [GeneratedRegex(@"^[1-9][0-9]{0,2},[0-9]{3}$")]
    internal static partial Regex Ambiguous();

    // 39600   39600.   39,5   39.5   0,600
    [GeneratedRegex(@"^[0-9]+(?:[.,][0-9]+|\.)?$")]
    internal static partial Regex Plain();

    // 5-10   5 juta s/d 10 juta   ± 5   < 10   sekitar 5
    [GeneratedRegex(
        @"[0-9][^0-9]{0,12}?(?:[-–—~]|s\s?/\s?d|s\.d|\bsd\b|sampai|hingga)[^0-9]{0,8}?[0-9]|[<>±~≤≥]|^(?:sekitar|kurang|lebih|hampir|maks|min|kira)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Range();

    // -5   (5)   Rp -5
    [GeneratedRegex(@"^[-–−(]\s?[0-9]")]
    internal static partial Regex Negative();

    // 5 orang   100 kg/bulan
    [GeneratedRegex(@"^(?<number>[0-9][0-9.,]*)\s*(?<word>[\p{L}/][\p{L}0-9/. ³²]*)$")]
    internal static partial Regex WithWord();
}
