using System.Collections.Concurrent;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Products;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Portfolios.Compilation;

/// <summary>A rulebook at some destinations, compiled piece by piece as days and goods ask for it.</summary>
internal sealed class Law
{
    private readonly HsSet[] sets;
    private readonly Dictionary<string, Block> bySigns = [];
    private readonly ConcurrentDictionary<string, Block> byCode = [];
    private readonly ConcurrentDictionary<ValueTuple<DateOnly?>, DateOnly[]> turningDays = [];
    private readonly ConcurrentDictionary<(DateOnly? KnownOn, int Span), LawOfDays> days = [];

    internal Law(Rulebook rulebook, IReadOnlyList<Destination> destinations, AssuranceGrade asked, SlotTable slots)
    {
        if (destinations.Count == 0 || destinations.Distinct().Count() < destinations.Count)
        {
            throw new ArgumentException("Goods need a destination to be assessed at, and each only once.", nameof(destinations));
        }

        (Rulebook, Destinations, Asked, Slots) = (rulebook, [.. destinations], asked, slots);
        List<HsSet> named = [];
        Dictionary<Specification<Situation>, LawLeaf> leaves = [];
        Requirements = [.. rulebook.Requirements.Select(requirement => new DeclaredLaw(requirement, LeafOf))];
        sets = [.. named];
        Always = new(this, null);

        LawLeaf LeafOf(Specification<Situation> leaf)
        {
            if (!leaves.TryGetValue(leaf, out var found))
            {
                leaves.Add(leaf, found = new(leaf, this, leaf is HsAtom ? named.Count : -1));
                if (leaf is HsAtom atom)
                {
                    named.Add(atom.Codes);
                }
            }

            return found;
        }
    }

    internal Rulebook Rulebook { get; }

    /// <summary>The requirements in the order of the book.</summary>
    internal DeclaredLaw[] Requirements { get; }

    internal Destination[] Destinations { get; }

    internal AssuranceGrade Asked { get; }

    internal SlotTable Slots { get; }

    /// <summary>Every requirement, past, present and to come: what columns are kept for.</summary>
    internal LawOfDays Always { get; }

    /// <summary>The law of a day; between two days on which law changes it is the same.</summary>
    internal LawOfDays Of(AsOf asOf)
    {
        var known = asOf.KnownOn;
        var turning = turningDays.GetOrAdd(ValueTuple.Create(known), static (_, given) => TurningDays(given.Rulebook, given.KnownOn), (Rulebook, asOf.KnownOn));
        var span = Array.BinarySearch(turning, asOf.Day);
        return days.GetOrAdd((known, span < 0 ? ~span : span + 1), static (_, given) => new(given.Law, given.AsOf), (Law: this, AsOf: asOf));
    }

    /// <summary>The block of goods with the given code.</summary>
    internal Block BlockOf(HsCode? code) => byCode.TryGetValue(code?.Digits ?? "", out var block)
        ? block
        : byCode.GetOrAdd(code?.Digits ?? "", BlockOf(code is null ? [] : [code], hasUncoded: code is null));

    /// <summary>The block of goods of which some have one code and some another, or none.</summary>
    internal Block BlockOf(IReadOnlyCollection<HsCode> codes, bool hasUncoded)
    {
        Truth[] within = [.. sets.Select(set => Together(codes.Select(set.Contains).Concat(hasUncoded ? [Truth.Unknown] : [])))];
        lock (bySigns)
        {
            var signs = string.Concat(within);
            if (!bySigns.TryGetValue(signs, out var block))
            {
                bySigns.Add(signs, block = new(bySigns.Count, within));
            }

            return block;
        }
    }

    private static Truth Together(IEnumerable<Truth> values) => values.Distinct().ToArray() is [var only] ? only : Truth.Unknown;

    private static DateOnly[] TurningDays(Rulebook rulebook, DateOnly? knownOn) =>
    [
        .. rulebook.Requirements.SelectMany(one => one.Changes(knownOn).Select(change => change.Day)
                .Concat(one.Law.ReviewBy < DateOnly.MaxValue ? [one.Law.ReviewBy.AddDays(1)] : []))
            .Append(Rulebook.CoverageBegins).Distinct().Order(),
    ];
}
