using System.Diagnostics.CodeAnalysis;

namespace OkOce.Domain.Movement;

/// <summary>A province of Indonesia, keyed on its ISO 3166-2 code.</summary>
/// <remarks>
/// Never on a bare number: 91, 92, 94, 95 and 96 name different provinces in the codes of the statistics
/// office (BPS) and of the interior ministry (Kemendagri).
/// </remarks>
public sealed record Province
{
    internal Province(string iso, LocalizedText name, ProvinceFormation? formation = null)
    {
        Iso = iso;
        Name = name;
        Formation = formation;
    }

    /// <summary>The ISO 3166-2 code, such as <c>ID-JT</c>.</summary>
    public string Iso { get; }

    /// <summary>The usual name.</summary>
    public LocalizedText Name { get; }

    /// <summary>How it was formed; <see langword="null"/> for the 34 that stood in 2018.</summary>
    public ProvinceFormation? Formation { get; }

    /// <summary>
    /// The days it exists: from its inauguration, or always for the 34 of 2018.
    /// </summary>
    /// <remarks>
    /// The day of inauguration, not of the law: until then there was no governor or agency to work with, and
    /// the ministry and the press counted 37 and 38 provinces from it. The day of the law is kept in
    /// <see cref="Formation"/>.
    /// </remarks>
    public Period Exists => Formation is null ? Period.Always : Period.From(Formation.InauguratedOn);

    /// <summary>The province with that ISO 3166-2 code, upper or lower case.</summary>
    /// <exception cref="FormatException">No province has that code.</exception>
    public static Province Parse(string text) =>
        TryParse(text, out var province)
            ? province
            : throw new FormatException(Refused(text?.Trim() ?? ""));

    /// <summary>The province with that ISO 3166-2 code, upper or lower case, if there is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Province? province)
    {
        province = Provinces.All.FirstOrDefault(p => p.Iso.Equals(text?.Trim(), StringComparison.OrdinalIgnoreCase));
        return province is not null;
    }

    /// <summary>The code and the English name, as <c>ID-JT Central Java</c>.</summary>
    public override string ToString() => $"{Iso} {Name.English}";

    private static string Refused(string text)
    {
        var reason = text switch
        {
            _ when text.Equals("ID-PP", StringComparison.OrdinalIgnoreCase) =>
                "it is the geographical unit Papua, not a province; the province Papua is ID-PA",
            [_, ..] when text.All(char.IsAsciiDigit) =>
                "a bare number names different provinces in the codes of BPS and Kemendagri",
            _ => "no province has this code",
        };
        return $"'{text}' is not a province: {reason}. Expected an ISO 3166-2 code such as ID-JT.";
    }
}
