using OkOce.Domain.Evidence;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>One held paper read for one situation: whether it serves, and if not, why.</summary>
internal readonly record struct EvidenceReading(Truth Value, FailureKind? Failure)
{
    internal static EvidenceReading Of(EvidenceItem item, EvidenceAtom asked, Situation situation)
    {
        var term = asked.Validity.TermOf(item);
        var (on, withdrawn) = (situation.On, item.WithdrawnOn <= situation.On);
        var (holder, scope) = (HolderServes(item, asked.Kind, situation), ScopeServes(item, asked.Kind, situation));
        FailureKind? failure =
            withdrawn ? FailureKind.Withdrawn
            : on > term.Last ? FailureKind.Lapsed
            : on < term.First ? FailureKind.NotYetValid
            : scope.IsFalse ? FailureKind.OutsideScope
            : holder.IsFalse ? FailureKind.OtherHolder
            : null;
        var inTime = failure is not null ? Truth.False : term.IsCertain ? Truth.True : Truth.Unknown;
        return new(inTime & holder & scope, failure);
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

    // A paper in the name of somebody whose paper the law does not ask for says nothing of the one it does ask for.
    internal static bool MaySpeak(EvidenceItem item, EvidenceKind kind, Situation situation) =>
        item.Holder == HolderRole.Partner || !HolderServes(item, kind, situation).IsFalse;

    // Missing for certain only where it is certain that this holder's paper is the one asked for.
    internal static Truth OfMissing(EvidenceItem item, EvidenceKind kind, Situation situation) =>
        item.Holder != HolderRole.Partner && HolderServes(item, kind, situation).IsTrue && PlaceServes(item, kind, situation).IsTrue
            ? Truth.False
            : Truth.Unknown;

    internal static bool RestsOnTheExporter(EvidenceItem item, EvidenceKind kind, Situation situation) =>
        item.Holder != HolderRole.Partner && HolderServes(item, kind, situation).IsUnknown;

    // The maker's own paper serves where the law wants the exporter's only when the maker exports in its own name.
    private static Truth HolderServes(EvidenceItem item, EvidenceKind kind, Situation situation) =>
        item.Holder == kind.Holder ? Truth.True
        : item.Holder == HolderRole.Partner ? Truth.Of(item.HolderAgrees) & NamesEverything(item.Scope)
        : kind.Holder == HolderRole.Exporter && item.Holder == HolderRole.Maker ? OfferFacts.ExportsInOwnName.Evaluate(situation)
        // An exporter's paper serves the maker when they are one; the law may be met by whoever exports.
        : kind.Holder == HolderRole.Maker && item.Holder == HolderRole.Exporter ? OfferFacts.ExportsInOwnName.Evaluate(situation)
        : Truth.False;

    // Who relies on another's paper must be named in it: what was not stated is not known, and never assumed.
    private static Truth NamesEverything(EvidenceScope scope) =>
        scope is { Makers: not null, Facilities: not null, Products: not null, Markets: not null } ? Truth.True : Truth.Unknown;

    private static Truth ScopeServes(EvidenceItem item, EvidenceKind kind, Situation situation)
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
        : destination.Subdivision is null && Destination.TryParse(code, out var part) && part.Market == destination.Market ? Truth.Unknown
        : Truth.False;

    // A paper that names facilities speaks of no other. Inside "every facility" that is settled before it is read; where none
    // is listed, whether it names the right ones is open for a paper of which each facility needs its own.
    private static Truth PlaceServes(EvidenceItem item, EvidenceKind kind, Situation situation) =>
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
