using OkOce.Benchmarks.Answers;
using OkOce.Domain;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Specifications;

namespace OkOce.Benchmarks.Contestants;

/// <summary>A helper method on the subject: one atom, or one condition over every or some lot, made ready once.</summary>
internal abstract class Probe
{
    public abstract Code Read(Subject subject);

    /// <summary>The helper for an atom or a quantified condition.</summary>
    public static Probe For(Specification<Situation> leaf) => leaf switch
    {
        HsAtom hs => new HsProbe(new(hs.Codes)),
        YesNoAtom yes => new YesNoProbe(yes.Fact),
        ChoiceAtom choice => new ChoiceProbe(choice.Fact, [.. choice.Codes]),
        MemberAtom member => new MemberProbe(member.Fact, member.Member),
        AmountAtom amount => new AmountProbe(amount.Fact, amount.Bound),
        DayAtom day => new DayProbe(day.Fact, day.Day),
        LimitAtom limit => new LimitProbe(limit.Limit),
        EvidenceAtom paper => new PaperProbe(paper.Kind, paper.Validity),
        MarketAtom market => new MarketProbe([.. market.Markets.Select(one => one.Code)]),
        SubdivisionAtom part => new SubdivisionProbe([.. part.Codes]),
        Quantified each => new EachProbe(each),
        BranchOf<Situation> fork => new ForkProbe(fork),
        // Shapes that only a few requirements have: the library's own reading, for each contestant alike.
        DossierAtom other => new LibraryProbe(other),
        _ => throw new NotSupportedException($"The contestants do not know a condition of type {leaf.GetType().Name} yet."),
    };
}

internal sealed class HsProbe(HsGate gate) : Probe
{
    public override Code Read(Subject subject) =>
        HsGate.SixDigits(subject.Dossier.Hs) is var code and >= 0 ? Code.Of(gate.Contains(code)) : gate.OfShort(subject.Dossier.Hs);
}

internal sealed class YesNoProbe(YesNoFact fact) : Probe
{
    public override Code Read(Subject subject) => subject.TryGet(fact, out var yes) ? Code.Of(yes) : subject.UnknownAt(fact.Level);
}

internal sealed class ChoiceProbe(ChoiceFact fact, string[] accepted) : Probe
{
    public override Code Read(Subject subject) =>
        subject.TryGet(fact, out var answer) ? Code.Of(IsAmong(answer, accepted), subject.UnknownAt(fact.Level)) : subject.UnknownAt(fact.Level);

    /// <summary>Whether every word still possible is accepted, or none; unknown otherwise.</summary>
    public static bool? IsAmong(Choice answer, string[] accepted)
    {
        var possible = answer.Possible;
        var (all, none) = (true, true);
        for (var index = 0; index < possible.Count; index++)
        {
            var isAccepted = accepted.AsSpan().Contains(possible[index]);
            all &= isAccepted;
            none &= !isAccepted;
        }

        return all ? true : none ? false : null;
    }
}

internal sealed class MemberProbe(SetFact fact, string member) : Probe
{
    public override Code Read(Subject subject) =>
        subject.TryGet(fact, out var answer) ? Code.Of(Has(answer, member), subject.UnknownAt(fact.Level)) : subject.UnknownAt(fact.Level);

    /// <summary>Whether the word is a member.</summary>
    public static bool? Has(Members answer, string member) =>
        answer.Contains(member) is var has && has.IsTrue ? true : has.IsFalse ? false : null;
}

internal sealed class AmountProbe(AmountFact fact, Domain.Products.Bound bound) : Probe
{
    public override Code Read(Subject subject) =>
        subject.TryGet(fact, out var answer) ? Code.Of(bound.IsKeptBy(answer), subject.UnknownAt(fact.Level)) : subject.UnknownAt(fact.Level);
}

internal sealed class DayProbe(DayFact fact, DateOnly day) : Probe
{
    public override Code Read(Subject subject) => subject.TryGet(fact, out var answer) ? Code.Of(IsBefore(answer, day), subject.UnknownAt(fact.Level)) : subject.UnknownAt(fact.Level);

    /// <summary>Whether all days that are possible lie before the day; unknown when only some do.</summary>
    public static bool? IsBefore(Period possible, DateOnly day) => possible.Last < day ? true : possible.First >= day ? false : null;
}

internal sealed class LimitProbe(Limit limit) : Probe
{
    public override Code Read(Subject subject)
    {
        for (var index = 0; index < limit.Steps.Count; index++)
        {
            var step = limit.Steps[index];
            if (step.InForce.Contains(subject.On))
            {
                return subject.TryGet(limit.Of, out var found)
                    ? Code.Of(IsKept(found, step.Most), subject.UnknownAt(limit.Of.Level))
                    : subject.UnknownAt(limit.Of.Level);
            }
        }

        return Code.True;
    }

    /// <summary>Whether what was found is at most so much; what nobody tested is not known.</summary>
    public static bool? IsKept(Measurement found, Domain.Products.Amount most) =>
        found.Amount is { } amount ? amount.IsAtMost(most) : found.IsNotTested ? null : false;
}

internal sealed class PaperProbe(Domain.Evidence.EvidenceKind kind, Domain.Evidence.Validity validity) : Probe
{
    public override Code Read(Subject subject) => Papers.Read(kind, validity, subject);
}

internal sealed class MarketProbe(string[] codes) : Probe
{
    public override Code Read(Subject subject) => Code.Of(codes.AsSpan().Contains(subject.LawCode));
}

internal sealed class SubdivisionProbe(string[] codes) : Probe
{
    public override Code Read(Subject subject) =>
        subject.Destination.Subdivision is { } part ? Code.Of(codes.AsSpan().Contains(part)) : subject.UnknownAt(Level.Importer);
}

internal sealed class LibraryProbe(DossierAtom atom) : Probe
{
    public override Code Read(Subject subject)
    {
        var situation = subject.Situation();
        var value = atom.Evaluate(situation);
        return value.IsTrue ? Code.True
            : value.IsFalse ? Code.False
            : !subject.Dossier.IsConsignment && atom.QuestionsIn(situation).All(question => question.IsAnsweredAtShipment) ? Code.Due
            : Code.Lacking;
    }
}

internal sealed class ForkProbe(BranchOf<Situation> fork) : Probe
{
    private readonly Func<Subject, Code> compiled = Compilation.Of(fork, new ProbeSet());

    public override Code Read(Subject subject) => compiled(subject);
}
