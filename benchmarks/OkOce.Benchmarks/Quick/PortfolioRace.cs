using System.Diagnostics;
using OkOce.Benchmarks.Answers;
using OkOce.Benchmarks.Books;
using OkOce.Benchmarks.Contestants;
using OkOce.Domain.Dossiers;
using OkOce.Domain.Portfolios;
using OkOce.Domain.Readiness;
using OkOce.Domain.Requirements;

namespace OkOce.Benchmarks.Quick;

/// <summary>The portfolio of the library against if/else over the dossiers themselves, each on the threads given.</summary>
internal sealed class PortfolioRace
{
    private readonly Book book;
    private readonly Dossier[] distinct;
    private readonly int threads;
    private readonly Contestant[][] forks;
    private readonly Portfolio portfolio;
    private readonly Rulebook changed;

    public PortfolioRace(Book book, Contestant[] peers, Dossier[] distinct, int offers, int threads)
    {
        (this.book, this.distinct, this.threads) = (book, distinct, threads);
        forks = [.. peers.Select(peer => Enumerable.Range(0, threads).Select(_ => peer.ForAnotherThread()).ToArray())];
        var members = new RepeatedMembers(distinct, Math.Max(1, offers / distinct.Length));
        var start = Stopwatch.GetTimestamp();
        portfolio = Portfolio.Load(book.Rulebook, book.Destinations, members, new PortfolioOptions { Cores = threads });
        Loading = Stopwatch.GetElapsedTime(start);
        changed = Changed(book.Rulebook);
    }

    public TimeSpan Loading { get; }

    public long Offers => portfolio.Count;

    public double BytesPerOffer => portfolio.BytesPerOffer;

    private double Verdicts => (double)portfolio.Count * book.Destinations.Count;

    /// <summary>Where the portfolio counts otherwise than its peer; null when both count alike.</summary>
    public string? FirstDifference()
    {
        var result = portfolio.Assess(AsOf.On(Book.Day));
        var counts = PeerCounts(forks[^1], Book.Day);
        var times = portfolio.Count / distinct.Length;
        for (var cell = 0; cell < counts.Length; cell++)
        {
            foreach (var verdict in Enum.GetValues<Verdict>())
            {
                var (ours, theirs) = (result.Count(book.Destinations[cell], verdict), counts[cell][(int)verdict] * times);
                if (ours != theirs)
                {
                    return $"{book.Destinations[cell].Code}: the portfolio counts {ours} of {verdict}, {forks[^1][0].Name} counts {theirs}";
                }
            }
        }

        return null;
    }

    /// <summary>Nanoseconds for each verdict: every offer at every destination on a day that was not asked for before.</summary>
    public (double Ours, double[] Peers, double Forward) OnNewDays()
    {
        var (ours, peers, forward) = (new double[Race.Rounds], forks.Select(_ => new double[Race.Rounds]).ToArray(), new double[Race.Rounds]);
        for (var round = -1; round < Race.Rounds; round++)
        {
            var day = Book.Day.AddDays(29 * (round + 2));
            PortfolioResult? result = null;
            var mine = Timed(() => result = portfolio.Assess(AsOf.On(day))) / Verdicts;
            var theirs = forks.Select(peer => Timed(() => PeerCounts(peer, day)) / (distinct.Length * (double)book.Destinations.Count)).ToArray();
            var next = Timed(() => portfolio.Forward(result!, day.AddDays(1))) / Verdicts;
            if (round < 0)
            {
                continue;
            }

            (ours[round], forward[round]) = (mine, next);
            for (var peer = 0; peer < peers.Length; peer++)
            {
                peers[peer][round] = theirs[peer];
            }
        }

        return (Race.Median(ours), [.. peers.Select(of => Race.Median(of))], Race.Median(forward));
    }

    /// <summary>The same day under a changed rulebook.</summary>
    /// <returns>The time to adopt it, to assess for the first time and again, and bytes of columns a second when assessing again.</returns>
    /// <remarks>The first time the law of the day is compiled, which takes the same whatever the number of offers; after that only columns are read.</remarks>
    public (double Adopt, double First, double Again, double BytesPerSecond) OnChangedBook()
    {
        var (adopt, first, again) = (new double[Race.Rounds], new double[Race.Rounds], new double[Race.Rounds]);
        for (var round = -1; round < Race.Rounds; round++)
        {
            var law = round % 2 == 0 ? book.Rulebook : changed;
            var times = (Timed(() => portfolio.Adopt(law)), Timed(() => portfolio.Assess(AsOf.On(Book.Day))), Timed(() => portfolio.Assess(AsOf.On(Book.Day))));
            if (round >= 0)
            {
                (adopt[round], first[round], again[round]) = times;
            }
        }

        var steady = Race.Median(again);
        return (Race.Median(adopt), Race.Median(first), steady, BytesPerOffer * Offers / steady * 1e9);
    }

    private long[][] PeerCounts(Contestant[] peer, DateOnly day)
    {
        var counts = peer[0].Cells.Select(_ => new long[Enum.GetValues<Verdict>().Length]).ToArray();
        var share = (distinct.Length + threads - 1) / threads;
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread =>
        {
            var fork = peer[thread];
            var own = counts.Select(of => new long[of.Length]).ToArray();
            var answers = fork.Cells.Select(cell => new Answer(cell.Words)).ToArray();
            for (var index = share * thread; index < Math.Min(distinct.Length, share * (thread + 1)); index++)
            {
                fork.AnswerAll(distinct[index], day, answers);
                for (var cell = 0; cell < answers.Length; cell++)
                {
                    own[cell][(int)answers[cell].Verdict]++;
                }
            }

            lock (counts)
            {
                for (var cell = 0; cell < own.Length; cell++)
                {
                    for (var verdict = 0; verdict < own[cell].Length; verdict++)
                    {
                        counts[cell][verdict] += own[cell][verdict];
                    }
                }
            }
        });
        return counts;
    }

    // Every exemption abolished: other law, and no fact that was not asked before.
    private static Rulebook Changed(Rulebook rulebook) => new(
        rulebook.Version + "-changed", rulebook.Requirements.Select(one => one with { Exemption = null }), rulebook.Surveys);

    private static double Timed(Action act)
    {
        var start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }
}
