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
    // Kept once said: a walk asks for the words of every atom that decided, and words are most of what it would allocate.
    public Clause Clause => field ??= Say();

    /// <inheritdoc/>
    public sealed override Specification<T> Negate() => new Denial<T>(this);

    /// <inheritdoc/>
    public sealed override IEnumerable<Leaf<T>> Leaves(T subject) => [new(this, subject, Denied: false)];

    internal sealed override void Decide(T subject, List<Leaf<T>> deciders) => deciders.Add(new(this, subject, Denied: false));

    /// <summary>Puts the atom in words.</summary>
    private protected abstract Clause Say();
}
