using CsCheck;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Requirements;
using OkOce.Domain.Specifications;
using static OkOce.Domain.Tests.Readiness.SmallLaw;

namespace OkOce.Domain.Tests.Readiness;

/// <summary>Held to every way in which what is unknown can be answered: while one changes the verdict, something is asked.</summary>
public class InterviewProperties
{
    private static readonly YesNoFact[] Facts = [Applies, Excused, Done];

    private static readonly Gen<Specification<Situation>> Leaf = Gen.Select(Gen.Int[0, 2], Gen.Bool, (fact, yes) => yes ? Facts[fact].Yes : Facts[fact].No);

    private static readonly Gen<Specification<Situation>> Condition = Gen.OneOf(
        Leaf, Gen.Select(Leaf, Leaf, (one, other) => one & other), Gen.Select(Leaf, Leaf, (one, other) => one | other), Gen.Select(Leaf, Leaf, Leaf, Branch.On));

    private static readonly Gen<Requirement[]> Law = Gen.Select(Condition, Condition, Condition, Gen.Int[0, 5], (scope, exemption, test, kind) =>
    {
        var asks = Asks("US-LAW", test) with { Scope = scope, Exemption = kind % 2 == 0 ? exemption : null };
        return kind == 5 ? asks.Unread() : asks;
    }).Array[1, 3].Select(law => law.Select((one, number) => one with { Id = new($"US-LAW-{number}") }).ToArray());

    private static readonly Gen<Dossier> Dossiers = Gen.OneOfConst<bool?>(true, false, null).Array[3]
        .Select(answers => Facts.Zip(answers).Aggregate(Known, (dossier, fact) => dossier.Says(fact.First, fact.Second)));

    [Fact]
    public void While_an_answer_can_change_the_verdict_something_is_asked_and_of_what_is_unknown_only() => Property.Holds(
        Gen.Select(Law, Dossiers),
        times: 2_000,
        drawn =>
        {
            var (law, dossier) = drawn;
            var now = dossier.Assess(law);
            YesNoFact[] unknown = [.. Facts.Where(fact => !dossier.Product.TryGet(fact, out _))];
            var verdicts = Enumerable.Range(0, 1 << unknown.Length)
                .Select(ways => unknown.Select((fact, at) => (fact, Yes: (ways >> at & 1) == 1)).Aggregate(dossier, (told, answer) => told.Says(answer.fact, answer.Yes)))
                .Select(told => told.Assess(law).Verdict);
            if (verdicts.Any(verdict => verdict != now.Verdict))
            {
                now.NextQuestions.Should().NotBeEmpty();
            }

            now.NextQuestions.Select(question => question.Id).Should().BeSubsetOf(unknown.Select(fact => fact.Id));
        });
}
