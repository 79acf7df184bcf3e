using System.Runtime.Intrinsics;
using OkOce.Domain.CaseFiles;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Markets;
using OkOce.Domain.Portfolios;
using OkOce.Domain.Requirements;
using OkOce.Domain.Tests.Cases;

namespace OkOce.Domain.Tests.Portfolios;

/// <summary>What the fast paths may allocate, and that they need no vector hardware.</summary>
public class BudgetTests
{
    private static readonly AsOf Day = AsOf.On(new DateOnly(2026, 11, 24));
    private static readonly Destination[] Destinations = [Destination.Of(Market.UnitedStates), Destination.Of(Market.EuropeanUnion)];

    private static readonly Dossier[] Dossiers =
    [
        .. new[] { "published", "synthetic", "twins" }.SelectMany(folder => Repository.CaseFiles(folder))
            .Select(path => new CaseFileReader(StandardRulebook.Catalogue).Read(File.ReadAllBytes(path), Path.GetFileName(path)).Before),
    ];

    [Fact]
    public void Screening_a_dossier_at_all_markets_allocates_nothing()
    {
        var screener = new Screener(StandardRulebook.Rulebook, Destinations);
        var screening = screener.NewScreening();
        ScreenAll();
        var before = GC.GetAllocatedBytesForCurrentThread();
        ScreenAll();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        void ScreenAll()
        {
            foreach (var dossier in Dossiers)
            {
                screener.Screen(dossier, Day, screening);
            }
        }
    }

    [Fact]
    public void Assessing_a_portfolio_allocates_for_its_counts_and_not_for_its_offers()
    {
        var (few, many) = (Allocated(5_000), Allocated(50_000));
        many.Should().BeLessThan(few + (50_000 / 4), "counting is by block, and no offer of its own");

        static long Allocated(int offers)
        {
            var portfolio = Portfolio.Load(
                StandardRulebook.Rulebook, Destinations,
                [.. Enumerable.Range(0, offers).Select(number => new Member(Dossiers[number % Dossiers.Length]))],
                new() { Cores = 1 }, CancellationToken.None);
            portfolio.Assess(Day, CancellationToken.None);
            var before = GC.GetAllocatedBytesForCurrentThread();
            portfolio.Assess(Day, CancellationToken.None);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    // The tests of this folder run once more with vector hardware switched off; then there must be none.
    [Fact]
    public void Vector_hardware_is_off_where_it_is_said_to_be()
    {
        if (Environment.GetEnvironmentVariable("OKOCE_NO_VECTORS") == "1")
        {
            (Vector512.IsHardwareAccelerated, Vector256.IsHardwareAccelerated, Vector128.IsHardwareAccelerated).Should().Be((false, false, false));
        }
    }
}
