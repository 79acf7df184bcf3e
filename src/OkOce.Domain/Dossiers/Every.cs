using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>Conditions that each facility or each lot must meet.</summary>
public static class Every
{
    /// <summary>Each facility where the goods are made meets the condition.</summary>
    public static Specification<Situation> Facility(Specification<Situation> condition) => new Quantified(Level.Facility, every: true, condition);

    /// <summary>Each lot meets the condition.</summary>
    public static Specification<Situation> Lot(Specification<Situation> condition) => new Quantified(Level.Lot, every: true, condition);
}
