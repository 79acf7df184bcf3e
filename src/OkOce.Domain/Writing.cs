using System.Globalization;

namespace OkOce.Domain;

/// <summary>How a language writes numbers, shares and days.</summary>
/// <remarks>
/// Ours, not the culture's: a bare host may have no ICU, and then "id-ID" is not there to be asked;
/// a thread's culture must not change what a page says either.
/// </remarks>
public sealed class Writing
{
    private static readonly Writing Indonesian = new(",", ".",
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"],
        ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]);

    private static readonly Writing English = new(".", ",",
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]);

    private readonly NumberFormatInfo numbers;
    private readonly string[] months;
    private readonly string[] shortMonths;

    private Writing(string point, string thousands, string[] months, string[] shortMonths)
    {
        numbers = new() { NumberDecimalSeparator = point, NumberGroupSeparator = thousands };
        this.months = months;
        this.shortMonths = shortMonths;
    }

    /// <summary>The writing of a language.</summary>
    public static Writing In(Language language) => language == Language.Indonesian ? Indonesian : English;

    /// <summary>A number with its thousands parted and the decimals it has: <c>1.234,5</c> or <c>1,234.5</c>.</summary>
    public string Number(decimal value) => value.ToString("#,0.############################", numbers);

    /// <summary>
    /// A part of a whole as a percentage, with one decimal below ten: <c>62%</c>, <c>2,2%</c>.
    /// A dash where the whole is zero: a share of nothing is not known. What is not nothing is never written as 0%, nor less than all as 100%.
    /// </summary>
    public string Share(decimal part, decimal whole)
    {
        if (whole == 0)
        {
            return "–";
        }

        var percent = 100 * part / whole;
        var rounded = Math.Round(percent, percent < 9.95m ? 1 : 0, MidpointRounding.AwayFromZero);
        return rounded switch
        {
            0 when percent > 0 => $"<{Number(0.1m)}%",
            100 when percent < 100 => ">99%",
            _ => $"{Number(rounded)}%",
        };
    }

    /// <summary>A day: <c>27 Oktober 2021</c>.</summary>
    public string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {months[day.Month - 1]} {day.Year}");

    /// <summary>A day where room is short: <c>27 Okt 2021</c>.</summary>
    public string ShortDay(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Month(day)} {day.Year}");

    /// <summary>A month, counted from 1: <c>Oktober</c>.</summary>
    public string MonthName(int month) => months[month - 1];

    /// <summary>The month of a day where room is short: <c>Okt</c>.</summary>
    public string Month(DateOnly day) => shortMonths[day.Month - 1];
}
