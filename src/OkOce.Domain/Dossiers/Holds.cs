using OkOce.Domain.Evidence;
using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>Conditions on papers.</summary>
public static class Holds
{
    /// <summary>A paper of the kind is held, covers this offer, stands in the right name and is good on the day.</summary>
    public static Specification<Situation> Valid(EvidenceKind kind, Validity validity) => new EvidenceAtom(kind, validity);
}
