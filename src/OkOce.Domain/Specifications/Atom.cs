namespace OkOce.Domain.Specifications;

/// <summary>A condition with nothing below it: one question put to the subject.</summary>
public abstract class Atom<T> : Specification<T>
{
    private protected Atom()
    {
    }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Specification<T>> Parts => [];

    /// <summary>The atom in words.</summary>
    public abstract Clause Clause { get; }

    /// <inheritdoc/>
    public sealed override Specification<T> Negate() => new Denial<T>(this);

    /// <inheritdoc/>
    public sealed override IEnumerable<Leaf<T>> Deciders(T subject) => [new(this, subject, Denied: false)];

    /// <inheritdoc/>
    public sealed override IEnumerable<Leaf<T>> Leaves(T subject) => [new(this, subject, Denied: false)];
}
