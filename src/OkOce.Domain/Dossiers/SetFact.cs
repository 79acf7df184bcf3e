using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A fact of which any number of members may be so: allergens, claims, ingredients.</summary>
public sealed class SetFact : OptionedFact<Members>
{
    /// <inheritdoc/>
    public override string AnswerType => "set";

    /// <summary>The set has the member.</summary>
    /// <exception cref="ArgumentException">The member is not on the list.</exception>
    public Specification<Situation> Has(string member) => new MemberAtom(this, Checked(member));

    /// <summary>The set has at least one of the members.</summary>
    /// <exception cref="ArgumentException">A member is not on the list, or none is given.</exception>
    public Specification<Situation> HasAnyOf(params IReadOnlyList<string> members) =>
        members.Count == 1 ? Has(members[0]) : new AnyOf<Situation>(members.Select(Has));

    /// <summary>Each of the members that this set has, the other set has too; one left out there is a breach.</summary>
    public Specification<Situation> AreAllIn(SetFact other, params IReadOnlyList<string> members) =>
        new AllOf<Situation>(members.Select(member => !Has(member) | other.Has(member)));
}
