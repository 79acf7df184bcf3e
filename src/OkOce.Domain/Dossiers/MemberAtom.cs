using OkOce.Domain.Specifications;

namespace OkOce.Domain.Dossiers;

/// <summary>A set has a member.</summary>
public sealed class MemberAtom : DossierAtom
{
    internal MemberAtom(SetFact fact, string member)
    {
        Fact = fact;
        Member = member;
    }

    /// <summary>The fact.</summary>
    public SetFact Fact { get; }

    /// <summary>The member.</summary>
    public string Member { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Question> Questions => field ??= [Fact.Question];

    /// <inheritdoc/>
    public override Level Level => Fact.Level;

    private protected override object Declared => (Fact, Member);

    private protected override Clause Say()
    {
        var member = Fact.NameOf(Member);
        return new(
            new($"{member.English} is among {Fact.Name.English}", $"{member.Indonesian} termasuk {Fact.Name.Indonesian}"),
            new($"{member.English} is not among {Fact.Name.English}", $"{member.Indonesian} tidak termasuk {Fact.Name.Indonesian}"));
    }

    /// <inheritdoc/>
    public override Truth Evaluate(Situation subject) => subject.TryGet(Fact, out var answer) ? answer.Contains(Member) : Truth.Unknown;

    internal override Fact RestsOn => Fact;

    internal override Truth AnsweredBy(object answer) => ((Members)answer).Contains(Member);

    /// <inheritdoc/>
    public override FailureKind FailureIn(Situation situation) => FailureKind.Undeclared;
}
