using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.EuropeanUnion;

/// <summary>How the Union's law was read: when, from what, and for how long that is relied on.</summary>
internal static class EuropeanReading
{
    internal static readonly DateOnly Day = new(2026, 11, 24);
    internal static readonly DateOnly EarlierDay = new(2026, 8, 20);
    internal static readonly DateOnly ReviewBy = new(2027, 11, 23);

    /// <summary>The act itself, as the Publications Office publishes it.</summary>
    /// <param name="law">The act with its paragraphs.</param>
    /// <param name="act">The act's own address, below <c>http://data.europa.eu/eli/</c>.</param>
    /// <param name="reviewBy">The last day for which the reading is relied on; a year, if not given.</param>
    internal static Citation OfficialText(string law, string act, DateOnly? reviewBy = null) =>
        new(law, Act(act), SourceTier.OfficialText, Day, reviewBy ?? ReviewBy);

    /// <summary>Somebody else's account of the act.</summary>
    internal static Citation Account(string law, string address, DateOnly read) => new(law, new(address), SourceTier.Other, read, ReviewBy);

    /// <summary>An act that nobody read.</summary>
    internal static Citation Unread(string law, string act) => new(law, Act(act), SourceTier.OfficialText, Read: null, ReviewBy);

    private static Uri Act(string act) => new($"http://data.europa.eu/eli/{act}/oj");
}
