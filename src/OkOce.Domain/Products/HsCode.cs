using System.Diagnostics.CodeAnalysis;

namespace OkOce.Domain.Products;

/// <summary>A code of the Harmonized System: two to six digits, or up to ten of a named national nomenclature.</summary>
public sealed record HsCode
{
    private HsCode(string digits, int? edition, string? nomenclature)
    {
        Digits = digits;
        Edition = edition;
        Nomenclature = nomenclature;
    }

    /// <summary>The digits, without points.</summary>
    public string Digits { get; }

    /// <summary>The year of the edition, such as 2022; <see langword="null"/> when it was not stated.</summary>
    public int? Edition { get; }

    /// <summary>Whose digits stand beyond the sixth, such as <c>BTKI</c>; <see langword="null"/> up to six digits.</summary>
    public string? Nomenclature { get; }

    /// <summary>Reads a code; points and blanks between digits are dropped.</summary>
    /// <exception cref="FormatException">It is not two to six digits (or up to ten with a nomenclature), or the edition does not exist.</exception>
    public static HsCode Parse(string text, int? edition = null, string? nomenclature = null) =>
        TryParse(text, edition, nomenclature, out var code, out var reason) ? code : throw new FormatException(reason);

    /// <summary>Reads a code, or says why it is none.</summary>
    public static bool TryParse(
        string? text, int? edition, string? nomenclature, [NotNullWhen(true)] out HsCode? code, [NotNullWhen(false)] out string? reason)
    {
        var digits = (text ?? "").Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        code = null;
        reason =
            digits.Length is < 2 or > 10 || digits.Any(c => !char.IsAsciiDigit(c))
                ? $"'{text}' is not an HS code. Expected 2 to 6 digits, such as 090811."
            : digits.Length > 6 && nomenclature is null
                ? $"'{text}' has more than 6 digits. Expected the nomenclature they belong to, such as BTKI."
            : digits[..2] is "00" or "77" or "98" or "99"
                ? $"'{text}' names chapter {digits[..2]}, which the Harmonized System does not have."
            : edition is not (null or 2012 or 2017 or 2022 or 2028)
                ? $"'{edition}' is not an edition of the Harmonized System. Expected 2012, 2017, 2022 or 2028."
            : null;
        if (reason is not null)
        {
            return false;
        }

        code = new(digits, edition, nomenclature);
        return true;
    }

    /// <summary>The digits.</summary>
    public override string ToString() => Digits;
}
