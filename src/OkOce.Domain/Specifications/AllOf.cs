namespace OkOce.Domain.Specifications;

/// <summary>Every part holds. False as soon as one part is false, whatever is unknown beside it.</summary>
public sealed class AllOf<T> : Specification<T>
{
    /// <summary>Joins the parts; a nested conjunction is taken apart.</summary>
    /// <exception cref="ArgumentException">There is no part: an empty conjunction would be met by everything.</exception>
    public AllOf(IEnumerable<Specification<T>> parts)
    {
        Parts = [.. parts.SelectMany(part => part is AllOf<T> nested ? nested.Parts : [part])];
        if (Parts.Count == 0)
        {
            throw new ArgumentException("A condition with no part would be met by everything.", nameof(parts));
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Specification<T>> Parts { get; }

    /// <inheritdoc/>
    public override Truth Evaluate(T subject)
    {
        var value = Truth.True;
        foreach (var part in Parts)
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
    public override Specification<T> Negate() => new AnyOf<T>(Parts.Select(part => part.Negate()));

    /// <inheritdoc/>
    public override IEnumerable<Leaf<T>> Deciders(T subject)
    {
        var value = Evaluate(subject);
        return Parts.Where(part => part.Evaluate(subject) == value).SelectMany(part => part.Deciders(subject));
    }

    /// <inheritdoc/>
    public override IEnumerable<Leaf<T>> Leaves(T subject) => Parts.SelectMany(part => part.Leaves(subject));
}
