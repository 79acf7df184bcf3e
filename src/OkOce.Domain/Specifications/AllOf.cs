namespace OkOce.Domain.Specifications;

/// <summary>Every part holds. False as soon as one part is false, whatever is unknown beside it.</summary>
public sealed class AllOf<T> : Specification<T>
{
    // Walked by index: over an interface, each walk would allocate an enumerator.
    private readonly Specification<T>[] parts;

    /// <summary>Joins the parts; a nested conjunction is taken apart.</summary>
    /// <exception cref="ArgumentException">There is no part: an empty conjunction would be met by everything.</exception>
    public AllOf(IEnumerable<Specification<T>> parts)
    {
        this.parts = [.. parts.SelectMany(part => part is AllOf<T> nested ? nested.Parts : [part])];
        if (this.parts.Length == 0)
        {
            throw new ArgumentException("A condition with no part would be met by everything.", nameof(parts));
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Specification<T>> Parts => parts;

    /// <inheritdoc/>
    public override Truth Evaluate(T subject)
    {
        var value = Truth.True;
        foreach (var part in parts)
        {
            value &= part.Evaluate(subject);
            if (value.IsFalse)
            {
                break;
            }
        }

        return value;
    }

    /// <inheritdoc/>
    public override Specification<T> Negate() => new AnyOf<T>(parts.Select(part => part.Negate()));

    /// <inheritdoc/>
    public override IEnumerable<Leaf<T>> Leaves(T subject) => parts.SelectMany(part => part.Leaves(subject));

    /// <inheritdoc/>
    public override bool Equals(Specification<T>? other) => other is AllOf<T> same && parts.AsSpan().SequenceEqual(same.parts);

    /// <inheritdoc/>
    public override int GetHashCode() => parts.Aggregate(1, HashCode.Combine);

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
