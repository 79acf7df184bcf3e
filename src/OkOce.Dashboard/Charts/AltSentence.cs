using OkOce.Domain;

namespace OkOce.Dashboard.Charts;

/// <summary>Lists what a picture shows, so long as listening to it is bearable; the table below has all.</summary>
internal static class AltSentence
{
    private const int Bearable = 10;
    private static readonly LocalizedText More = new("and {0} more in the table", "dan {0} lagi dalam tabel");

    public static string List(IEnumerable<string> parts, LocalizedText unit, Language language)
    {
        List<string> all = [.. parts];
        List<string> told = [.. all.Take(Bearable)];
        if (all.Count > Bearable)
        {
            told.Add(More.In(language).Replace("{0}", Writing.In(language).Number(all.Count - Bearable), StringComparison.Ordinal));
        }

        return $"{string.Join("; ", told)} ({unit.In(language)}).";
    }
}
