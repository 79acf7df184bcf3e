using CsCheck;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Evidence;
using OkOce.Domain.Portfolios;
using OkOce.Domain.Tests.Dossiers;
using OkOce.Domain.Tests.Requirements;

namespace OkOce.Domain.Tests.Portfolios;

/// <summary>Walked law and compiled law say the same of every dossier, under every rulebook, on every day.</summary>
public class CompiledLawProperties
{
    private static readonly Gen<Destination[]> Destinations = RandomDossiers.Destinations.Array[1, 4].Select(all => all.Distinct().ToArray());
    private static readonly Gen<Member> Members = Gen.Select(RandomDossiers.Any, Gen.OneOfConst(null, "ID-JT", "ID-BA"), (dossier, province) => new Member(dossier, province));

    [Fact]
    public void A_dossier_is_screened_as_it_is_walked() => Property.Holds(
        Gen.Select(RandomLaw.Books, Destinations, RandomDossiers.Any.Array[1, 4], RandomLaw.Days.Array[1, 3], Gen.Enum<AssuranceGrade>()),
        times: 300,
        drawn =>
        {
            var (book, destinations, dossiers, days, asked) = drawn;
            var agreement = new Agreement(book, destinations, asked);
            dossiers.SelectMany(dossier => days.SelectMany(day => agreement.DifferencesOfScreening(dossier, day))).Should().BeEmpty();
        });

    [Fact]
    public void A_portfolio_stands_as_its_members_are_walked() => Property.Holds(
        Gen.Select(RandomLaw.Books, Destinations, Members.Array[1, 12], RandomLaw.Days.Array[1, 3], Gen.Enum<AssuranceGrade>()),
        times: 200,
        drawn =>
        {
            var (book, destinations, members, days, asked) = drawn;
            var portfolio = Portfolio.Load(book, destinations, members, new() { AskedAssurance = asked }, TestContext.Current.CancellationToken);
            var agreement = new Agreement(book, destinations, asked);
            days.SelectMany(day => agreement.DifferencesOf(portfolio, members, day)).Should().BeEmpty();
        });

    [Fact]
    public void A_portfolio_that_takes_a_changed_dossier_or_rulebook_stands_as_one_loaded_anew() => Property.Holds(
        Gen.Select(RandomLaw.Books, RandomLaw.Books, Destinations, Members.Array[2, 8], Members, RandomLaw.Days),
        times: 200,
        drawn =>
        {
            var (book, other, destinations, members, changed, day) = drawn;
            Member[] list = [.. members];
            var portfolio = Portfolio.Load(book, destinations, list, cancellation: TestContext.Current.CancellationToken);
            list[1] = changed;
            portfolio.Refresh(1);
            new Agreement(book, destinations).DifferencesOf(portfolio, list, day).Should().BeEmpty();
            portfolio.Adopt(other, TestContext.Current.CancellationToken);
            new Agreement(other, destinations).DifferencesOf(portfolio, list, day).Should().BeEmpty();
            list[0] = changed;
            portfolio.Refresh(0);
            new Agreement(other, destinations).DifferencesOf(portfolio, list, day).Should().BeEmpty();
        });
}
