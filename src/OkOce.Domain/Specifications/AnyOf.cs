namespace OkOce.Domain.Specifications;

/// <summary>At least one part holds. True as soon as one part is true, whatever is unknown beside it.</summary>
public sealed class AnyOf<T> : Specification<T>
{
    /// <summary>Joins the parts; a nested disjunction is taken apart.</summary>
    /// <exception cref="ArgumentException">There is no part: an empty disjunction would be met by nothing.</exception>
    public AnyOf(IEnumerable<Specification<T>> parts)
    {
        Parts = [.. parts.SelectMany(part => part is AnyOf<T> nested ? nested.Parts : [part])];
        if (Parts.Count == 0)
        {
            throw new ArgumentException("A condition with no part would be met by nothing.", nameof(parts));
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Specification<T>> Parts { get; }

    /// <inheritdoc/>
    public override Truth Evaluate(T subject)
    {
        var value = Truth.False;
        foreach (var part in Parts)
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
    public override Specification<T> Negate() => new AllOf<T>(Parts.Select(part => part.Negate()));

    /// <inheritdoc/>
    public override IEnumerable<Leaf<T>> Deciders(T subject)
    {
        var value = Evaluate(subject);
        return Parts.Where(part => part.Evaluate(subject) == value).SelectMany(part => part.Deciders(subject));
    }

    /// <inheritdoc/>
    public override IEnumerable<Leaf<T>> Leaves(T subject) => Parts.SelectMany(part => part.Leaves(subject));
}
