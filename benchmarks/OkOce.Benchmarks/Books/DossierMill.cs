using OkOce.Domain;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Movement;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;

namespace OkOce.Benchmarks.Books;

/// <summary>Makes SYNTHETIC dossiers for a book, the same ones for the same seed: rich ones, with seven to eight papers and most facts known.</summary>
/// <remarks>
/// Each maker prepares for one market: the papers recorded are those asked at home and there. A few makers are well prepared;
/// without them nobody would be ready, since a maker of middling care fails one requirement in two.
/// </remarks>
internal sealed class DossierMill
{
    private const double Prepared = 0.03;
    private const double Elsewhere = 0.8;
    private const double SaidNotToBeHeld = 0.85;

    private readonly Book book;
    private readonly FactMill facts;
    private readonly (Requirement Requirement, EvidenceKind[] Kinds)[][] papersAsked;

    public DossierMill(Book book)
    {
        this.book = book;
        facts = new(book);
        papersAsked =
        [
            .. book.Destinations.Select(destination => book.Rulebook.InForce(destination, AsOf.On(Book.Day))
                .Select(requirement => (requirement, Kinds: KindsIn(requirement))).Where(entry => entry.Kinds.Length > 0).ToArray()),
        ];
    }

    /// <summary>The use of a sector's goods.</summary>
    public static string UseOf(Sector sector) => sector.Code switch
    {
        "cosmetics" => "cosmetic",
        "herbal-and-supplements" => "supplement",
        "furniture-and-wood" or "handicraft" or "textile-and-batik" or "leather-and-footwear" or "jewellery" or "toys-and-childrens" => "other",
        _ => "human-food",
    };

    /// <summary>A stream of dossiers without end.</summary>
    public IEnumerable<Dossier> Stream(int seed)
    {
        var chance = new Random(seed);
        while (true)
        {
            yield return Draw(chance);
        }
    }

    /// <summary>So many dossiers.</summary>
    public Dossier[] Make(int count, int seed) => [.. Stream(seed).Take(count)];

    private Dossier Draw(Random chance)
    {
        var (sector, hs) = book.Wares[chance.Next(book.Wares.Count)];
        var care = chance.NextDouble() < Prepared ? 0.98 : 0.1 + (0.3 * chance.NextDouble());
        var isConsignment = chance.Next(4) == 0;
        var provinces = Provinces.All;
        var without = new Dossier
        {
            Sector = sector,
            Hs = chance.Next(50) == 0 ? null : hs,
            Enterprise = facts.Sheet(Level.Enterprise, care, chance),
            Product = facts.Sheet(Level.Product, care, chance).With(ProductFacts.Use, new Choice(UseOf(sector))),
            Offer = facts.Sheet(Level.Offer, care, chance).With(OfferFacts.ExporterOfRecord, new Choice(chance.Next(3) == 0 ? "undername" : "own-name")),
            Importer = facts.Sheet(Level.Importer, care, chance),
            Consignment = isConsignment ? facts.Sheet(Level.Consignment, care, chance) : null,
            Facilities =
            [
                .. Enumerable.Range(1, chance.Next(4) == 0 ? 2 : 1).Select(number => new Facility($"place-{number}",
                    facts.Sheet(Level.Facility, care, chance)
                        .With(PlaceFacts.FacilityProvince, new Choice(provinces[chance.Next(provinces.Count)].Iso)))),
            ],
            Lots =
            [
                .. Enumerable.Range(1, isConsignment ? 1 + chance.Next(2) : chance.Next(2))
                    .Select(number => new Lot($"lot-{number}", facts.Sheet(Level.Lot, care, chance))),
            ],
        };
        return without with { Evidence = [.. PapersOf(without, care, chance)] };
    }

    private IEnumerable<EvidenceItem> PapersOf(Dossier dossier, double care, Random chance)
    {
        var focus = chance.Next(book.Destinations.Count);
        var asked = AskedAt(focus, dossier).Distinct().ToArray();
        var elsewhere = Enumerable.Range(0, book.Destinations.Count).SelectMany(place => AskedAt(place, dossier)).Distinct().Except(asked);
        foreach (var (kind, willing) in asked.Select(kind => (kind, care)).Concat(elsewhere.Select(kind => (kind, Elsewhere * care))))
        {
            if (chance.NextDouble() < willing + 0.35)
            {
                yield return Paper(kind, dossier, isGood: chance.NextDouble() < 0.06 + (care * 0.93), chance);
            }
            else if (chance.NextDouble() < SaidNotToBeHeld)
            {
                yield return new() { Kind = kind, Held = false };
            }
        }
    }

    private IEnumerable<EvidenceKind> AskedAt(int place, Dossier dossier)
    {
        var situation = new Situation(dossier, book.Destinations[place], Book.Day);
        return papersAsked[place].Where(entry => !entry.Requirement.Scope.Evaluate(situation).IsFalse).SelectMany(entry => entry.Kinds);
    }

    private EvidenceItem Paper(EvidenceKind kind, Dossier dossier, bool isGood, Random chance)
    {
        var issued = Book.Day.AddDays(-chance.Next(10, isGood ? 500 : 1200));
        return new()
        {
            Kind = kind,
            Held = true,
            Issued = issued,
            Expires = isGood ? Book.Day.AddDays(chance.Next(20, 900)) : chance.Next(6) == 0 ? null : issued.AddDays(chance.Next(9)),
            ResultOn = issued.AddDays(-chance.Next(3, 20)),
            // One paper in eight says what it covers; one in eight of these covers something else.
            Scope = chance.Next(8) != 0 ? EvidenceScope.NotStated
                : chance.Next(8) != 0 ? new() { Facilities = [.. dossier.Facilities.Select(place => place.Id)], Products = HsSet.Of(book.Wares[0].Hs.Digits[..2] + "-97") }
                : new() { Markets = [book.Destinations[chance.Next(book.Destinations.Count)].Code] },
            Assurance = new(AssuranceGrade.DocumentSeen, issued),
        };
    }

    private static EvidenceKind[] KindsIn(Requirement requirement) =>
    [
        .. Book.Below(requirement.Test).OfType<EvidenceAtom>().Select(atom => atom.Kind).Distinct(),
    ];
}
