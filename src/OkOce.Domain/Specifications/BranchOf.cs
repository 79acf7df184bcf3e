namespace OkOce.Domain.Specifications;

/// <summary>A fork: one condition decides which of two others must hold.</summary>
/// <remarks>
/// While it is not known which way to go, what both ways say is known all the same: over the higher of two limits is over the
/// limit. <c>(¬condition ∨ yes) ∧ (condition ∨ no)</c> alone would leave that unknown.
/// </remarks>
public sealed class BranchOf<T> : Specification<T>
{
    internal BranchOf(Specification<T> condition, Specification<T> yes, Specification<T> no)
    {
        Condition = condition;
        Yes = yes;
        No = no;
        Parts = [condition, yes, no];
    }

    /// <summary>What decides the way.</summary>
    public Specification<T> Condition { get; }

    /// <summary>What must hold where the condition does.</summary>
    public Specification<T> Yes { get; }

    /// <summary>What must hold where the condition does not.</summary>
    public Specification<T> No { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Specification<T>> Parts { get; }

    /// <summary>The same in conjunctions and disjunctions only, of the same value for every subject.</summary>
    public Specification<T> Flattened => (!Condition | Yes) & (Condition | No) & (Yes | No);

    /// <inheritdoc/>
    public override Truth Evaluate(T subject)
    {
        var way = Condition.Evaluate(subject);
        if (!way.IsUnknown)
        {
            return (way.IsTrue ? Yes : No).Evaluate(subject);
        }

        var value = Yes.Evaluate(subject);
        return !value.IsUnknown && No.Evaluate(subject) == value ? value : Truth.Unknown;
    }

    /// <inheritdoc/>
    public override Specification<T> Negate() => new BranchOf<T>(Condition, Yes.Negate(), No.Negate());

    /// <inheritdoc/>
    public override IEnumerable<Leaf<T>> Leaves(T subject) => Parts.SelectMany(part => part.Leaves(subject));

    /// <inheritdoc/>
    public override bool Equals(Specification<T>? other) => other is BranchOf<T> same
        && Condition.Equals(same.Condition) && Yes.Equals(same.Yes) && No.Equals(same.No);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Condition, Yes, No);

    internal override void Decide(T subject, List<Leaf<T>> deciders)
    {
        // A known way is no reason: where to go was asked, and what stands there is broken or kept.
        var way = Condition.Evaluate(subject);
        if (!way.IsUnknown)
        {
            (way.IsTrue ? Yes : No).Decide(subject, deciders);
            return;
        }

        var isLacking = Evaluate(subject).IsUnknown;
        if (isLacking)
        {
            Condition.Decide(subject, deciders);
        }

        foreach (var one in new[] { Yes, No })
        {
            if (!isLacking || one.Evaluate(subject).IsUnknown)
            {
                one.Decide(subject, deciders);
            }
        }
    }
}
