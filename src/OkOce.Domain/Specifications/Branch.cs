namespace OkOce.Domain.Specifications;

/// <summary>Builds a fork in a condition: the shape of decision trees, and of limits that depend on what the goods are.</summary>
public static class Branch
{
    /// <summary>Where <paramref name="condition"/> holds, <paramref name="yes"/> must hold, else <paramref name="no"/>.</summary>
    public static Specification<T> On<T>(Specification<T> condition, Specification<T> yes, Specification<T> no) => new BranchOf<T>(condition, yes, no);
}
