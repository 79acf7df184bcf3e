namespace OkOce.Domain.Enterprises;

/// <summary>Tells trades that are done for somebody from goods that can be shipped.</summary>
/// <remarks>
/// A closed list of words, each of which names a service by itself. Words that name both (a <c>penjahit</c>
/// sews to order and makes clothes to sell) are left out: who is on this list is not asked about export.
/// </remarks>
internal static class ServiceTrade
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "bengkel", "laundry", "londri", "binatu", "percetakan", "fotokopi", "fotocopy", "jasa", "reparasi",
        "servis", "service", "salon", "pangkas", "pencucian", "rental",
    };

    internal static bool IsNamedIn(string text) =>
        text.Split([' ', ',', '.', '/', '-', '(', ')', '&', ':', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Any(Words.Contains);
}
