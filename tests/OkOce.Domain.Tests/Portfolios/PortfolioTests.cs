using CsCheck;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets;
using OkOce.Domain.Portfolios;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;
using OkOce.Domain.Tests.Cases;
using OkOce.Domain.Tests.Dossiers;
using OkOce.Domain.Tests.Requirements;

namespace OkOce.Domain.Tests.Portfolios;

/// <summary>Counts of portfolios of some thousand members, so that they fill several blocks of rows.</summary>
public class PortfolioTests
{
    private static readonly Destination[] Destinations = [Destination.Of(Market.UnitedStates), Destination.Of(Market.EuropeanUnion, "DE"), Destination.Of(Market.EuropeanUnion)];
    private static readonly CancellationToken Never = CancellationToken.None;

    [Fact]
    public void Counts_are_those_of_the_members_walked_one_by_one() => Property.Holds(
        Gen.Select(RandomLaw.Books, RandomDossiers.Any.Array[1, 5], RandomLaw.Days, Gen.Int[1, 1_200], Gen.Int[1, 3]),
        times: 6,
        drawn =>
        {
            var (book, dossiers, day, many, cores) = drawn;
            var members = Repeated(dossiers, many);
            var portfolio = Portfolio.Load(book, Destinations, members, new() { Cores = cores }, Never);
            Counts.Of(portfolio.Assess(day, Never), book).Should().BeEquivalentTo(Counts.Walked(book, Destinations, members, day));
        });

    [Fact]
    public void Going_forward_day_by_day_counts_as_each_day_anew() => Property.Holds(
        Gen.Select(RandomLaw.Books, RandomDossiers.Any.Array[1, 40], RandomDays.One.Array[2, 8], Gen.Int[1, 1_200]),
        times: 40,
        drawn =>
        {
            var (book, dossiers, days, many) = drawn;
            var portfolio = Portfolio.Load(book, Destinations, Repeated(dossiers, many), cancellation: Never);
            var result = portfolio.Assess(AsOf.On(days[0]), Never);
            foreach (var day in days.Skip(1))
            {
                result = portfolio.Forward(result, day, Never);
                Counts.Of(result, book).Should().Equal(Counts.Of(portfolio.Assess(AsOf.On(day), Never), book));
            }
        });

    [Fact]
    public void A_paper_that_is_renewed_again_and_again_is_good_in_each_of_its_terms()
    {
        var members = Enumerable.Range(0, 1_500).Select(number => new Member(Readiness.SmallLaw.Known with
        {
            Evidence =
            [
                .. Enumerable.Range(0, number % 5).Select(year => new Domain.Evidence.EvidenceItem
                {
                    Kind = Readiness.SmallLaw.Licence, Held = true, Issued = new(2020 + year, 3, 1), Expires = new(2020 + year, 9, 30),
                }),
            ],
        })).ToArray();
        var book = Readiness.SmallLaw.Book(Readiness.SmallLaw.Asks("US-PAPER", Holds.Valid(Readiness.SmallLaw.Licence, Domain.Evidence.Validity.PrintedExpiry)));
        var portfolio = Portfolio.Load(book, [Readiness.SmallLaw.America], members, cancellation: Never);
        // 300 members each hold none, one, two, three or four papers; of none it is unknown whether they hold it.
        foreach (var (day, good) in new[]
        {
            ("2020-02-29", 0), ("2020-03-01", 1_200), ("2020-09-30", 1_200), ("2020-10-01", 0), ("2022-03-01", 600), ("2023-09-30", 300), ("2023-10-01", 0),
        })
        {
            var result = portfolio.Assess(AsOf.On(DateOnly.Parse(day, null)), Never);
            result.Count(Readiness.SmallLaw.America, Verdict.NoKnownObstacle).Should().Be(good, day);
            result.Count(Readiness.SmallLaw.America, Verdict.NotReady).Should().Be(1_200 - good, day);
            result.Count(Readiness.SmallLaw.America, Verdict.Undetermined).Should().Be(300, day);
        }
    }

    [Fact]
    public void However_often_a_paper_is_renewed_none_of_its_terms_is_lost()
    {
        // A paper good on the first day of each month for 30 years: 720 changes.
        var papers = Enumerable.Range(0, 360).Select(month => new DateOnly(2020, 1, 1).AddMonths(month)).Select(day =>
            new Domain.Evidence.EvidenceItem { Kind = Readiness.SmallLaw.Licence, Held = true, Issued = day, Expires = day });
        var book = Readiness.SmallLaw.Book(Readiness.SmallLaw.Asks("US-PAPER", Holds.Valid(Readiness.SmallLaw.Licence, Domain.Evidence.Validity.PrintedExpiry)));
        var portfolio = Portfolio.Load(book, [Readiness.SmallLaw.America], [new(Readiness.SmallLaw.Known with { Evidence = [.. papers] })], cancellation: Never);
        portfolio.Assess(AsOf.On(new DateOnly(2039, 12, 1)), Never).Count(Readiness.SmallLaw.America, Verdict.NoKnownObstacle).Should().Be(1);
        portfolio.Assess(AsOf.On(new DateOnly(2039, 12, 2)), Never).Count(Readiness.SmallLaw.America, Verdict.NotReady).Should().Be(1);
    }

    [Fact]
    public void Law_as_known_on_the_first_of_all_days_is_not_law_as_known_today()
    {
        var announced = Readiness.SmallLaw.Asks("US-ONE", Readiness.SmallLaw.Done.Yes) with { Enactments = [new(Domain.Period.From(2026, 1, 1)) { Announced = new(2025, 1, 1) }] };
        var portfolio = Portfolio.Load(
            Readiness.SmallLaw.Book(announced), [Readiness.SmallLaw.America], [new(Readiness.SmallLaw.Says(Readiness.SmallLaw.Known, Readiness.SmallLaw.Done, false))], cancellation: Never);
        portfolio.Assess(AsOf.On(Readiness.SmallLaw.Day), Never).Count(Readiness.SmallLaw.America, Verdict.NotReady).Should().Be(1);
        portfolio.Assess(AsOf.On(Readiness.SmallLaw.Day, DateOnly.MinValue), Never).Count(Readiness.SmallLaw.America, Verdict.NotReady).Should().Be(0);
    }

    [Fact]
    public void A_member_that_was_not_loaded_cannot_be_read_anew()
    {
        List<Member> growing = [new(Readiness.SmallLaw.Known)];
        var portfolio = Portfolio.Load(StandardRulebook.Rulebook, Destinations, growing, cancellation: Never);
        growing.Add(new(Readiness.SmallLaw.Known));
        portfolio.Count.Should().Be(1);
        FluentActions.Invoking(() => portfolio.Refresh(1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void It_tells_how_far_it_is_and_can_be_cancelled()
    {
        List<PortfolioProgress> told = [];
        var members = Repeated([Readiness.SmallLaw.Known], 2_000);
        var portfolio = Portfolio.Load(
            Readiness.SmallLaw.Book(Readiness.SmallLaw.Asks("US-ONE", Readiness.SmallLaw.Done.Yes)), [Readiness.SmallLaw.America], members,
            new() { Progress = new Told(told), Cores = 1 }, Never);
        told.Should().Contain(new PortfolioProgress(2_000, 2_000));
        told.Clear();
        portfolio.Assess(AsOf.On(Readiness.SmallLaw.Day), Never);
        told[^1].Should().Be(new PortfolioProgress(2_000, 2_000));

        var cancelled = new CancellationToken(canceled: true);
        FluentActions.Invoking(() => portfolio.Assess(AsOf.On(Readiness.SmallLaw.Day), cancelled)).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => Portfolio.Load(StandardRulebook.Rulebook, Destinations, members, cancellation: cancelled)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void It_tells_its_memory_and_explains_any_member_by_walking_its_dossier()
    {
        var reader = new CaseFileReader(StandardRulebook.Catalogue);
        Dossier[] dossiers = [.. Repository.CaseFiles("synthetic").Select(path => reader.Read(File.ReadAllBytes(path), Path.GetFileName(path)).Before)];
        var portfolio = Portfolio.Load(StandardRulebook.Rulebook, Destinations, Repeated(dossiers, 20_000), cancellation: Never);
        portfolio.BytesPerOffer.Should().BeInRange(10, 200);
        var day = AsOf.On(new DateOnly(2026, 11, 24));
        portfolio.Explain(3, Destinations[0], day).Should().BeEquivalentTo(new Assessor(StandardRulebook.Rulebook).Assess(dossiers[3], Destinations[0], day));
    }

    [Fact]
    public void Without_members_it_counts_nothing_and_without_a_destination_it_is_refused()
    {
        var portfolio = Portfolio.Load(StandardRulebook.Rulebook, Destinations, [], cancellation: Never);
        portfolio.Assess(AsOf.On(new DateOnly(2026, 11, 24)), Never).Offers.Should().Be(0);
        portfolio.BytesPerOffer.Should().Be(0);
        FluentActions.Invoking(() => Portfolio.Load(StandardRulebook.Rulebook, [], [], cancellation: Never)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Portfolio.Load(StandardRulebook.Rulebook, [Destinations[0], Destinations[0]], [], cancellation: Never)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new PortfolioOptions { Cores = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Member[] Repeated(Dossier[] dossiers, int times) =>
        [.. Enumerable.Range(0, times).Select(number => new Member(dossiers[number % dossiers.Length], (number % 7) switch { < 3 => "ID-JT", < 6 => "ID-BA", _ => null }))];

    private sealed class Told(List<PortfolioProgress> told) : IProgress<PortfolioProgress>
    {
        public void Report(PortfolioProgress value)
        {
            lock (told)
            {
                told.Add(value);
            }
        }
    }
}
