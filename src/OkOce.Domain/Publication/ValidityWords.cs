using OkOce.Domain.Evidence;

namespace OkOce.Domain.Publication;

/// <summary>How a paper's days are counted, in words.</summary>
internal static class ValidityWords
{
    internal static LocalizedText Of(Validity validity) => validity switch
    {
        PrintedExpiry => new("good until the last day printed on it", "berlaku sampai tanggal yang tercetak"),
        NoExpiry => new("good without end, unless an end is printed on it", "berlaku tanpa batas, kecuali bila tanggal akhirnya tercetak"),
        PerShipment => new("one for each shipment", "satu untuk setiap kiriman"),
        MonthsFrom { FromResult: false } months => new($"good for {Months(months.Months)} from its issue", $"berlaku {months.Months} bulan sejak diterbitkan"),
        MonthsFrom months => new($"good for {Months(months.Months)} from the laboratory result", $"berlaku {months.Months} bulan sejak hasil laboratorium"),
        EvenYearWindow window => new(
            $"renewed every even year, {Window(window, Language.English, "to")}", $"diperbarui setiap tahun genap, {Window(window, Language.Indonesian, "sampai")}"),
        YearEnd year => new(
            $"good until the year of its issue ends, with the last day of {Writing.In(Language.English).MonthName(year.LastMonth)}",
            $"berlaku sampai tahun penerbitannya berakhir, yaitu pada hari terakhir {Writing.In(Language.Indonesian).MonthName(year.LastMonth)}"),
        EarlierEnd ends => Earlier(Of(ends.One), Of(ends.Other)),
        _ => throw new ArgumentException($"{validity.GetType().Name} has no words. Give it some in {nameof(ValidityWords)}.", nameof(validity)),
    };

    private static LocalizedText Earlier(LocalizedText one, LocalizedText other) => new(
        $"{one.English}, or {other.English}, whichever ends first", $"{one.Indonesian}, atau {other.Indonesian}, mana yang lebih dulu berakhir");

    private static string Months(int months) => months == 1 ? "one month" : $"{months} months";

    private static string Window(EvenYearWindow window, Language language, string to)
    {
        var writing = Writing.In(language);
        return window.FirstMonth == window.LastMonth
            ? writing.MonthName(window.FirstMonth)
            : $"{writing.MonthName(window.FirstMonth)} {to} {writing.MonthName(window.LastMonth)}";
    }
}
