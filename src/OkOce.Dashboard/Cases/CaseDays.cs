using System.Globalization;
using OkOce.Domain;
using OkOce.Domain.CaseFiles;

namespace OkOce.Dashboard.Cases;

/// <summary>The day of a case as far as it is known.</summary>
internal static class CaseDays
{
    private static readonly LocalizedText NotKnown = new("not known", "belum diketahui");

    internal static string Of(CaseFile file, Language language) =>
        file.Days is not { First: { } first, Last: { } last } ? NotKnown.In(language)
        : first == last ? Writing.In(language).Day(first)
        : first.Year.ToString(CultureInfo.InvariantCulture);
}
