using CsCheck;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;

namespace OkOce.Domain.Tests.Dossiers;

/// <summary>Random dossiers that answer <see cref="RandomFacts"/>, and where and when they are assessed.</summary>
internal static class RandomDossiers
{
    private static readonly string[] Places = ["plant 1", "plant 2", "plant 3"];

    /// <summary>No code, or one of two to eight digits, at and beside the ends of the runs that rules name.</summary>
    private static readonly Gen<HsCode?> Codes = Gen.OneOfConst(
        null, "09", "12", "13", "0901", "0907", "0910", "090111", "090811", "151319", "151321", "151320", "09011110").Select(text =>
            text is null ? null : HsCode.Parse(text, nomenclature: text.Length > 6 ? "BTKI" : null));

    // Often nothing of it was said; then it narrows the paper for nobody but a partner.
    private static readonly Gen<EvidenceScope> Scopes = Gen.Select(
        Stated(["the maker"]), Stated(Places), Stated(["US", "EU", "DE", "US-CA", "JP"]), RandomConditions.HsSets, Gen.Int[0, 3],
        (makers, places, markets, products, named) => new EvidenceScope
        {
            Makers = makers,
            Facilities = places,
            Markets = markets,
            Products = named > 1 ? products : null,
        });

    private static readonly Gen<EvidenceItem> Items = Gen.Select(
        Gen.OneOfConst(RandomFacts.Papers),
        Gen.Select(RandomDays.Maybe, RandomDays.Maybe, RandomDays.Maybe, RandomDays.Maybe),
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 2], Gen.Enum<AssuranceGrade>(), Gen.Int[0, 4]),
        Scopes,
        (kind, days, of, scope) =>
        {
            var (issued, expires, result, withdrawn) = days;
            var (holder, agrees, grade, held) = of;
            var item = new EvidenceItem
            {
                Kind = kind,
                Held = held > 0,
                HolderAgrees = agrees switch { 0 => null, 1 => false, _ => true },
                Scope = scope,
                Issued = issued,
                Expires = expires,
                ResultOn = result,
                WithdrawnOn = withdrawn?.Day == 1 ? withdrawn : null,
                Assurance = new(grade, issued),
            };
            return holder < 4 ? item with { Holder = (HolderRole)holder } : item;
        });

    /// <summary>Dossiers: of every level something or nothing is known, with no, one or several facilities, lots and papers, shipped or not.</summary>
    internal static readonly Gen<Dossier> Any = Gen.Select(
        Gen.Select(Codes, Gen.OneOfConst([.. Sector.All.Take(2)])),
        Gen.Select(RandomFacts.SheetOf(Level.Enterprise), RandomFacts.SheetOf(Level.Product), RandomFacts.SheetOf(Level.Offer), RandomFacts.SheetOf(Level.Importer)),
        Gen.Select(RandomFacts.SheetOf(Level.Consignment), Gen.Bool),
        RandomFacts.SheetOf(Level.Facility).Array[0, 3],
        RandomFacts.SheetOf(Level.Lot).Array[0, 3],
        Items.Array[0, 8],
        (goods, known, consignment, facilities, lots, papers) => new Dossier
        {
            Hs = goods.Item1,
            Sector = goods.Item2,
            Enterprise = known.Item1,
            Product = known.Item2,
            Offer = known.Item3,
            Importer = known.Item4,
            Consignment = consignment.Item2 ? consignment.Item1 : null,
            Facilities = [.. facilities.Select((sheet, at) => new Facility(Places[at], sheet))],
            Lots = [.. lots.Select((sheet, at) => new Lot($"lot {at + 1}", sheet))],
            Evidence = papers,
        });

    /// <summary>Markets with and without their part.</summary>
    internal static readonly Gen<Destination> Destinations = Gen.OneOfConst("US", "US-CA", "US-TX", "EU", "DE", "FR", "JP")
        .Select(code => Destination.TryParse(code, out var destination) ? destination : throw new ArgumentException(code, nameof(code)));

    /// <summary>A dossier somewhere on some day, under any asked assurance.</summary>
    internal static readonly Gen<Situation> Situations = Gen.Select(Any, Destinations, RandomDays.One, Gen.Enum<AssuranceGrade>(), (dossier, destination, on, asked) =>
        new Situation(dossier, destination, on) { AskedAssurance = asked });

    private static Gen<string[]?> Stated(string[] words) => Gen.Select(Gen.Shuffle(words, 1, words.Length), Gen.Int[0, 3], (some, named) => named > 1 ? some : null);
}
