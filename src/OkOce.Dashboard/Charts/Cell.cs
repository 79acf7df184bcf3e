using System.Globalization;
using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>A cell of a figure's table.</summary>
/// <param name="Shown">What a reader sees.</param>
/// <param name="Plain">What a program reads, where it differs: a number or an ISO day, the same in every language.</param>
/// <param name="Whole">Whether it is kept in one line.</param>
public sealed record Cell(string Shown, string? Plain = null, bool Whole = false)
{
    /// <summary>A number.</summary>
    public static Cell Of(decimal value, Language language) =>
        new(Writing.In(language).Number(value), value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A day.</summary>
    public static Cell Of(DateOnly day, Language language) =>
        new(Writing.In(language).Day(day), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Whole: true);

    /// <summary>A share of a whole, for a program as a fraction to four places; empty where the whole is zero.</summary>
    public static Cell Share(decimal part, decimal whole, Language language) =>
        new(Writing.In(language).Share(part, whole),
            whole == 0 ? "" : Math.Round(part / whole, 4).ToString(CultureInfo.InvariantCulture));
}
