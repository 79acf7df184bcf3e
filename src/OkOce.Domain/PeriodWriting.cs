namespace OkOce.Domain;

/// <summary>Periods as a sentence writes them.</summary>
internal static class PeriodWriting
{
    /// <summary><c>from 1 January 2023 on</c>, <c>until 31 December 2022</c>, both, or <c>long standing</c>.</summary>
    internal static string In(this Period period, Language language)
    {
        var writing = Writing.In(language);
        var isEnglish = language == Language.English;
        return (period.First, period.Last) switch
        {
            ({ } first, null) => isEnglish ? $"from {writing.Day(first)} on" : $"mulai {writing.Day(first)}",
            (null, { } last) => isEnglish ? $"until {writing.Day(last)}" : $"sampai {writing.Day(last)}",
            ({ } first, { } last) when first == last => isEnglish ? $"on {writing.Day(first)}" : $"pada {writing.Day(first)}",
            ({ } first, { } last) => isEnglish ? $"from {writing.Day(first)} to {writing.Day(last)}" : $"dari {writing.Day(first)} sampai {writing.Day(last)}",
            _ => isEnglish ? "long standing" : "sejak lama",
        };
    }
}
