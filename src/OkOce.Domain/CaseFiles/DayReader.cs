using System.Globalization;

namespace OkOce.Domain.CaseFiles;

/// <summary>Reads a day that may be known only to a month, a year or a run of days.</summary>
internal static class DayReader
{
    internal const string Open = "..";

    private const string Expected =
        "a day that exists such as \"2025-07-24\", a month \"2025-07\", a year \"2025\", or the first and the last possible day "
        + "\"2025-07-01/2025-09-30\", of which one may be open, \"../2025-09-30\"";

    internal static Period Read(JsonNode node)
    {
        var text = node.AsText(Expected);
        return text.Split('/') switch
        {
            [var one] => Of(one) ?? throw node.Refuse(Expected),
            [Open, var to] when Day(to) is { } last => Period.Always.Through(last),
            [var from, Open] when Day(from) is { } first => Period.From(first),
            [var from, var to] when Day(from) is { } first && Day(to) is { } last => first <= last
                ? Period.From(first).Through(last)
                : throw node.Refuse("a first day that is not after the last"),
            _ => throw node.Refuse(Expected),
        };
    }

    private static Period? Of(string text) =>
        Day(text) is { } day ? Period.On(day)
        : text.Length == 7 && Day(text + "-01") is { } month ? Period.From(month).Through(month.AddMonths(1).AddDays(-1))
        : text.Length == 4 && Day(text + "-01-01") is { } year ? Period.From(year).Through(new(year.Year, 12, 31))
        : null;

    // A machine set to Thai or Persian counts its years otherwise; files do not.
    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
