using System.Globalization;
using OkOce.Domain;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Benchmarks.Books;

/// <summary>A SYNTHETIC book: 300 requirements of nobody's law, over the home side and 13 markets that are only names here.</summary>
internal static class SyntheticBook
{
    private const int Seed = 20_261_124;
    private const int AtHome = 27;
    private const int InEachMarket = 21;

    private static readonly string[] Markets = ["AE", "AU", "CA", "CN", "GB", "IN", "JP", "KR", "MY", "PH", "SA", "SG", "VN"];

    public static Book Make()
    {
        var chance = new Random(Seed);
        var jurisdictions = Markets.Select(code => new Jurisdiction(code)).Prepend(Jurisdiction.Indonesia).ToArray();
        return new(
            Book.Synthetic,
            "SYNTHETIC rulebook, SYNTHETIC dossiers",
            new Rulebook(
                "SYNTHETIC-2026-11-24",
                [
                    .. jurisdictions.SelectMany(jurisdiction => Enumerable
                        .Range(0, jurisdiction == Jurisdiction.Indonesia ? AtHome : InEachMarket)
                        .Select(number => Draw(jurisdiction, number, chance))),
                ],
                [
                    .. jurisdictions.SelectMany(jurisdiction => Sector.All
                        .Select(sector => new Survey(jurisdiction, sector, SurveyExtent.Completely, Book.Day))),
                ]),
            [.. Markets.Select(code => Destination.Of(Market.TryParse(code, out var market) ? market : throw new InvalidOperationException(code)))],
            SyntheticGoods.Wares);
    }

    private static Requirement Draw(Jurisdiction jurisdiction, int number, Random chance)
    {
        var home = jurisdiction == Jurisdiction.Indonesia;
        // Broad law asks for everybody's papers, narrow law for those of its sector.
        var sector = number % 4 == 0 ? (int?)null : chance.Next(Sector.All.Count);
        return new()
        {
            Id = new(string.Create(CultureInfo.InvariantCulture, $"SYNTHETIC-{jurisdiction.Code}-{number:00}")),
            Jurisdiction = jurisdiction,
            Title = new($"SYNTHETIC requirement {number} of {jurisdiction.Code}", $"Persyaratan SINTETIS {number} di {jurisdiction.Code}"),
            Criterion = Criterion.Standardisation,
            Level = Level.Product,
            Force = home ? Force.Home : chance.Next(20) switch { 0 => Force.Advice, 1 => Force.Buyer, < 9 => Force.OnSale, _ => Force.Border },
            Law = new("SYNTHETIC: nobody's law", new("https://example.invalid/synthetic"), SourceTier.Other, Read: new(2026, 11, 1), ReviewBy: new(2027, 12, 31)),
            Enactments = [new(chance.Next(20) switch { 0 => Period.From(2025, 7, 1), 1 => Period.Until(2027, 6, 30), _ => Period.Always })],
            Scope = ScopeOf(sector, chance),
            Exemption = chance.Next(9) == 0 ? ExemptionOf(chance) : null,
            Test = TestOf(sector ?? Sector.All.Count, chance),
            Remedy = new(new("SYNTHETIC step", "Langkah SINTETIS"), Actor.Maker),
        };
    }

    private static Specification<Situation> ScopeOf(int? sector, Random chance)
    {
        if (sector is not { } narrow)
        {
            var broad = SyntheticGoods.Broad[chance.Next(SyntheticGoods.Broad.Count)];
            return chance.Next(3) == 0 ? broad & SyntheticFacts.YesNo[chance.Next(2)].Yes : broad;
        }

        var sets = SyntheticGoods.OfSector[narrow];
        var goods = chance.Next(2) == 0 ? sets[0] | sets[1] : sets[chance.Next(sets.Length)];
        return chance.Next(2) == 0 ? goods & ProductFacts.Use.Is(DossierMill.UseOf(Sector.All[narrow])) : goods;
    }

    private static Specification<Situation> ExemptionOf(Random chance) => chance.Next(2) == 0
        ? PlaceFacts.EnterpriseSize.Is("micro", "small") & SyntheticFacts.YesNo[2 + chance.Next(2)].No
        : SyntheticFacts.Amounts[2 + chance.Next(2)].AtMost(5);

    private static Specification<Situation> TestOf(int sector, Random chance) => chance.Next(100) switch
    {
        < 50 => Paper(sector, chance),
        < 58 => Paper(sector, chance) | Paper(sector, chance),
        < 66 => Paper(sector, chance) & SyntheticFacts.YesNo[4 + chance.Next(12)].Yes,
        < 78 => SyntheticFacts.YesNo[4 + chance.Next(12)].Yes,
        < 88 => Every.Lot(SyntheticFacts.Limits[chance.Next(SyntheticFacts.Limits.Count)].Kept),
        < 91 => !LabelFacts.Claims.Has("organic") | Paper(sector, chance),
        < 94 => SyntheticFacts.Amounts[chance.Next(2)].AtMost(40),
        _ => Paper(sector, chance) & Paper(sector, chance),
    };

    private static Specification<Situation> Paper(int pool, Random chance)
    {
        var (kind, validity) = SyntheticFacts.Papers[(pool * SyntheticFacts.PapersPerSector) + chance.Next(SyntheticFacts.PapersPerSector)];
        var held = Holds.Valid(kind, validity);
        return kind.Covers == Level.Facility ? Every.Facility(held) : held;
    }
}
