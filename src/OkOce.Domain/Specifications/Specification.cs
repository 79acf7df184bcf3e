namespace OkOce.Domain.Specifications;

/// <summary>A declared condition over a <typeparamref name="T"/>: true, false or unknown.</summary>
/// <remarks>
/// The family is closed: a conjunction, a disjunction, a negation, a quantifier over the parts of
/// the subject, or a named atom. No opaque delegate can stand in one, so whatever is declared can be
/// walked, explained, compiled and printed. Two conditions are equal when they are declared alike.
/// </remarks>
public abstract class Specification<T> : IEquatable<Specification<T>>
{
    private protected Specification()
    {
    }

    /// <summary>The conditions directly below this one; none for an atom.</summary>
    public abstract IReadOnlyList<Specification<T>> Parts { get; }

    /// <summary>Whether the condition holds for the subject.</summary>
    public abstract Truth Evaluate(T subject);

    /// <summary>The same condition denied, with the denial pushed down to the atoms.</summary>
    public abstract Specification<T> Negate();

    /// <summary>The atoms that decide <see cref="Evaluate"/> for the subject: changing none of them changes nothing.</summary>
    /// <remarks>
    /// For a true value the atoms that carry it, for a false one those that break it, and for an unknown one
    /// those whose answer is lacking, all on the tree as declared.
    /// </remarks>
    public IReadOnlyList<Leaf<T>> Deciders(T subject)
    {
        List<Leaf<T>> found = [];
        Decide(subject, found);
        return found;
    }

    /// <summary>Every atom with the part of the subject that it looks at.</summary>
    public abstract IEnumerable<Leaf<T>> Leaves(T subject);

    /// <summary>Whether both are declared alike: the same atoms, joined the same way, in the same order.</summary>
    public abstract bool Equals(Specification<T>? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Specification<T>);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    // Into one list, as every level of a condition would else allocate an iterator of its own.
    internal abstract void Decide(T subject, List<Leaf<T>> deciders);

    /// <summary>Both hold.</summary>
    public static Specification<T> operator &(Specification<T> left, Specification<T> right) => new AllOf<T>([left, right]);

    /// <summary>Either holds.</summary>
    public static Specification<T> operator |(Specification<T> left, Specification<T> right) => new AnyOf<T>([left, right]);

    /// <summary>The contrary.</summary>
    public static Specification<T> operator !(Specification<T> condition) => condition.Negate();
}
