namespace OkOce.Domain.Dossiers;

/// <summary>A part of a market that must be known by name, because other law holds there or a wrong code would be taken for it.</summary>
/// <param name="Code">Its code within the market.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Law">Whose law holds there besides its own; the market's, if not said otherwise.</param>
internal sealed record Subdivision(string Code, LocalizedText Name, Jurisdiction? Law = null)
{
    // Goods for Northern Ireland follow the Union's law, and of British law only what names it (Withdrawal Agreement,
    // Protocol on Ireland/Northern Ireland, since 1 January 2021). Parts by ISO 3166-2.
    private static readonly Dictionary<string, Subdivision[]> Declared = new()
    {
        ["GB"] =
        [
            new("ENG", new("England", "Inggris")),
            new("NIR", new("Northern Ireland", "Irlandia Utara"), Jurisdiction.EuropeanUnion),
            new("SCT", new("Scotland", "Skotlandia")),
            new("WLS", new("Wales", "Wales")),
        ],
    };

    /// <summary>The parts of a market by name; none where only the form of their codes is known.</summary>
    internal static IReadOnlyList<Subdivision>? Of(string market) => Declared.GetValueOrDefault(market);

    internal static Subdivision? Find(string market, string code) => Of(market)?.FirstOrDefault(part => part.Code == code);
}
