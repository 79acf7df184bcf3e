using OkOce.Dashboard.Cases;
using OkOce.Dashboard.Naming;
using OkOce.Domain;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Dashboard.Tests.Naming;

public sealed class NamesTests
{
    [Fact]
    public void Every_value_has_a_name_of_its_own_in_both_languages()
    {
        Named<Verdict>(Names.Of);
        Named<VerdictReason>(Names.Of);
        Named<Outcome>(Names.Of);
        Named<FailureKind>(Names.Of);
        Named<Actor>(Names.Of);
        Named<SourceTier>(Names.Of);
        Named<Force>(Names.Of);
        Named<Criterion>(Names.Of);
        Named<CaseOutcome>(Names.Of);
    }

    [Fact]
    public void A_value_that_does_not_exist_has_no_name()
    {
        var name = () => Names.Of((Verdict)99);
        name.Should().Throw<ArgumentOutOfRangeException>().WithMessage("Verdict has a value without a name.*");
    }

    [Fact]
    public void Every_jurisdiction_of_the_rulebook_has_a_name_and_not_only_its_code()
    {
        foreach (var jurisdiction in StandardRulebook.Rulebook.Requirements.Select(one => one.Jurisdiction).Distinct())
        {
            Names.Of(jurisdiction).Indonesian.Should().NotBe(jurisdiction.Code);
        }

        Names.Of(Jurisdiction.EuropeanUnion).Indonesian.Should().Be("Uni Eropa");
        Names.Of(new Jurisdiction("XX")).English.Should().Be("XX", "a jurisdiction that another team adds");
    }

    [Fact]
    public void Only_a_good_verdict_has_a_good_badge_and_only_a_bad_one_a_bad_badge()
    {
        Enum.GetValues<Verdict>().Where(verdict => Badge.Of(verdict) == "good").Should().Equal(Verdict.NoKnownObstacle, Verdict.ReadyToShip);
        Enum.GetValues<Verdict>().Where(verdict => Badge.Of(verdict) == "bad").Should().Equal(Verdict.NotReady);
        Enum.GetValues<Outcome>().Where(outcome => Badge.Of(outcome) == "good").Should().Equal(Outcome.Met, Outcome.Exempt);
        Enum.GetValues<Outcome>().Where(outcome => Badge.Of(outcome) == "bad").Should().Equal(Outcome.NotMet);
    }

    private static void Named<T>(Func<T, LocalizedText> name)
        where T : struct, Enum
    {
        var names = Enum.GetValues<T>().Select(name).ToArray();
        names.Select(one => one.English).Should().OnlyHaveUniqueItems();
        names.Select(one => one.Indonesian).Should().OnlyHaveUniqueItems();
        names.Where(one => one.Indonesian == one.English && one.English != "Mentor").Should().BeEmpty();
    }
}
