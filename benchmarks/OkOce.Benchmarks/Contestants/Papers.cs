using OkOce.Benchmarks.Answers;
using OkOce.Domain;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;

namespace OkOce.Benchmarks.Contestants;

/// <summary>How the contestants read papers: in whose name, for what, and until when, as the library's own reading does.</summary>
internal static class Papers
{
    /// <summary>Whether a valid paper of the kind is held, for the dossier at the destination on the day.</summary>
    public static Code Read(EvidenceKind kind, Validity validity, Subject subject)
    {
        var (spokenOf, restsOnExporter) = (false, false);
        bool? value = false;
        var papers = subject.Papers;
        for (var index = 0; index < subject.PaperCount; index++)
        {
            var paper = papers[index];
            if (!ReferenceEquals(paper.Kind, kind) || !Concerns(paper, subject.Facility))
            {
                continue;
            }

            if (paper.Holder == kind.Holder && ReferenceEquals(paper.Scope, EvidenceScope.NotStated))
            {
                spokenOf = true;
                value |= paper.Held ? InTime(paper, validity, subject.On) : false;
                continue;
            }

            var holder = HolderServes(paper, kind, subject);
            restsOnExporter |= holder is null && paper.Holder != HolderRole.Partner;
            if (holder is not false || paper.Holder == HolderRole.Partner)
            {
                spokenOf = true;
                value |= paper.Held ? ValueOf(paper, kind, validity, subject, holder) : Missing(paper, kind, subject, holder);
            }
        }

        return spokenOf && !(value is false && validity.ServesOneShipment() && !subject.Dossier.IsConsignment)
            ? Code.Of(value, Lacking(kind, subject, restsOnExporter))
            : Lacking(kind, subject, restsOnExporter);
    }

    /// <summary>Whether a paper that is held and not narrowed is good on the day; unknown when its dates do not tell.</summary>
    public static bool? InTime(EvidenceItem paper, Validity validity, DateOnly on)
    {
        if (paper.WithdrawnOn <= on)
        {
            return false;
        }

        var term = validity.TermOf(paper);
        return on > term.Last || on < term.First ? false : term.IsCertain ? true : null;
    }

    /// <summary>Whether a paper of this validity serves one consignment only.</summary>
    public static bool ServesOneShipment(this Validity validity) => validity is PerShipment
        || (validity is EarlierEnd both && (both.One.ServesOneShipment() || both.Other.ServesOneShipment()));

    // A paper that may be of the wrong name makes the exporter's name the question, and that one cannot wait for the shipment.
    private static Code Lacking(EvidenceKind kind, Subject subject, bool restsOnExporter) =>
        restsOnExporter ? Code.Lacking : subject.UnknownAt(kind.Covers);

    private static bool? ValueOf(EvidenceItem paper, EvidenceKind kind, Validity validity, Subject subject, bool? holder) =>
        InTime(paper, validity, subject.On) is var inTime && inTime is false ? false : inTime & holder & ScopeServes(paper, kind, subject);

    private static bool? Missing(EvidenceItem paper, EvidenceKind kind, Subject subject, bool? holder) =>
        paper.Holder != HolderRole.Partner && holder is true && PlaceServes(paper, kind, subject) is true ? false : null;

    private static bool Concerns(EvidenceItem paper, Facility? facility) =>
        facility is null || paper.Scope.Facilities is not { } named || Names(named, facility.Id);

    private static bool? HolderServes(EvidenceItem paper, EvidenceKind kind, Subject subject) =>
        paper.Holder == kind.Holder ? true
        : paper.Holder == HolderRole.Partner ? paper.HolderAgrees & (NamesEverything(paper.Scope) ? true : null)
        : (kind.Holder, paper.Holder) is (HolderRole.Exporter, HolderRole.Maker) or (HolderRole.Maker, HolderRole.Exporter)
            ? subject.ExportsInOwnName()
        : false;

    private static bool NamesEverything(EvidenceScope scope) =>
        scope is { Makers: not null, Facilities: not null, Products: not null, Markets: not null };

    private static bool? ScopeServes(EvidenceItem paper, EvidenceKind kind, Subject subject)
    {
        bool? products = paper.Scope.Products is not { } named ? true
            : subject.Dossier.Hs is { } hs ? named.Contains(hs) switch { { IsTrue: true } => true, { IsFalse: true } => false, _ => null }
            : null;
        return products & MarketServes(paper, subject) & PlaceServes(paper, kind, subject);
    }

    private static bool? MarketServes(EvidenceItem paper, Subject subject)
    {
        var destination = subject.Destination;
        if (paper.Scope.Markets is not { } sold)
        {
            return true;
        }

        bool? any = false;
        for (var index = 0; index < sold.Count; index++)
        {
            var code = sold[index];
            any |= code == subject.LawCode || code == destination.Code ? true
                : destination.Subdivision is null && Destination.TryParse(code, out var part) && part.Market == destination.Market ? null
                : false;
        }

        return any;
    }

    private static bool? PlaceServes(EvidenceItem paper, EvidenceKind kind, Subject subject)
    {
        if (subject.Facility is not null || paper.Scope.Facilities is not { } named)
        {
            return true;
        }

        var places = subject.Dossier.Facilities;
        for (var index = 0; index < places.Count; index++)
        {
            if (!Names(named, places[index].Id))
            {
                return null;
            }
        }

        return places.Count > 0 || kind.Covers != Level.Facility ? true : null;
    }

    // By index: over an interface, each search would allocate an enumerator.
    private static bool Names(IReadOnlyList<string> named, string id)
    {
        for (var index = 0; index < named.Count; index++)
        {
            if (named[index] == id)
            {
                return true;
            }
        }

        return false;
    }
}
