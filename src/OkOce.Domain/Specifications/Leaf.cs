namespace OkOce.Domain.Specifications;

/// <summary>An atom as it stands in a condition, with the part of the subject that it looks at.</summary>
/// <param name="Atom">The atom.</param>
/// <param name="Subject">The subject, narrowed by the quantifiers above the atom.</param>
/// <param name="Denied">Whether the atom stands denied.</param>
public readonly record struct Leaf<T>(Atom<T> Atom, T Subject, bool Denied)
{
    /// <summary>Whether the atom, as it stands, holds for its subject.</summary>
    public Truth Value => Denied ? !Atom.Evaluate(Subject) : Atom.Evaluate(Subject);

    /// <summary>The atom in words, as it stands.</summary>
    public LocalizedText Words => Denied ? Atom.Clause.Negative : Atom.Clause.Affirmative;
}
