namespace OkOce.Domain.Specifications;

/// <summary>One atom, denied. A denial never stands higher than an atom.</summary>
public sealed class Denial<T> : Specification<T>
{
    internal Denial(Atom<T> atom)
    {
        Atom = atom;
        Parts = [atom];
    }

    /// <summary>The atom that is denied.</summary>
    public Atom<T> Atom { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Specification<T>> Parts { get; }

    /// <inheritdoc/>
    public override Truth Evaluate(T subject) => !Atom.Evaluate(subject);

    /// <inheritdoc/>
    public override Specification<T> Negate() => Atom;

    /// <inheritdoc/>
    public override IEnumerable<Leaf<T>> Leaves(T subject) => [new(Atom, subject, Denied: true)];

    /// <inheritdoc/>
    public override bool Equals(Specification<T>? other) => other is Denial<T> same && Atom.Equals(same.Atom);

    /// <inheritdoc/>
    public override int GetHashCode() => ~Atom.GetHashCode();

    internal override void Decide(T subject, List<Leaf<T>> deciders) => deciders.Add(new(Atom, subject, Denied: true));
}
