using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>Conditions that at least one facility or lot must meet.</summary>
public static class Some
{
    /// <summary>At least one facility where the goods are made meets the condition.</summary>
    public static Specification<Situation> Facility(Specification<Situation> condition) => new Quantified(Level.Facility, every: false, condition);

    /// <summary>At least one lot meets the condition.</summary>
    public static Specification<Situation> Lot(Specification<Situation> condition) => new Quantified(Level.Lot, every: false, condition);
}
