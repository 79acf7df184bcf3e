using OkOce.Domain.Evidence;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>One held paper read for one situation: whether it serves, and if not, why.</summary>
internal readonly record struct EvidenceReading(Truth Value, FailureKind? Failure)
{
    internal static EvidenceReading Of(EvidenceItem item, EvidenceAtom asked, in Situation situation) =>
        Of(item, asked, situation, HolderServes(item, asked.Kind, situation));

    /// <summary>What one paper of the kind says, held or said not to be; <see langword="null"/> when it says nothing of the one that is asked for.</summary>
    /// <remarks>A paper in the name of somebody whose paper the law does not ask for says nothing of the one it does ask for.</remarks>
    internal static Truth? Says(EvidenceItem item, EvidenceAtom asked, in Situation situation)
    {
        var (holder, isPartners) = (HolderServes(item, asked.Kind, situation), item.Holder == HolderRole.Partner);
        if (!isPartners && holder.IsFalse)
        {
            return null;
        }

        if (!item.Held)
        {
            // Missing for certain only where it is certain that this holder's paper is the one asked for.
            return !isPartners && holder.IsTrue && PlaceServes(item, asked.Kind, situation).IsTrue ? Truth.False : Truth.Unknown;
        }

        // A paper known less well than was asked does not count as held; it may still turn out to be good.
        var value = Of(item, asked, situation, holder).Value;
        return value.IsTrue && item.Assurance.Grade < situation.AskedAssurance ? Truth.Unknown : value;
    }

    private static EvidenceReading Of(EvidenceItem item, EvidenceAtom asked, in Situation situation, Truth holder)
    {
        var term = asked.Validity.TermOf(item);
        var on = situation.On;
        FailureKind? inTime =
            item.WithdrawnOn <= on ? FailureKind.Withdrawn
            : on > term.Last ? FailureKind.Lapsed
            : on < term.First ? FailureKind.NotYetValid
            : null;
        if (inTime is not null)
        {
            return new(Truth.False, inTime);
        }

        var scope = ScopeServes(item, asked.Kind, situation);
        return new(
            (term.IsCertain ? Truth.True : Truth.Unknown) & holder & scope,
            scope.IsFalse ? FailureKind.OutsideScope : holder.IsFalse ? FailureKind.OtherHolder : null);
    }

    // The first later day on which its time begins, ends or is cut short.
    internal static DateOnly? NextChange(EvidenceItem item, EvidenceAtom asked, DateOnly on)
    {
        var term = asked.Validity.TermOf(item);
        DateOnly? next = null;
        Consider(term.First);
        Consider(term.Last < DateOnly.MaxValue ? term.Last.Value.AddDays(1) : null);
        Consider(item.WithdrawnOn);
        return next;

        void Consider(DateOnly? day) => next = day > on && !(day >= next) ? day : next;
    }

    internal static bool RestsOnTheExporter(EvidenceItem item, EvidenceKind kind, in Situation situation) =>
        item.Holder != HolderRole.Partner && HolderServes(item, kind, situation).IsUnknown;

    // The maker's own paper serves where the law wants the exporter's only when the maker exports in its own name.
    private static Truth HolderServes(EvidenceItem item, EvidenceKind kind, in Situation situation) =>
        item.Holder == kind.Holder ? Truth.True
        : item.Holder == HolderRole.Partner ? Truth.Of(item.HolderAgrees) & NamesEverything(item.Scope)
        : kind.Holder == HolderRole.Exporter && item.Holder == HolderRole.Maker ? OfferFacts.ExportsInOwnName.Evaluate(situation)
        // An exporter's paper serves the maker when they are one; the law may be met by whoever exports.
        : kind.Holder == HolderRole.Maker && item.Holder == HolderRole.Exporter ? OfferFacts.ExportsInOwnName.Evaluate(situation)
        : Truth.False;

    // Who relies on another's paper must be named in it: what was not stated is not known, and never assumed.
    private static Truth NamesEverything(EvidenceScope scope) =>
        scope is { Makers: not null, Facilities: not null, Products: not null, Markets: not null } ? Truth.True : Truth.Unknown;

    private static Truth ScopeServes(EvidenceItem item, EvidenceKind kind, in Situation situation)
    {
        var products = item.Scope.Products is not { } named ? Truth.True
            : situation.Dossier.Hs is { } hs ? named.Contains(hs)
            : Truth.Unknown;
        var markets = item.Scope.Markets is not { } sold ? Truth.True
            : Serves(sold, situation.Destination);
        return products & markets & PlaceServes(item, kind, situation);
    }

    private static Truth Serves(IReadOnlyList<string> markets, Destination destination)
    {
        var any = Truth.False;
        for (var index = 0; index < markets.Count; index++)
        {
            any |= Serves(markets[index], destination);
        }

        return any;
    }

    // A paper for a part of the market may be the right one while nobody said to which part the goods go.
    private static Truth Serves(string code, Destination destination) =>
        code == destination.Law.Code || code == destination.Code ? Truth.True
        : destination.Subdivision is null && destination.Market.HasPart(code) ? Truth.Unknown
        : Truth.False;

    // A paper that names facilities speaks of no other. Inside "every facility" that is settled before it is read; where none
    // is listed, whether it names the right ones is open for a paper of which each facility needs its own.
    private static Truth PlaceServes(EvidenceItem item, EvidenceKind kind, in Situation situation) =>
        situation.Facility is not null || item.Scope.Facilities is not { } named ? Truth.True
        : situation.Dossier.Facilities.Count == 0 && kind.Covers != Level.Facility ? Truth.True
        : situation.Dossier.Facilities.Count > 0 && NamesAll(named, situation.Dossier.Facilities) ? Truth.True
        : Truth.Unknown;

    private static bool NamesAll(IReadOnlyList<string> named, IReadOnlyList<Facility> places)
    {
        for (var index = 0; index < places.Count; index++)
        {
            if (!named.Holds(places[index].Id))
            {
                return false;
            }
        }

        return true;
    }
}
