namespace OkOce.Domain.Specifications;

/// <summary>At least one part holds. True as soon as one part is true, whatever is unknown beside it.</summary>
public sealed class AnyOf<T> : Specification<T>
{
    // Walked by index: over an interface, each walk would allocate an enumerator.
    private readonly Specification<T>[] parts;

    /// <summary>Joins the parts; a nested disjunction is taken apart.</summary>
    /// <exception cref="ArgumentException">There is no part: an empty disjunction would be met by nothing.</exception>
    public AnyOf(IEnumerable<Specification<T>> parts)
    {
        this.parts = [.. parts.SelectMany(part => part is AnyOf<T> nested ? nested.Parts : [part])];
        if (this.parts.Length == 0)
        {
            throw new ArgumentException("A condition with no part would be met by nothing.", nameof(parts));
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Specification<T>> Parts => parts;

    /// <inheritdoc/>
    public override Truth Evaluate(T subject)
    {
        var value = Truth.False;
        foreach (var part in parts)
        {
            value |= part.Evaluate(subject);
            if (value.IsTrue)
            {
                break;
            }
        }

        return value;
    }

    /// <inheritdoc/>
    public override Specification<T> Negate() => new AllOf<T>(parts.Select(part => part.Negate()));

    /// <inheritdoc/>
    public override IEnumerable<Leaf<T>> Leaves(T subject) => parts.SelectMany(part => part.Leaves(subject));

    /// <inheritdoc/>
    public override bool Equals(Specification<T>? other) => other is AnyOf<T> same && parts.AsSpan().SequenceEqual(same.parts);

    /// <inheritdoc/>
    public override int GetHashCode() => parts.Aggregate(2, HashCode.Combine);

    internal override void Decide(T subject, List<Leaf<T>> deciders)
    {
        var value = Evaluate(subject);
        foreach (var part in parts)
        {
            if (part.Evaluate(subject) == value)
            {
                part.Decide(subject, deciders);
            }
        }
    }
}
