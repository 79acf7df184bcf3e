using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Domain.Markets.Indonesia.Trade;

/// <summary>The licence that coffee exporters needed until 14 November 2021; no coffee licence since.</summary>
internal static class CoffeeExporters
{
    internal static IReadOnlyList<Requirement> Requirements => [Registered];

    internal static Requirement Registered { get; } = new()
    {
        Id = new("ID-COFFEE-ETK"),
        Jurisdiction = Jurisdiction.Indonesia,
        Title = new(
            "Registered coffee exporter (ETK), until 14 November 2021",
            "Eksportir terdaftar kopi (ETK), sampai 14 November 2021"),
        Criterion = Criterion.Standardisation,
        Level = Level.Enterprise,
        Force = Force.Home,
        Sectors = [Sector.CoffeeTeaCocoa],
        Law = new(
            "Permendag 41/M-DAG/PER/9/2009 Art. 2(1)-(2), then 109/2018 and 80/2019; dropped by 19/2021",
            new("https://www.pasal.id/peraturan/permen/permendag-no-41-m-dag-per-9-2009-tahun-2009/koreksi/10856452"),
            SourceTier.OfficialText, Read: new(2026, 11, 24), ReviewBy: new(2027, 6, 30)),
        Enactments = [new(Period.Until(2021, 11, 14))],
        // The law's 21.01 is its coffee lines only; tea extract and chicory stand in the same heading.
        Scope = Goods.FallUnder("0901", "210111", "210112"),
        // Registration (ETK) and provisional registration (EKS) ran for different terms, so the printed day counts.
        Test = Holds.Valid(IndonesiaPapers.CoffeeExporter, Validity.PrintedExpiry),
        Remedy = new(
            new("Not needed since 15 November 2021: the NIB is enough; plant quarantine and origin papers still apply.",
                "Tidak diperlukan sejak 15 November 2021: cukup NIB; karantina tumbuhan dan dokumen asal tetap berlaku."),
            Actor.Authority),
    };
}
