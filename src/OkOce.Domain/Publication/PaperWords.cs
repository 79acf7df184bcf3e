using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Publication;

/// <summary>The clause of an atom; for a paper with the name in which it must stand and how its days are counted.</summary>
internal static class PaperWords
{
    internal static Clause Of(DossierAtom atom) => atom is EvidenceAtom paper ? Of(paper) : atom.Clause;

    private static Clause Of(EvidenceAtom paper)
    {
        var (name, holder, validity) = (paper.Kind.Name, RuleNames.Of(paper.Kind.Holder), ValidityWords.Of(paper.Validity));
        return new(
            new($"a valid {name.English} is held in the name of {holder.English} ({validity.English})",
                $"sudah ada {name.Indonesian} atas nama {holder.Indonesian} yang berlaku ({validity.Indonesian})"),
            new($"no valid {name.English} is held in the name of {holder.English} ({validity.English})",
                $"belum ada {name.Indonesian} atas nama {holder.Indonesian} yang berlaku ({validity.Indonesian})"));
    }
}
